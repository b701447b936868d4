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
 * Pet.
 */
public sealed interface Pet
    permits Cat, Dog, Pet.Unrecognized {

  /** A value of none of the types that this version knows, as it came. */
  record Unrecognized(RawJson json) implements Pet {
    private static final class Codec extends UnionCodec<Pet> {
      static final Codec INSTANCE = new Codec();

      private Codec() {
        super("kind");
      }

      @Override
      protected @Nullable Pet readObject(JsonReader reader) throws IOException {
        return switch (tag(reader)) {
          case "11" -> Cat.jsonAdapter().fromJson(reader);
          case "2" -> Dog.jsonAdapter().fromJson(reader);
          default -> keep(reader);
        };
      }

      @Override
      protected Pet unrecognized(RawJson json) {
        return new Unrecognized(json);
      }

      @Override
      protected void write(JsonWriter writer, Pet value) throws IOException {
        if (value instanceof Cat it) {
          Cat.jsonAdapter().toJson(writer, it);
        } else if (value instanceof Dog it) {
          Dog.jsonAdapter().toJson(writer, it);
        } else if (value instanceof Unrecognized it) {
          Scalars.RAW.toJson(writer, it.json());
        }
      }
    }
  }

  /** Returns the codec of its JSON form. */
  static JsonAdapter<Pet> jsonAdapter() {
    return Unrecognized.Codec.INSTANCE;
  }
}
