package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.JsonInput;
import dev.gangway.core.json.JsonOutput;
import dev.gangway.core.json.RawJson;
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
      protected @Nullable Organisation readObject(JsonInput in) throws IOException {
        Set<String> names = names(in);
        if (names.contains("vat")) {
          return in.read(Company.jsonAdapter());
        }
        if (names.contains("members")) {
          return in.read(Club.jsonAdapter());
        }
        return keep(in);
      }

      @Override
      protected Organisation unrecognized(RawJson json) {
        return new Unrecognized(json);
      }

      @Override
      protected void write(JsonOutput out, Organisation value) throws IOException {
        if (value instanceof Company it) {
          out.write(Company.jsonAdapter(), it);
        } else if (value instanceof Club it) {
          out.write(Club.jsonAdapter(), it);
        } else if (value instanceof Unrecognized it) {
          out.writeJson(it.json().text());
        }
      }
    }
  }

  /** Returns the codec of its JSON form. */
  static JsonAdapter<Organisation> jsonAdapter() {
    return Unrecognized.Codec.INSTANCE;
  }
}
