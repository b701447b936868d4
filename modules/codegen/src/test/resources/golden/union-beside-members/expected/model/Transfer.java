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
 * Money on its way.
 */
public sealed interface Transfer
    permits TransferToWallet, TransferToABank, Transfer.Unrecognized {

  /** A value of none of the types that this version knows, as it came. */
  record Unrecognized(RawJson json) implements Transfer {
    private static final class Codec extends UnionCodec<Transfer> {
      static final Codec INSTANCE = new Codec();

      @Override
      protected @Nullable Transfer readObject(JsonInput in) throws IOException {
        Set<String> names = names(in);
        if (names.contains("address")) {
          return in.read(TransferToWallet.jsonAdapter());
        }
        if (names.contains("iban")) {
          return in.read(TransferToABank.jsonAdapter());
        }
        return keep(in);
      }

      @Override
      protected Transfer unrecognized(RawJson json) {
        return new Unrecognized(json);
      }

      @Override
      protected void write(JsonOutput out, Transfer value) throws IOException {
        if (value instanceof TransferToWallet it) {
          out.write(TransferToWallet.jsonAdapter(), it);
        } else if (value instanceof TransferToABank it) {
          out.write(TransferToABank.jsonAdapter(), it);
        } else if (value instanceof Unrecognized it) {
          out.writeJson(it.json().text());
        }
      }
    }
  }

  /** Returns the codec of its JSON form. */
  static JsonAdapter<Transfer> jsonAdapter() {
    return Unrecognized.Codec.INSTANCE;
  }
}
