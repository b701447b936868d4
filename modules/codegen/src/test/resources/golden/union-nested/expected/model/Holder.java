package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.JsonInput;
import dev.gangway.core.json.JsonOutput;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.Scalars;
import dev.gangway.core.json.UnionCodec;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Holder.
 */
public sealed interface Holder
    permits Holder.OfString, Person, Company, Club, Holder.Unrecognized {

  /** A value of the type {@code String}. */
  record OfString(String value) implements Holder {}

  /** A value of none of the types that this version knows, as it came. */
  record Unrecognized(RawJson json) implements Holder {
    private static final class Codec extends UnionCodec<Holder> {
      static final Codec INSTANCE = new Codec();

      @Override
      protected @Nullable Holder readString(JsonInput in) throws IOException {
        return wrap(in.read(Scalars.STRING), OfString::new);
      }

      @Override
      protected @Nullable Holder readObject(JsonInput in) throws IOException {
        Set<String> names = names(in);
        if (names.contains("firstName")) {
          return in.read(Person.jsonAdapter());
        }
        if (names.contains("vat")) {
          return in.read(Company.jsonAdapter());
        }
        if (names.contains("members")) {
          return in.read(Club.jsonAdapter());
        }
        return keep(in);
      }

      @Override
      protected Holder unrecognized(RawJson json) {
        return new Unrecognized(json);
      }

      @Override
      protected void write(JsonOutput out, Holder value) throws IOException {
        if (value instanceof OfString it) {
          out.write(Scalars.STRING, it.value());
        } else if (value instanceof Person it) {
          out.write(Person.jsonAdapter(), it);
        } else if (value instanceof Company it) {
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
  static JsonAdapter<Holder> jsonAdapter() {
    return Unrecognized.Codec.INSTANCE;
  }
}
