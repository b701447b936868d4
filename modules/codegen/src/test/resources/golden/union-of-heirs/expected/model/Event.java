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
 * Event.
 */
public sealed interface Event
    permits Login, Logout, Event.Unrecognized {

  /** A value of none of the types that this version knows, as it came. */
  record Unrecognized(RawJson json) implements Event {
    private static final class Codec extends UnionCodec<Event> {
      static final Codec INSTANCE = new Codec();

      private Codec() {
        super("type");
      }

      @Override
      protected @Nullable Event readObject(JsonReader reader) throws IOException {
        return switch (tag(reader)) {
          case "Login" -> Login.jsonAdapter().fromJson(reader);
          case "Logout" -> Logout.jsonAdapter().fromJson(reader);
          default -> keep(reader);
        };
      }

      @Override
      protected Event unrecognized(RawJson json) {
        return new Unrecognized(json);
      }

      @Override
      protected void write(JsonWriter writer, Event value) throws IOException {
        if (value instanceof Login it) {
          Login.jsonAdapter().toJson(writer, it);
        } else if (value instanceof Logout it) {
          Logout.jsonAdapter().toJson(writer, it);
        } else if (value instanceof Unrecognized it) {
          Scalars.RAW.toJson(writer, it.json());
        }
      }
    }
  }

  /** Returns the codec of its JSON form. */
  static JsonAdapter<Event> jsonAdapter() {
    return Unrecognized.Codec.INSTANCE;
  }
}
