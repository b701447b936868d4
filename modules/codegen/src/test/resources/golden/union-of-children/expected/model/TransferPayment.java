package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.gangway.core.RequestRules;
import dev.gangway.core.json.Members;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.Scalars;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * TransferPayment.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record TransferPayment(
    PaymentType type,
    BigDecimal amount,
    @Nullable PaymentAddress address,
    String iban,
    Map<String, RawJson> additionalProperties)
    implements Payment {

  @Override
  public PaymentType type() {
    return Members.required(type, "TransferPayment.type");
  }

  @Override
  public BigDecimal amount() {
    return Members.required(amount, "TransferPayment.amount");
  }

  @Override
  public String iban() {
    return Members.required(iban, "TransferPayment.iban");
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<TransferPayment> jsonAdapter() {
    return Codec.INSTANCE;
  }

  /** Returns an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link TransferPayment}. */
  public static final class Builder {
    private @Nullable PaymentType type = PaymentType.of("transfer");
    private @Nullable BigDecimal amount;
    private @Nullable PaymentAddress address;
    private @Nullable String iban;
    private final Map<String, RawJson> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    /** Sets {@link TransferPayment#type()}. */
    public Builder type(PaymentType type) {
      this.type = RequestRules.notNull(type, "TransferPayment.type");
      return this;
    }

    /** Sets {@link TransferPayment#amount()}. */
    public Builder amount(BigDecimal amount) {
      this.amount = RequestRules.notNull(amount, "TransferPayment.amount");
      return this;
    }

    /** Sets {@link TransferPayment#address()}. */
    public Builder address(@Nullable PaymentAddress address) {
      this.address = address;
      return this;
    }

    /** Sets {@link TransferPayment#iban()}. */
    public Builder iban(String iban) {
      this.iban = RequestRules.notNull(iban, "TransferPayment.iban");
      return this;
    }

    /**
     * Sets a member that this version does not know.
     *
     * @throws IllegalArgumentException when it knows the member
     */
    public Builder additionalProperty(String name, RawJson value) {
      additionalProperties.put(
          Members.requireUnknown(name, Codec.NAMES, "TransferPayment"), Objects.requireNonNull(value, "value"));
      return this;
    }

    /**
     * Returns the record.
     *
     * @throws IllegalStateException when a required member is missing
     */
    public TransferPayment build() {
      RequestRules.of("TransferPayment")
          .required("type", type)
          .required("amount", amount)
          .required("iban", iban)
          .check();
      return new TransferPayment(
          type,
          amount,
          address,
          iban,
          Collections.unmodifiableMap(new LinkedHashMap<>(additionalProperties)));
    }
  }

  private static final class Codec extends JsonAdapter<TransferPayment> {
    static final Codec INSTANCE = new Codec();
    private static final JsonReader.Options NAMES =
        JsonReader.Options.of(
            "type",
            "amount",
            "address",
            "iban");

    @Override
    public @Nullable TransferPayment fromJson(JsonReader reader) throws IOException {
      if (!Members.begin(reader)) {
        return null;
      }
      PaymentType type = null;
      BigDecimal amount = null;
      PaymentAddress address = null;
      String iban = null;
      Map<String, RawJson> kept = null;
      while (reader.hasNext()) {
        switch (reader.selectName(NAMES)) {
          case 0 -> {
            type = PaymentType.jsonAdapter().fromJson(reader);
            if (type == null) {
              kept = Members.keepNull(kept, "type");
            }
          }
          case 1 -> {
            amount = Scalars.DECIMAL.fromJson(reader);
            if (amount == null) {
              kept = Members.keepNull(kept, "amount");
            }
          }
          case 2 -> {
            address = PaymentAddress.jsonAdapter().fromJson(reader);
            if (address == null) {
              kept = Members.keepNull(kept, "address");
            }
          }
          case 3 -> {
            iban = Scalars.STRING.fromJson(reader);
            if (iban == null) {
              kept = Members.keepNull(kept, "iban");
            }
          }
          default -> kept = Members.keep(kept, reader);
        }
      }
      Members.end(reader);
      return new TransferPayment(
          type,
          amount,
          address,
          iban,
          Members.freeze(kept));
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable TransferPayment value) throws IOException {
      if (value == null) {
        writer.nullValue();
        return;
      }
      writer.beginObject();
      Members.write(writer, "type", PaymentType.jsonAdapter(), value.type);
      Members.write(writer, "amount", Scalars.DECIMAL, value.amount);
      Members.write(writer, "address", PaymentAddress.jsonAdapter(), value.address);
      Members.write(writer, "iban", Scalars.STRING, value.iban);
      Members.writeKept(writer, value.additionalProperties);
      writer.endObject();
    }
  }
}
