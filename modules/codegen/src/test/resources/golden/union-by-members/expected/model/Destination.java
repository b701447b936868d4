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
 * Destination.
 */
public sealed interface Destination
    permits Wallet, Bank, Anywhere, Destination.Unrecognized {

  /** A value of none of the types that this version knows, as it came. */
  record Unrecognized(RawJson json) implements Destination {
    private static final class Codec extends UnionCodec<Destination> {
      static final Codec INSTANCE = new Codec();

      @Override
      protected @Nullable Destination readObject(JsonInput in) throws IOException {
        Set<String> names = names(in);
        if (names.contains("address")) {
          return in.read(Wallet.jsonAdapter());
        }
        if (names.contains("iban")) {
          return in.read(Bank.jsonAdapter());
        }
        if (names.contains("note")) {
          return in.read(Anywhere.jsonAdapter());
        }
        return keep(in);
      }

      @Override
      protected Destination unrecognized(RawJson json) {
        return new Unrecognized(json);
      }

      @Override
      protected void write(JsonOutput out, Destination value) throws IOException {
        if (value instanceof Wallet it) {
          out.write(Wallet.jsonAdapter(), it);
        } else if (value instanceof Bank it) {
          out.write(Bank.jsonAdapter(), it);
        } else if (value instanceof Anywhere it) {
          out.write(Anywhere.jsonAdapter(), it);
        } else if (value instanceof Unrecognized it) {
          out.writeJson(it.json().text());
        }
      }
    }
  }

  /** Returns the codec of its JSON form. */
  static JsonAdapter<Destination> jsonAdapter() {
    return Unrecognized.Codec.INSTANCE;
  }
}
