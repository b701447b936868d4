package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.JsonInput;
import dev.gangway.core.json.JsonOutput;
import dev.gangway.core.json.RawJson;
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
      protected @Nullable Drink readObject(JsonInput in) throws IOException {
        return switch (tag(in)) {
          case "tea" -> in.read(Tea.jsonAdapter());
          case "coffee" -> in.read(Coffee.jsonAdapter());
          default -> keep(in);
        };
      }

      @Override
      protected Drink unrecognized(RawJson json) {
        return new Unrecognized(json);
      }

      @Override
      protected void write(JsonOutput out, Drink value) throws IOException {
        if (value instanceof Tea it) {
          out.write(Tea.jsonAdapter(), it);
        } else if (value instanceof Coffee it) {
          out.write(Coffee.jsonAdapter(), it);
        } else if (value instanceof Unrecognized it) {
          out.writeJson(it.json().text());
        }
      }
    }
  }

  /** Returns the codec of its JSON form. */
  static JsonAdapter<Drink> jsonAdapter() {
    return Unrecognized.Codec.INSTANCE;
  }
}
