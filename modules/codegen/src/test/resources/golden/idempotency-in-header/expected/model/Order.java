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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Order.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Order(
    String pair,
    String idempotencyKey,
    Map<String, RawJson> additionalProperties) {

  /** Copies lists and maps, so that nobody can change the record. */
  public Order {
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  @Override
  public String pair() {
    return Members.required(
        pair, additionalProperties, "pair", "Order.pair");
  }

  @Override
  public String idempotencyKey() {
    return Members.required(
        idempotencyKey, additionalProperties, "idempotency_key", "Order.idempotencyKey");
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
    private @Nullable String idempotencyKey;
    private final Map<String, RawJson> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    /** Sets {@link Order#pair()}. */
    public Builder pair(String pair) {
      this.pair = RequestRules.notNull(pair, "Order.pair");
      return this;
    }

    /** Sets {@link Order#idempotencyKey()}. */
    public Builder idempotencyKey(String idempotencyKey) {
      this.idempotencyKey = RequestRules.notNull(idempotencyKey, "Order.idempotencyKey");
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
     */
    public Order build() {
      return Codec.INSTANCE.checked(new Order(
          pair,
          idempotencyKey,
          additionalProperties));
    }
  }

  private static final class Codec extends JsonCodec<Order> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "pair",
            "idempotency_key");

    @Override
    protected @Nullable Order read(JsonInput in) throws IOException {
      if (!in.beginPromised()) {
        return null;
      }
      String pair = null;
      String idempotencyKey = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            pair = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "pair", pair);
          }
          case 1 -> {
            idempotencyKey = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "idempotency_key", idempotencyKey);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new Order(
          pair,
          idempotencyKey,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, Order value) throws IOException {
      out.begin();
      out.write(NAMES, 0, Scalars.STRING, value.pair);
      out.write(NAMES, 1, Scalars.STRING, value.idempotencyKey);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }

    @Override
    protected void check(Order value) {
      RequestRules.of("Order")
          .required("pair", value.pair)
          .required("idempotencyKey", value.idempotencyKey)
          .check();
    }
  }
}
