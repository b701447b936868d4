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
 * Destination.
 */
public sealed interface Destination
    permits Wallet, Bank, Anywhere, Destination.Unrecognized {

  /** A value of none of the types that this version knows, as it came. */
  record Unrecognized(RawJson json) implements Destination {
    private static final class Codec extends UnionCodec<Destination> {
      static final Codec INSTANCE = new Codec();

      @Override
      protected @Nullable Destination readObject(JsonReader reader) throws IOException {
        Set<String> names = names(reader);
        if (names.contains("address")) {
          return Wallet.jsonAdapter().fromJson(reader);
        }
        if (names.contains("iban")) {
          return Bank.jsonAdapter().fromJson(reader);
        }
        if (names.contains("note")) {
          return Anywhere.jsonAdapter().fromJson(reader);
        }
        return keep(reader);
      }

      @Override
      protected Destination unrecognized(RawJson json) {
        return new Unrecognized(json);
      }

      @Override
      protected void write(JsonWriter writer, Destination value) throws IOException {
        if (value instanceof Wallet it) {
          Wallet.jsonAdapter().toJson(writer, it);
        } else if (value instanceof Bank it) {
          Bank.jsonAdapter().toJson(writer, it);
        } else if (value instanceof Anywhere it) {
          Anywhere.jsonAdapter().toJson(writer, it);
        } else if (value instanceof Unrecognized it) {
          Scalars.RAW.toJson(writer, it.json());
        }
      }
    }
  }

  /** Returns the codec of its JSON form. */
  static JsonAdapter<Destination> jsonAdapter() {
    return Unrecognized.Codec.INSTANCE;
  }
}
