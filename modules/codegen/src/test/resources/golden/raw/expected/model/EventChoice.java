package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.JsonInput;
import dev.gangway.core.json.JsonOutput;
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
      protected @Nullable EventChoice readString(JsonInput in) throws IOException {
        return wrap(in.read(Scalars.STRING), OfString::new);
      }

      @Override
      protected @Nullable EventChoice readObject(JsonInput in) throws IOException {
        return in.read(Event.jsonAdapter());
      }

      @Override
      protected EventChoice unrecognized(RawJson json) {
        return new Unrecognized(json);
      }

      @Override
      protected void write(JsonOutput out, EventChoice value) throws IOException {
        if (value instanceof OfString it) {
          out.write(Scalars.STRING, it.value());
        } else if (value instanceof Event it) {
          out.write(Event.jsonAdapter(), it);
        } else if (value instanceof Unrecognized it) {
          out.writeJson(it.json().text());
        }
      }
    }
  }

  /** Returns the codec of its JSON form. */
  static JsonAdapter<EventChoice> jsonAdapter() {
    return Unrecognized.Codec.INSTANCE;
  }
}
