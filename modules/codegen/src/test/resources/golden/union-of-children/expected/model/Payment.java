package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.JsonInput;
import dev.gangway.core.json.JsonOutput;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.UnionCodec;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Payment.
 */
public sealed interface Payment
    permits CardPayment, TransferPayment, PaymentBase, Payment.Unrecognized {

  /** A value of none of the types that this version knows, as it came. */
  record Unrecognized(RawJson json) implements Payment {
    private static final class Codec extends UnionCodec<Payment> {
      static final Codec INSTANCE = new Codec();

      private Codec() {
        super("type");
      }

      @Override
      protected @Nullable Payment readObject(JsonInput in) throws IOException {
        return switch (tag(in)) {
          case "card" -> in.read(CardPayment.jsonAdapter());
          case "transfer" -> in.read(TransferPayment.jsonAdapter());
          case "refund" -> in.read(PaymentBase.jsonAdapter());
          default -> keep(in);
        };
      }

      @Override
      protected Payment unrecognized(RawJson json) {
        return new Unrecognized(json);
      }

      @Override
      protected void write(JsonOutput out, Payment value) throws IOException {
        if (value instanceof CardPayment it) {
          out.write(CardPayment.jsonAdapter(), it);
        } else if (value instanceof TransferPayment it) {
          out.write(TransferPayment.jsonAdapter(), it);
        } else if (value instanceof PaymentBase it) {
          out.write(PaymentBase.jsonAdapter(), it);
        } else if (value instanceof Unrecognized it) {
          out.writeJson(it.json().text());
        }
      }
    }
  }

  /** Returns the codec of its JSON form. */
  static JsonAdapter<Payment> jsonAdapter() {
    return Unrecognized.Codec.INSTANCE;
  }
}
