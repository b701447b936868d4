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
 * Money on its way.
 */
public sealed interface Transfer
    permits TransferToWallet, TransferToABank, Transfer.Unrecognized {

  /** A value of none of the types that this version knows, as it came. */
  record Unrecognized(RawJson json) implements Transfer {
    private static final class Codec extends UnionCodec<Transfer> {
      static final Codec INSTANCE = new Codec();

      @Override
      protected @Nullable Transfer readObject(JsonReader reader) throws IOException {
        Set<String> names = names(reader);
        if (names.contains("address")) {
          return TransferToWallet.jsonAdapter().fromJson(reader);
        }
        if (names.contains("iban")) {
          return TransferToABank.jsonAdapter().fromJson(reader);
        }
        return keep(reader);
      }

      @Override
      protected Transfer unrecognized(RawJson json) {
        return new Unrecognized(json);
      }

      @Override
      protected void write(JsonWriter writer, Transfer value) throws IOException {
        if (value instanceof TransferToWallet it) {
          TransferToWallet.jsonAdapter().toJson(writer, it);
        } else if (value instanceof TransferToABank it) {
          TransferToABank.jsonAdapter().toJson(writer, it);
        } else if (value instanceof Unrecognized it) {
          Scalars.RAW.toJson(writer, it.json());
        }
      }
    }
  }

  /** Returns the codec of its JSON form. */
  static JsonAdapter<Transfer> jsonAdapter() {
    return Unrecognized.Codec.INSTANCE;
  }
}
