package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.JsonInput;
import dev.gangway.core.json.JsonOutput;
import dev.gangway.core.json.Members;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.UnionCodec;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Outcome.
 */
public sealed interface Outcome
    permits Placed, Refused, Outcome.Unrecognized {

  /** A value of none of the types that this version knows, as it came. */
  record Unrecognized(RawJson json) implements Outcome {
    private static final class Codec extends UnionCodec<Outcome> {
      static final Codec INSTANCE = new Codec();

      private Codec() {
        super("kind");
      }

      @Override
      protected @Nullable Outcome readObject(JsonInput in) throws IOException {
        return switch (tag(in)) {
          case "placed" -> in.read(Placed.jsonAdapter());
          case "refused" -> in.read(Refused.jsonAdapter());
          default -> keep(in);
        };
      }

      @Override
      protected Outcome unrecognized(RawJson json) {
        return new Unrecognized(json);
      }

      @Override
      protected void write(JsonOutput out, Outcome value) throws IOException {
        if (value instanceof Placed it) {
          out.write(Placed.jsonAdapter(), it);
        } else if (value instanceof Refused it) {
          out.write(Refused.jsonAdapter(), it);
        } else if (value instanceof Unrecognized it) {
          out.writeJson(it.json().text());
        }
      }

      @Override
      protected void requirePromised(Outcome value) {
        if (value instanceof Placed it) {
          Members.requirePromised(Placed.jsonAdapter(), it);
        } else if (value instanceof Refused it) {
          Members.requirePromised(Refused.jsonAdapter(), it);
        }
      }
    }
  }

  /** Returns the codec of its JSON form. */
  static JsonAdapter<Outcome> jsonAdapter() {
    return Unrecognized.Codec.INSTANCE;
  }
}
