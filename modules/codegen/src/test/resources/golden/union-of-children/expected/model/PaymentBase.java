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
 * PaymentBase.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record PaymentBase(
    PaymentType type,
    BigDecimal amount,
    @Nullable PaymentAddress address,
    Map<String, RawJson> additionalProperties)
    implements Payment {

  /** Copies lists and maps, so that nobody can change the record. */
  public PaymentBase {
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  @Override
  public PaymentType type() {
    return Members.required(
        type, additionalProperties, "type", "PaymentBase.type");
  }

  @Override
  public BigDecimal amount() {
    return Members.required(
        amount, additionalProperties, "amount", "PaymentBase.amount");
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<PaymentBase> jsonAdapter() {
    return Codec.INSTANCE;
  }

  /** Returns an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link PaymentBase}. */
  public static final class Builder {
    private @Nullable PaymentType type = PaymentType.of("refund");
    private @Nullable BigDecimal amount;
    private @Nullable PaymentAddress address;
    private final Map<String, RawJson> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    /** Sets {@link PaymentBase#type()}. */
    public Builder type(PaymentType type) {
      this.type = RequestRules.notNull(type, "PaymentBase.type");
      return this;
    }

    /** Sets {@link PaymentBase#amount()}. */
    public Builder amount(BigDecimal amount) {
      this.amount = RequestRules.notNull(amount, "PaymentBase.amount");
      return this;
    }

    /** Sets {@link PaymentBase#address()}. */
    public Builder address(@Nullable PaymentAddress address) {
      this.address = address;
      return this;
    }

    /**
     * Sets a member that this version does not know.
     *
     * @throws IllegalArgumentException when it knows the member
     */
    public Builder additionalProperty(String name, RawJson value) {
      additionalProperties.put(
          Codec.NAMES.requireUnknown(name, "PaymentBase"), Objects.requireNonNull(value, "value"));
      return this;
    }

    /**
     * Returns the record.
     *
     * @throws IllegalStateException when a required member is missing
     */
    public PaymentBase build() {
      return Codec.INSTANCE.checked(new PaymentBase(
          type,
          amount,
          address,
          additionalProperties));
    }
  }

  private static final class Codec extends JsonCodec<PaymentBase> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "type",
            "amount",
            "address");

    @Override
    protected @Nullable PaymentBase read(JsonInput in) throws IOException {
      if (!in.beginPromised()) {
        return null;
      }
      PaymentType type = null;
      BigDecimal amount = null;
      PaymentAddress address = null;
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
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new PaymentBase(
          type,
          amount,
          address,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, PaymentBase value) throws IOException {
      out.begin();
      out.write(NAMES, 0, PaymentType.jsonAdapter(), value.type);
      out.write(NAMES, 1, Scalars.DECIMAL, value.amount);
      out.write(NAMES, 2, PaymentAddress.jsonAdapter(), value.address);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }

    @Override
    protected void check(PaymentBase value) {
      RequestRules.of("PaymentBase")
          .required("type", value.type)
          .required("amount", value.amount)
          .check();
    }
  }
}
