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
 * Drink.
 */
public sealed interface Drink
    permits Tea, Coffee, Drink.Unrecognized {

  /** A value of none of the types that this version knows, as it came. */
  record Unrecognized(RawJson json) implements Drink {
    private static final class Codec extends UnionCodec<Drink> {
      static final Codec INSTANCE = new Codec();

      private Codec() {
        super("kind");
      }

      @Override
      protected @Nullable Drink readObject(JsonReader reader) throws IOException {
        return switch (tag(reader)) {
          case "tea" -> Tea.jsonAdapter().fromJson(reader);
          case "coffee" -> Coffee.jsonAdapter().fromJson(reader);
          default -> keep(reader);
        };
      }

      @Override
      protected Drink unrecognized(RawJson json) {
        return new Unrecognized(json);
      }

      @Override
      protected void write(JsonWriter writer, Drink value) throws IOException {
        if (value instanceof Tea it) {
          Tea.jsonAdapter().toJson(writer, it);
        } else if (value instanceof Coffee it) {
          Coffee.jsonAdapter().toJson(writer, it);
        } else if (value instanceof Unrecognized it) {
          Scalars.RAW.toJson(writer, it.json());
        }
      }
    }
  }

  /** Returns the codec of its JSON form. */
  static JsonAdapter<Drink> jsonAdapter() {
    return Unrecognized.Codec.INSTANCE;
  }
}
