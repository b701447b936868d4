package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.gangway.core.json.Members;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.Scalars;
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
      protected @Nullable Outcome readObject(JsonReader reader) throws IOException {
        return switch (tag(reader)) {
          case "placed" -> Placed.jsonAdapter().fromJson(reader);
          case "refused" -> Refused.jsonAdapter().fromJson(reader);
          default -> keep(reader);
        };
      }

      @Override
      protected Outcome unrecognized(RawJson json) {
        return new Unrecognized(json);
      }

      @Override
      protected void write(JsonWriter writer, Outcome value) throws IOException {
        if (value instanceof Placed it) {
          Placed.jsonAdapter().toJson(writer, it);
        } else if (value instanceof Refused it) {
          Refused.jsonAdapter().toJson(writer, it);
        } else if (value instanceof Unrecognized it) {
          Scalars.RAW.toJson(writer, it.json());
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
