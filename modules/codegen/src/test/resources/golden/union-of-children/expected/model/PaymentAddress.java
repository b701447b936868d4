package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
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
 * PaymentAddress.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record PaymentAddress(
    @Nullable String city,
    Map<String, RawJson> additionalProperties) {

  /** Copies lists and maps, so that nobody can change the record. */
  public PaymentAddress {
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<PaymentAddress> jsonAdapter() {
    return Codec.INSTANCE;
  }

  /** Returns an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link PaymentAddress}. */
  public static final class Builder {
    private @Nullable String city;
    private final Map<String, RawJson> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    /** Sets {@link PaymentAddress#city()}. */
    public Builder city(@Nullable String city) {
      this.city = city;
      return this;
    }

    /**
     * Sets a member that this version does not know.
     *
     * @throws IllegalArgumentException when it knows the member
     */
    public Builder additionalProperty(String name, RawJson value) {
      additionalProperties.put(
          Codec.NAMES.requireUnknown(name, "PaymentAddress"), Objects.requireNonNull(value, "value"));
      return this;
    }

    /**
     * Returns the record.
     *
     */
    public PaymentAddress build() {
      return new PaymentAddress(
          city,
          additionalProperties);
    }
  }

  private static final class Codec extends JsonCodec<PaymentAddress> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "city");

    @Override
    protected @Nullable PaymentAddress read(JsonInput in) throws IOException {
      if (!in.begin()) {
        return null;
      }
      String city = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            city = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "city", city);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new PaymentAddress(
          city,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, PaymentAddress value) throws IOException {
      out.begin();
      out.write(NAMES, 0, Scalars.STRING, value.city);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }
  }
}
