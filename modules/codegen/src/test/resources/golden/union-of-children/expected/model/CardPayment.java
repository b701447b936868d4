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
 * CardPayment.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record CardPayment(
    PaymentType type,
    BigDecimal amount,
    @Nullable PaymentAddress address,
    @Nullable String number,
    Map<String, RawJson> additionalProperties)
    implements Payment {

  /** Copies lists and maps, so that nobody can change the record. */
  public CardPayment {
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  @Override
  public PaymentType type() {
    return Members.required(
        type, additionalProperties, "type", "CardPayment.type");
  }

  @Override
  public BigDecimal amount() {
    return Members.required(
        amount, additionalProperties, "amount", "CardPayment.amount");
  }

  /** Leaves out what is secret or personal. */
  @Override
  public String toString() {
    return "CardPayment["
        + "type="
        + type
        + ", amount="
        + amount
        + ", address="
        + address
        + ", number="
        + (number == null ? null : "<secret>")
        + ", additionalProperties="
        + additionalProperties.keySet()
        + "]";
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<CardPayment> jsonAdapter() {
    return Codec.INSTANCE;
  }

  /** Returns an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link CardPayment}. */
  public static final class Builder {
    private @Nullable PaymentType type = PaymentType.of("card");
    private @Nullable BigDecimal amount;
    private @Nullable PaymentAddress address;
    private @Nullable String number;
    private final Map<String, RawJson> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    /** Sets {@link CardPayment#type()}. */
    public Builder type(PaymentType type) {
      this.type = RequestRules.notNull(type, "CardPayment.type");
      return this;
    }

    /** Sets {@link CardPayment#amount()}. */
    public Builder amount(BigDecimal amount) {
      this.amount = RequestRules.notNull(amount, "CardPayment.amount");
      return this;
    }

    /** Sets {@link CardPayment#address()}. */
    public Builder address(@Nullable PaymentAddress address) {
      this.address = address;
      return this;
    }

    /** Sets {@link CardPayment#number()}. */
    public Builder number(@Nullable String number) {
      this.number = number;
      return this;
    }

    /**
     * Sets a member that this version does not know.
     *
     * @throws IllegalArgumentException when it knows the member
     */
    public Builder additionalProperty(String name, RawJson value) {
      additionalProperties.put(
          Codec.NAMES.requireUnknown(name, "CardPayment"), Objects.requireNonNull(value, "value"));
      return this;
    }

    /**
     * Returns the record.
     *
     * @throws IllegalStateException when a required member is missing
     */
    public CardPayment build() {
      return Codec.INSTANCE.checked(new CardPayment(
          type,
          amount,
          address,
          number,
          additionalProperties));
    }
  }

  private static final class Codec extends JsonCodec<CardPayment> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "type",
            "amount",
            "address",
            "number");

    @Override
    protected @Nullable CardPayment read(JsonInput in) throws IOException {
      if (!in.beginPromised()) {
        return null;
      }
      PaymentType type = null;
      BigDecimal amount = null;
      PaymentAddress address = null;
      String number = null;
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
            number = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "number", number);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new CardPayment(
          type,
          amount,
          address,
          number,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, CardPayment value) throws IOException {
      out.begin();
      out.write(NAMES, 0, PaymentType.jsonAdapter(), value.type);
      out.write(NAMES, 1, Scalars.DECIMAL, value.amount);
      out.write(NAMES, 2, PaymentAddress.jsonAdapter(), value.address);
      out.write(NAMES, 3, Scalars.STRING, value.number);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }

    @Override
    protected void check(CardPayment value) {
      RequestRules.of("CardPayment")
          .required("type", value.type)
          .required("amount", value.amount)
          .check();
    }
  }
}
