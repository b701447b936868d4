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
 * QuoteAddress.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record QuoteAddress(
    String city,
    @Nullable String street,
    Map<String, RawJson> additionalProperties) {

  /** Copies lists and maps, so that nobody can change the record. */
  public QuoteAddress {
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  @Override
  public String city() {
    return Members.required(
        city, additionalProperties, "city", "QuoteAddress.city");
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<QuoteAddress> jsonAdapter() {
    return Codec.INSTANCE;
  }

  /** Returns an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link QuoteAddress}. */
  public static final class Builder {
    private @Nullable String city;
    private @Nullable String street;
    private final Map<String, RawJson> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    /** Sets {@link QuoteAddress#city()}. */
    public Builder city(String city) {
      this.city = RequestRules.notNull(city, "QuoteAddress.city");
      return this;
    }

    /** Sets {@link QuoteAddress#street()}. */
    public Builder street(@Nullable String street) {
      this.street = street;
      return this;
    }

    /**
     * Sets a member that this version does not know.
     *
     * @throws IllegalArgumentException when it knows the member
     */
    public Builder additionalProperty(String name, RawJson value) {
      additionalProperties.put(
          Codec.NAMES.requireUnknown(name, "QuoteAddress"), Objects.requireNonNull(value, "value"));
      return this;
    }

    /**
     * Returns the record.
     *
     * @throws IllegalStateException when a required member is missing
     */
    public QuoteAddress build() {
      return Codec.INSTANCE.checked(new QuoteAddress(
          city,
          street,
          additionalProperties));
    }
  }

  private static final class Codec extends JsonCodec<QuoteAddress> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "city",
            "street");

    @Override
    protected @Nullable QuoteAddress read(JsonInput in) throws IOException {
      if (!in.beginPromised()) {
        return null;
      }
      String city = null;
      String street = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            city = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "city", city);
          }
          case 1 -> {
            street = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "street", street);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new QuoteAddress(
          city,
          street,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, QuoteAddress value) throws IOException {
      out.begin();
      out.write(NAMES, 0, Scalars.STRING, value.city);
      out.write(NAMES, 1, Scalars.STRING, value.street);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }

    @Override
    protected void check(QuoteAddress value) {
      RequestRules.of("QuoteAddress")
          .required("city", value.city)
          .check();
    }
  }
}
