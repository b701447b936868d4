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
 * EventSeveral.
 */
public sealed interface EventSeveral
    permits EventSeveral.OfString, EventSeveral.OfBoolean, EventSeveral.Unrecognized {

  /** A value of the type {@code String}. */
  record OfString(String value) implements EventSeveral {}

  /** A value of the type {@code Boolean}. */
  record OfBoolean(Boolean value) implements EventSeveral {}

  /** A value of none of the types that this version knows, as it came. */
  record Unrecognized(RawJson json) implements EventSeveral {
    private static final class Codec extends UnionCodec<EventSeveral> {
      static final Codec INSTANCE = new Codec();

      @Override
      protected @Nullable EventSeveral readString(JsonReader reader) throws IOException {
        return wrap(Scalars.STRING.fromJson(reader), OfString::new);
      }

      @Override
      protected @Nullable EventSeveral readBoolean(JsonReader reader) throws IOException {
        return wrap(Scalars.BOOLEAN.fromJson(reader), OfBoolean::new);
      }

      @Override
      protected EventSeveral unrecognized(RawJson json) {
        return new Unrecognized(json);
      }

      @Override
      protected void write(JsonWriter writer, EventSeveral value) throws IOException {
        if (value instanceof OfString it) {
          Scalars.STRING.toJson(writer, it.value());
        } else if (value instanceof OfBoolean it) {
          Scalars.BOOLEAN.toJson(writer, it.value());
        } else if (value instanceof Unrecognized it) {
          Scalars.RAW.toJson(writer, it.json());
        }
      }
    }
  }

  /** Returns the codec of its JSON form. */
  static JsonAdapter<EventSeveral> jsonAdapter() {
    return Unrecognized.Codec.INSTANCE;
  }
}
