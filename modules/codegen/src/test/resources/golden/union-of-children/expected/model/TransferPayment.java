package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.RequestRules;
import dev.gangway.core.json.JsonCodec;
import dev.gangway.core.json.JsonInput;
import dev.gangway.core.json.JsonOutput;
import dev.gangway.core.json.Members;
import dev.gangway.core.json.Names;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.Scalars;
import java.io.IOException;
import java.math.BigDecimal;
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

  /** Copies lists and maps, so that nobody can change the record. */
  public TransferPayment {
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  @Override
  public PaymentType type() {
    return Members.required(
        type, additionalProperties, "type", "TransferPayment.type");
  }

  @Override
  public BigDecimal amount() {
    return Members.required(
        amount, additionalProperties, "amount", "TransferPayment.amount");
  }

  @Override
  public String iban() {
    return Members.required(
        iban, additionalProperties, "iban", "TransferPayment.iban");
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
          Codec.NAMES.requireUnknown(name, "TransferPayment"), Objects.requireNonNull(value, "value"));
      return this;
    }

    /**
     * Returns the record.
     *
     * @throws IllegalStateException when a required member is missing
     */
    public TransferPayment build() {
      return Codec.INSTANCE.checked(new TransferPayment(
          type,
          amount,
          address,
          iban,
          additionalProperties));
    }
  }

  private static final class Codec extends JsonCodec<TransferPayment> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "type",
            "amount",
            "address",
            "iban");

    @Override
    protected @Nullable TransferPayment read(JsonInput in) throws IOException {
      if (!in.beginPromised()) {
        return null;
      }
      PaymentType type = null;
      BigDecimal amount = null;
      PaymentAddress address = null;
      String iban = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            type = in.readField(PaymentType.jsonAdapter());
            kept = in.keepIfNull(kept, "type", type);
          }
          case 1 -> {
            amount = in.readField(Scalars.DECIMAL);
            kept = in.keepIfNull(kept, "amount", amount);
          }
          case 2 -> {
            address = in.readField(PaymentAddress.jsonAdapter());
            kept = in.keepIfNull(kept, "address", address);
          }
          case 3 -> {
            iban = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "iban", iban);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new TransferPayment(
          type,
          amount,
          address,
          iban,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, TransferPayment value) throws IOException {
      out.begin();
      out.write(NAMES, 0, PaymentType.jsonAdapter(), value.type);
      out.write(NAMES, 1, Scalars.DECIMAL, value.amount);
      out.write(NAMES, 2, PaymentAddress.jsonAdapter(), value.address);
      out.write(NAMES, 3, Scalars.STRING, value.iban);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }

    @Override
    protected void check(TransferPayment value) {
      RequestRules.of("TransferPayment")
          .required("type", value.type)
          .required("amount", value.amount)
          .required("iban", value.iban)
          .check();
    }
  }
}
