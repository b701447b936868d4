package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.auth.Secret;
import dev.gangway.core.RequestRules;
import dev.gangway.core.json.JsonCodec;
import dev.gangway.core.json.JsonInput;
import dev.gangway.core.json.JsonOutput;
import dev.gangway.core.json.ListCodec;
import dev.gangway.core.json.Members;
import dev.gangway.core.json.Names;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.Scalars;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Order.
 *
 * <p>At most one of <code>hash</code>, <code>address</code> is given.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Order(
    String pair,
    BigDecimal amount,
    @Nullable String hash,
    @Nullable String address,
    @Nullable Secret code,
    @Nullable Long ttl,
    @Nullable List<String> tags,
    @Nullable String status,
    Map<String, RawJson> additionalProperties) {

  /** Copies lists and maps, so that nobody can change the record. */
  public Order {
    tags = Members.copy(tags);
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  @Override
  public String pair() {
    return Members.required(
        pair, additionalProperties, "pair", "Order.pair");
  }

  @Override
  public BigDecimal amount() {
    return Members.required(
        amount, additionalProperties, "amount", "Order.amount");
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Order> jsonAdapter() {
    return Codec.INSTANCE;
  }

  /** Returns an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Order}. */
  public static final class Builder {
    private @Nullable String pair;
    private @Nullable BigDecimal amount;
    private @Nullable String hash;
    private @Nullable String address;
    private @Nullable Secret code;
    private @Nullable Long ttl;
    private @Nullable List<String> tags;
    private @Nullable String status = "new";
    private final Map<String, RawJson> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    /** Sets {@link Order#pair()}. */
    public Builder pair(String pair) {
      this.pair = RequestRules.notNull(pair, "Order.pair");
      return this;
    }

    /** Sets {@link Order#amount()}. */
    public Builder amount(BigDecimal amount) {
      this.amount = RequestRules.notNull(amount, "Order.amount");
      return this;
    }

    /** Sets {@link Order#hash()}. */
    public Builder hash(@Nullable String hash) {
      this.hash = hash;
      return this;
    }

    /** Sets {@link Order#address()}. */
    public Builder address(@Nullable String address) {
      this.address = address;
      return this;
    }

    /** Sets {@link Order#code()}. */
    public Builder code(@Nullable Secret code) {
      this.code = code;
      return this;
    }

    /** Sets {@link Order#ttl()}. */
    public Builder ttl(@Nullable Long ttl) {
      this.ttl = ttl;
      return this;
    }

    /** Sets {@link Order#tags()}. */
    public Builder tags(@Nullable List<String> tags) {
      this.tags = tags == null ? null : List.copyOf(tags);
      return this;
    }

    /** Sets {@link Order#status()}. */
    public Builder status(@Nullable String status) {
      this.status = status;
      return this;
    }

    /**
     * Sets a member that this version does not know.
     *
     * @throws IllegalArgumentException when it knows the member
     */
    public Builder additionalProperty(String name, RawJson value) {
      additionalProperties.put(
          Codec.NAMES.requireUnknown(name, "Order"), Objects.requireNonNull(value, "value"));
      return this;
    }

    /**
     * Returns the record.
     *
     * @throws IllegalStateException when a required member is missing
     * @throws IllegalArgumentException when a member breaks what the provider documents
     */
    public Order build() {
      return Codec.INSTANCE.checked(new Order(
          pair,
          amount,
          hash,
          address,
          code,
          ttl,
          tags,
          status,
          additionalProperties));
    }
  }

  private static final class Codec extends JsonCodec<Order> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "pair",
            "amount",
            "hash",
            "address",
            "code",
            "ttl",
            "tags",
            "status");

    @Override
    protected @Nullable Order read(JsonInput in) throws IOException {
      if (!in.beginPromised()) {
        return null;
      }
      String pair = null;
      BigDecimal amount = null;
      String hash = null;
      String address = null;
      Secret code = null;
      Long ttl = null;
      List<String> tags = null;
      String status = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            pair = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "pair", pair);
          }
          case 1 -> {
            amount = in.readField(Scalars.DECIMAL_STRING);
            kept = in.keepIfNull(kept, "amount", amount);
          }
          case 2 -> {
            hash = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "hash", hash);
          }
          case 3 -> {
            address = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "address", address);
          }
          case 4 -> {
            code = in.readField(Scalars.SECRET);
            kept = in.keepIfNull(kept, "code", code);
          }
          case 5 -> {
            ttl = in.readField(Scalars.LONG);
            kept = in.keepIfNull(kept, "ttl", ttl);
          }
          case 6 -> {
            tags = in.readField(ListCodec.of(Scalars.STRING));
            kept = in.keepIfNull(kept, "tags", tags);
          }
          case 7 -> {
            status = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "status", status);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new Order(
          pair,
          amount,
          hash,
          address,
          code,
          ttl,
          tags,
          status,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, Order value) throws IOException {
      out.begin();
      out.write(NAMES, 0, Scalars.STRING, value.pair);
      out.write(NAMES, 1, Scalars.DECIMAL_STRING, value.amount);
      out.write(NAMES, 2, Scalars.STRING, value.hash);
      out.write(NAMES, 3, Scalars.STRING, value.address);
      out.write(NAMES, 4, Scalars.SECRET, value.code);
      out.write(NAMES, 5, Scalars.LONG, value.ttl);
      out.write(NAMES, 6, ListCodec.of(Scalars.STRING), value.tags);
      out.write(NAMES, 7, Scalars.STRING, value.status);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }

    @Override
    protected void check(Order value) {
      RequestRules.of("Order")
          .required("pair", value.pair)
          .length("pair", value.pair, 6, 6)
          .required("amount", value.amount)
          .minimum("amount", value.amount, "0", true)
          .maximum("amount", value.amount, "99.5", false)
          .pattern("hash", value.hash, "^(0x)?[a-f0-9]{64}\\z")
          .length("address", value.address, 0, 191)
          .length("code", value.code, 4, Integer.MAX_VALUE)
          .minimum("ttl", value.ttl, "1", false)
          .maximum("ttl", value.ttl, "3153600000", false)
          .size("tags", value.tags, 1, 5)
          .exclusive("hash, address", value.hash, value.address)
          .check();
    }
  }
}
