package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.JsonCodec;
import dev.gangway.core.json.JsonInput;
import dev.gangway.core.json.JsonOutput;
import dev.gangway.core.json.Members;
import dev.gangway.core.json.Names;
import dev.gangway.core.json.RawJson;
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
    @Nullable Payment payment,
    Map<String, RawJson> additionalProperties) {

  /** Copies lists and maps, so that nobody can change the record. */
  public Order {
    additionalProperties = Members.copyOrEmpty(additionalProperties);
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
    private @Nullable Payment payment;
    private final Map<String, RawJson> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    /** Sets {@link Order#payment()}. */
    public Builder payment(@Nullable Payment payment) {
      this.payment = payment;
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
     */
    public Order build() {
      return new Order(
          payment,
          additionalProperties);
    }
  }

  private static final class Codec extends JsonCodec<Order> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "payment");

    @Override
    protected @Nullable Order read(JsonInput in) throws IOException {
      if (!in.begin()) {
        return null;
      }
      Payment payment = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            payment = in.readField(Payment.jsonAdapter());
            kept = in.keepIfNull(kept, "payment", payment);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new Order(
          payment,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, Order value) throws IOException {
      out.begin();
      out.write(NAMES, 0, Payment.jsonAdapter(), value.payment);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }
  }
}
