package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.Scalars;
import dev.gangway.core.json.UnionCodec;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Organisation.
 */
public sealed interface Organisation
    permits Company, Club, Organisation.Unrecognized {

  /** A value of none of the types that this version knows, as it came. */
  record Unrecognized(RawJson json) implements Organisation {
    private static final class Codec extends UnionCodec<Organisation> {
      static final Codec INSTANCE = new Codec();

      @Override
      protected @Nullable Organisation readObject(JsonReader reader) throws IOException {
        Set<String> names = names(reader);
        if (names.contains("vat")) {
          return Company.jsonAdapter().fromJson(reader);
        }
        if (names.contains("members")) {
          return Club.jsonAdapter().fromJson(reader);
        }
        return keep(reader);
      }

      @Override
      protected Organisation unrecognized(RawJson json) {
        return new Unrecognized(json);
      }

      @Override
      protected void write(JsonWriter writer, Organisation value) throws IOException {
        if (value instanceof Company it) {
          Company.jsonAdapter().toJson(writer, it);
        } else if (value instanceof Club it) {
          Club.jsonAdapter().toJson(writer, it);
        } else if (value instanceof Unrecognized it) {
          Scalars.RAW.toJson(writer, it.json());
        }
      }
    }
  }

  /** Returns the codec of its JSON form. */
  static JsonAdapter<Organisation> jsonAdapter() {
    return Unrecognized.Codec.INSTANCE;
  }
}
