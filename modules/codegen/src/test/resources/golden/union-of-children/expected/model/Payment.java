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
      protected @Nullable Payment readObject(JsonReader reader) throws IOException {
        return switch (tag(reader)) {
          case "card" -> CardPayment.jsonAdapter().fromJson(reader);
          case "transfer" -> TransferPayment.jsonAdapter().fromJson(reader);
          case "refund" -> PaymentBase.jsonAdapter().fromJson(reader);
          default -> keep(reader);
        };
      }

      @Override
      protected Payment unrecognized(RawJson json) {
        return new Unrecognized(json);
      }

      @Override
      protected void write(JsonWriter writer, Payment value) throws IOException {
        if (value instanceof CardPayment it) {
          CardPayment.jsonAdapter().toJson(writer, it);
        } else if (value instanceof TransferPayment it) {
          TransferPayment.jsonAdapter().toJson(writer, it);
        } else if (value instanceof PaymentBase it) {
          PaymentBase.jsonAdapter().toJson(writer, it);
        } else if (value instanceof Unrecognized it) {
          Scalars.RAW.toJson(writer, it.json());
        }
      }
    }
  }

  /** Returns the codec of its JSON form. */
  static JsonAdapter<Payment> jsonAdapter() {
    return Unrecognized.Codec.INSTANCE;
  }
}
