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
      protected @Nullable EventSeveral readString(JsonInput in) throws IOException {
        return wrap(in.read(Scalars.STRING), OfString::new);
      }

      @Override
      protected @Nullable EventSeveral readBoolean(JsonInput in) throws IOException {
        return wrap(in.read(Scalars.BOOLEAN), OfBoolean::new);
      }

      @Override
      protected EventSeveral unrecognized(RawJson json) {
        return new Unrecognized(json);
      }

      @Override
      protected void write(JsonOutput out, EventSeveral value) throws IOException {
        if (value instanceof OfString it) {
          out.write(Scalars.STRING, it.value());
        } else if (value instanceof OfBoolean it) {
          out.write(Scalars.BOOLEAN, it.value());
        } else if (value instanceof Unrecognized it) {
          out.writeJson(it.json().text());
        }
      }
    }
  }

  /** Returns the codec of its JSON form. */
  static JsonAdapter<EventSeveral> jsonAdapter() {
    return Unrecognized.Codec.INSTANCE;
  }
}
