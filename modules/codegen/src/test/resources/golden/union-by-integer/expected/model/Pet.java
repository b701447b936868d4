package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.JsonInput;
import dev.gangway.core.json.JsonOutput;
import dev.gangway.core.json.RawJson;
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
      protected @Nullable Pet readObject(JsonInput in) throws IOException {
        return switch (tag(in)) {
          case "11" -> in.read(Cat.jsonAdapter());
          case "2" -> in.read(Dog.jsonAdapter());
          default -> keep(in);
        };
      }

      @Override
      protected Pet unrecognized(RawJson json) {
        return new Unrecognized(json);
      }

      @Override
      protected void write(JsonOutput out, Pet value) throws IOException {
        if (value instanceof Cat it) {
          out.write(Cat.jsonAdapter(), it);
        } else if (value instanceof Dog it) {
          out.write(Dog.jsonAdapter(), it);
        } else if (value instanceof Unrecognized it) {
          out.writeJson(it.json().text());
        }
      }
    }
  }

  /** Returns the codec of its JSON form. */
  static JsonAdapter<Pet> jsonAdapter() {
    return Unrecognized.Codec.INSTANCE;
  }
}
