package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.RequestRules;
import dev.gangway.core.json.JsonCodec;
import dev.gangway.core.json.JsonInput;
import dev.gangway.core.json.JsonOutput;
import dev.gangway.core.json.MapCodec;
import dev.gangway.core.json.Members;
import dev.gangway.core.json.Names;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.Scalars;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A quote to ask for.
 *
 * <p>At most one of <code>email</code>, <code>phone</code> is given.
 *
 * <p><code>paymentMethod</code> is required if <code>type</code> is <code>buy</code> or
 * <code>sell</code>.
 *
 * <p><code>paymentType</code> is required if <code>paymentMethod</code> is not given.
 *
 * <p><code>symbol</code> is required if <code>type</code> is <code>buy</code> and
 * <code>urgent</code> is <code>true</code>.
 *
 * <p><code>email</code> is required if none of <code>phone</code>, <code>address.street</code> is
 * given.
 *
 * <p><code>phone</code> is required if one of <code>email</code>, <code>address.city</code> is not
 * given.
 *
 * <p><code>note</code> is required if one of <code>email</code>, <code>phone</code> is given.
 *
 * <p><code>second</code> is allowed only if <code>type</code> is <code>buy</code> and
 * <code>version</code> is <code>2</code>.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Quote(
    QuoteType type,
    @Nullable String paymentMethod,
    @Nullable String paymentType,
    @Nullable QuoteSymbol symbol,
    @Nullable String email,
    @Nullable String phone,
    @Nullable String note,
    @Nullable Boolean urgent,
    @Nullable Long version,
    @Nullable URI wallet,
    @Nullable String second,
    @Nullable Map<String, String> labels,
    @Nullable BigDecimal price,
    @Nullable QuoteAddress address,
    Map<String, RawJson> additionalProperties) {

  /** Copies lists and maps, so that nobody can change the record. */
  public Quote {
    labels = Members.copy(labels);
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  @Override
  public QuoteType type() {
    return Members.required(
        type, additionalProperties, "type", "Quote.type");
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Quote> jsonAdapter() {
    return Codec.INSTANCE;
  }

  /** Returns an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Quote}. */
  public static final class Builder {
    private @Nullable QuoteType type;
    private @Nullable String paymentMethod;
    private @Nullable String paymentType;
    private @Nullable QuoteSymbol symbol;
    private @Nullable String email;
    private @Nullable String phone;
    private @Nullable String note;
    private @Nullable Boolean urgent;
    private @Nullable Long version;
    private @Nullable URI wallet;
    private @Nullable String second;
    private @Nullable Map<String, String> labels;
    private @Nullable BigDecimal price;
    private @Nullable QuoteAddress address;
    private final Map<String, RawJson> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    /** Sets {@link Quote#type()}. */
    public Builder type(QuoteType type) {
      this.type = RequestRules.notNull(type, "Quote.type");
      return this;
    }

    /** Sets {@link Quote#paymentMethod()}. */
    public Builder paymentMethod(@Nullable String paymentMethod) {
      this.paymentMethod = paymentMethod;
      return this;
    }

    /** Sets {@link Quote#paymentType()}. */
    public Builder paymentType(@Nullable String paymentType) {
      this.paymentType = paymentType;
      return this;
    }

    /** Sets {@link Quote#symbol()}. */
    public Builder symbol(@Nullable QuoteSymbol symbol) {
      this.symbol = symbol;
      return this;
    }

    /** Sets {@link Quote#email()}. */
    public Builder email(@Nullable String email) {
      this.email = email;
      return this;
    }

    /** Sets {@link Quote#phone()}. */
    public Builder phone(@Nullable String phone) {
      this.phone = phone;
      return this;
    }

    /** Sets {@link Quote#note()}. */
    public Builder note(@Nullable String note) {
      this.note = note;
      return this;
    }

    /** Sets {@link Quote#urgent()}. */
    public Builder urgent(@Nullable Boolean urgent) {
      this.urgent = urgent;
      return this;
    }

    /** Sets {@link Quote#version()}. */
    public Builder version(@Nullable Long version) {
      this.version = version;
      return this;
    }

    /** Sets {@link Quote#wallet()}. */
    public Builder wallet(@Nullable URI wallet) {
      this.wallet = wallet;
      return this;
    }

    /** Sets {@link Quote#second()}. */
    public Builder second(@Nullable String second) {
      this.second = second;
      return this;
    }

    /** Sets {@link Quote#labels()}. */
    public Builder labels(@Nullable Map<String, String> labels) {
      this.labels = Members.copy(labels);
      return this;
    }

    /** Sets {@link Quote#price()}. */
    public Builder price(@Nullable BigDecimal price) {
      this.price = price;
      return this;
    }

    /** Sets {@link Quote#address()}. */
    public Builder address(@Nullable QuoteAddress address) {
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
          Codec.NAMES.requireUnknown(name, "Quote"), Objects.requireNonNull(value, "value"));
      return this;
    }

    /**
     * Returns the record.
     *
     * @throws IllegalStateException when a required member is missing
     * @throws IllegalArgumentException when a member breaks what the provider documents
     */
    public Quote build() {
      return Codec.INSTANCE.checked(new Quote(
          type,
          paymentMethod,
          paymentType,
          symbol,
          email,
          phone,
          note,
          urgent,
          version,
          wallet,
          second,
          labels,
          price,
          address,
          additionalProperties));
    }
  }

  private static final class Codec extends JsonCodec<Quote> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "type",
            "payment-method",
            "payment_type",
            "symbol",
            "email",
            "phone",
            "note",
            "urgent",
            "version",
            "wallet",
            "second",
            "labels",
            "price",
            "address");

    @Override
    protected @Nullable Quote read(JsonInput in) throws IOException {
      if (!in.beginPromised()) {
        return null;
      }
      QuoteType type = null;
      String paymentMethod = null;
      String paymentType = null;
      QuoteSymbol symbol = null;
      String email = null;
      String phone = null;
      String note = null;
      Boolean urgent = null;
      Long version = null;
      URI wallet = null;
      String second = null;
      Map<String, String> labels = null;
      BigDecimal price = null;
      QuoteAddress address = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            type = in.readField(QuoteType.jsonAdapter());
            kept = in.keepIfNull(kept, "type", type);
          }
          case 1 -> {
            paymentMethod = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "payment-method", paymentMethod);
          }
          case 2 -> {
            paymentType = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "payment_type", paymentType);
          }
          case 3 -> {
            symbol = in.readField(QuoteSymbol.jsonAdapter());
            kept = in.keepIfNull(kept, "symbol", symbol);
          }
          case 4 -> {
            email = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "email", email);
          }
          case 5 -> {
            phone = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "phone", phone);
          }
          case 6 -> {
            note = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "note", note);
          }
          case 7 -> {
            urgent = in.readField(Scalars.BOOLEAN);
            kept = in.keepIfNull(kept, "urgent", urgent);
          }
          case 8 -> {
            version = in.readField(Scalars.LONG);
            kept = in.keepIfNull(kept, "version", version);
          }
          case 9 -> {
            wallet = in.readField(Scalars.URI);
            kept = in.keepIfNull(kept, "wallet", wallet);
          }
          case 10 -> {
            second = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "second", second);
          }
          case 11 -> {
            labels = in.readField(MapCodec.of(Scalars.STRING));
            kept = in.keepIfNull(kept, "labels", labels);
          }
          case 12 -> {
            price = in.readField(Scalars.DECIMAL_STRING);
            kept = in.keepIfNull(kept, "price", price);
          }
          case 13 -> {
            address = in.readField(QuoteAddress.jsonAdapter());
            kept = in.keepIfNull(kept, "address", address);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new Quote(
          type,
          paymentMethod,
          paymentType,
          symbol,
          email,
          phone,
          note,
          urgent,
          version,
          wallet,
          second,
          labels,
          price,
          address,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, Quote value) throws IOException {
      out.begin();
      out.write(NAMES, 0, QuoteType.jsonAdapter(), value.type);
      out.write(NAMES, 1, Scalars.STRING, value.paymentMethod);
      out.write(NAMES, 2, Scalars.STRING, value.paymentType);
      out.write(NAMES, 3, QuoteSymbol.jsonAdapter(), value.symbol);
      out.write(NAMES, 4, Scalars.STRING, value.email);
      out.write(NAMES, 5, Scalars.STRING, value.phone);
      out.write(NAMES, 6, Scalars.STRING, value.note);
      out.write(NAMES, 7, Scalars.BOOLEAN, value.urgent);
      out.write(NAMES, 8, Scalars.LONG, value.version);
      out.write(NAMES, 9, Scalars.URI, value.wallet);
      out.write(NAMES, 10, Scalars.STRING, value.second);
      out.write(NAMES, 11, MapCodec.of(Scalars.STRING), value.labels);
      out.write(NAMES, 12, Scalars.DECIMAL_STRING, value.price);
      out.write(NAMES, 13, QuoteAddress.jsonAdapter(), value.address);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }

    @Override
    protected void check(Quote value) {
      RequestRules.of("Quote")
          .required("type", value.type)
          .length("symbol", value.symbol, 3, Integer.MAX_VALUE)
          .length("wallet", value.wallet, 0, 191)
          .entries("labels", value.labels, 0, 3)
          .length("price", value.price, 4, Integer.MAX_VALUE)
          .minimum("price", value.price, "10", false)
          .exclusive("email, phone", value.email, value.phone)
          .requiredIf(
              "paymentMethod",
              value.paymentMethod,
              RequestRules.isAny(value.type, "buy", "sell"),
              "type is buy or sell")
          .requiredIf(
              "paymentType",
              value.paymentType,
              value.paymentMethod == null,
              "paymentMethod is not given")
          .requiredIf(
              "symbol",
              value.symbol,
              RequestRules.isAny(value.type, "buy") && RequestRules.isAny(value.urgent, "true"),
              "type is buy and urgent is true")
          .requiredIf(
              "email",
              value.email,
              value.phone == null && (value.address == null ? null : value.address.street()) == null,
              "none of phone, address.street is given")
          .requiredIf(
              "phone",
              value.phone,
              value.email == null || value.address == null,
              "one of email, address.city is not given")
          .requiredIf(
              "note",
              value.note,
              value.email != null || value.phone != null,
              "one of email, phone is given")
          .allowedIf(
              "second",
              value.second,
              RequestRules.isAny(value.type, "buy") && RequestRules.isAny(value.version, "2"),
              "type is buy and version is 2")
          .check();
    }
  }
}
