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
      protected @Nullable Holder readString(JsonReader reader) throws IOException {
        return wrap(Scalars.STRING.fromJson(reader), OfString::new);
      }

      @Override
      protected @Nullable Holder readObject(JsonReader reader) throws IOException {
        Set<String> names = names(reader);
        if (names.contains("firstName")) {
          return Person.jsonAdapter().fromJson(reader);
        }
        if (names.contains("vat")) {
          return Company.jsonAdapter().fromJson(reader);
        }
        if (names.contains("members")) {
          return Club.jsonAdapter().fromJson(reader);
        }
        return keep(reader);
      }

      @Override
      protected Holder unrecognized(RawJson json) {
        return new Unrecognized(json);
      }

      @Override
      protected void write(JsonWriter writer, Holder value) throws IOException {
        if (value instanceof OfString it) {
          Scalars.STRING.toJson(writer, it.value());
        } else if (value instanceof Person it) {
          Person.jsonAdapter().toJson(writer, it);
        } else if (value instanceof Company it) {
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
  static JsonAdapter<Holder> jsonAdapter() {
    return Unrecognized.Codec.INSTANCE;
  }
}
