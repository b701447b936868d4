package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.Scalars;
import dev.gangway.core.json.UnionCodec;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * EventChoice.
 */
public sealed interface EventChoice
    permits EventChoice.OfString, Event, EventChoice.Unrecognized {

  /** A value of the type {@code String}. */
  record OfString(String value) implements EventChoice {}

  /** A value of none of the types that this version knows, as it came. */
  record Unrecognized(RawJson json) implements EventChoice {
    private static final class Codec extends UnionCodec<EventChoice> {
      static final Codec INSTANCE = new Codec();

      @Override
      protected @Nullable EventChoice readString(JsonReader reader) throws IOException {
        return wrap(Scalars.STRING.fromJson(reader), OfString::new);
      }

      @Override
      protected @Nullable EventChoice readObject(JsonReader reader) throws IOException {
        return Event.jsonAdapter().fromJson(reader);
      }

      @Override
      protected EventChoice unrecognized(RawJson json) {
        return new Unrecognized(json);
      }

      @Override
      protected void write(JsonWriter writer, EventChoice value) throws IOException {
        if (value instanceof OfString it) {
          Scalars.STRING.toJson(writer, it.value());
        } else if (value instanceof Event it) {
          Event.jsonAdapter().toJson(writer, it);
        } else if (value instanceof Unrecognized it) {
          Scalars.RAW.toJson(writer, it.json());
        }
      }
    }
  }

  /** Returns the codec of its JSON form. */
  static JsonAdapter<EventChoice> jsonAdapter() {
    return Unrecognized.Codec.INSTANCE;
  }
}
