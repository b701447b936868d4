package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.JsonInput;
import dev.gangway.core.json.JsonOutput;
import dev.gangway.core.json.RawJson;
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
      protected @Nullable Event readObject(JsonInput in) throws IOException {
        return switch (tag(in)) {
          case "Login" -> in.read(Login.jsonAdapter());
          case "Logout" -> in.read(Logout.jsonAdapter());
          default -> keep(in);
        };
      }

      @Override
      protected Event unrecognized(RawJson json) {
        return new Unrecognized(json);
      }

      @Override
      protected void write(JsonOutput out, Event value) throws IOException {
        if (value instanceof Login it) {
          out.write(Login.jsonAdapter(), it);
        } else if (value instanceof Logout it) {
          out.write(Logout.jsonAdapter(), it);
        } else if (value instanceof Unrecognized it) {
          out.writeJson(it.json().text());
        }
      }
    }
  }

  /** Returns the codec of its JSON form. */
  static JsonAdapter<Event> jsonAdapter() {
    return Unrecognized.Codec.INSTANCE;
  }
}
