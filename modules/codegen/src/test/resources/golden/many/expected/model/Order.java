package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.JsonCodec;
import dev.gangway.core.json.JsonInput;
import dev.gangway.core.json.JsonOutput;
import dev.gangway.core.json.ListCodec;
import dev.gangway.core.json.MapCodec;
import dev.gangway.core.json.Members;
import dev.gangway.core.json.Names;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.Scalars;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
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
    @Nullable Currency currency,
    @Nullable String firstNameOfTheBeneficiary,
    @Nullable String lastNameOfTheBeneficiary,
    @Nullable String streetOfTheBeneficiary,
    @Nullable String cityOfTheBeneficiary,
    @Nullable List<Map<String, String>> countryOfTheBeneficiary,
    Map<String, RawJson> additionalProperties) {

  /** Copies lists and maps, so that nobody can change the record. */
  public Order {
    countryOfTheBeneficiary = Members.copy(countryOfTheBeneficiary);
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
    private @Nullable Currency currency;
    private @Nullable String firstNameOfTheBeneficiary;
    private @Nullable String lastNameOfTheBeneficiary;
    private @Nullable String streetOfTheBeneficiary;
    private @Nullable String cityOfTheBeneficiary;
    private @Nullable List<Map<String, String>> countryOfTheBeneficiary;
    private final Map<String, RawJson> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    /** Sets {@link Order#currency()}. */
    public Builder currency(@Nullable Currency currency) {
      this.currency = currency;
      return this;
    }

    /** Sets {@link Order#firstNameOfTheBeneficiary()}. */
    public Builder firstNameOfTheBeneficiary(@Nullable String firstNameOfTheBeneficiary) {
      this.firstNameOfTheBeneficiary = firstNameOfTheBeneficiary;
      return this;
    }

    /** Sets {@link Order#lastNameOfTheBeneficiary()}. */
    public Builder lastNameOfTheBeneficiary(@Nullable String lastNameOfTheBeneficiary) {
      this.lastNameOfTheBeneficiary = lastNameOfTheBeneficiary;
      return this;
    }

    /** Sets {@link Order#streetOfTheBeneficiary()}. */
    public Builder streetOfTheBeneficiary(@Nullable String streetOfTheBeneficiary) {
      this.streetOfTheBeneficiary = streetOfTheBeneficiary;
      return this;
    }

    /** Sets {@link Order#cityOfTheBeneficiary()}. */
    public Builder cityOfTheBeneficiary(@Nullable String cityOfTheBeneficiary) {
      this.cityOfTheBeneficiary = cityOfTheBeneficiary;
      return this;
    }

    /** Sets {@link Order#countryOfTheBeneficiary()}. */
    public Builder countryOfTheBeneficiary(@Nullable List<Map<String, String>> countryOfTheBeneficiary) {
      this.countryOfTheBeneficiary =
          countryOfTheBeneficiary == null ? null : List.copyOf(countryOfTheBeneficiary);
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
          currency,
          firstNameOfTheBeneficiary,
          lastNameOfTheBeneficiary,
          streetOfTheBeneficiary,
          cityOfTheBeneficiary,
          countryOfTheBeneficiary,
          additionalProperties);
    }
  }

  private static final class Codec extends JsonCodec<Order> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "currency",
            "firstNameOfTheBeneficiary",
            "lastNameOfTheBeneficiary",
            "streetOfTheBeneficiary",
            "cityOfTheBeneficiary",
            "countryOfTheBeneficiary");

    @Override
    protected @Nullable Order read(JsonInput in) throws IOException {
      if (!in.begin()) {
        return null;
      }
      Currency currency = null;
      String firstNameOfTheBeneficiary = null;
      String lastNameOfTheBeneficiary = null;
      String streetOfTheBeneficiary = null;
      String cityOfTheBeneficiary = null;
      List<Map<String, String>> countryOfTheBeneficiary = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            currency = in.readField(Currency.jsonAdapter());
            kept = in.keepIfNull(kept, "currency", currency);
          }
          case 1 -> {
            firstNameOfTheBeneficiary = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "firstNameOfTheBeneficiary", firstNameOfTheBeneficiary);
          }
          case 2 -> {
            lastNameOfTheBeneficiary = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "lastNameOfTheBeneficiary", lastNameOfTheBeneficiary);
          }
          case 3 -> {
            streetOfTheBeneficiary = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "streetOfTheBeneficiary", streetOfTheBeneficiary);
          }
          case 4 -> {
            cityOfTheBeneficiary = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "cityOfTheBeneficiary", cityOfTheBeneficiary);
          }
          case 5 -> {
            countryOfTheBeneficiary = in.readField(ListCodec.of(MapCodec.of(Scalars.STRING)));
            kept = in.keepIfNull(kept, "countryOfTheBeneficiary", countryOfTheBeneficiary);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new Order(
          currency,
          firstNameOfTheBeneficiary,
          lastNameOfTheBeneficiary,
          streetOfTheBeneficiary,
          cityOfTheBeneficiary,
          countryOfTheBeneficiary,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, Order value) throws IOException {
      out.begin();
      out.write(NAMES, 0, Currency.jsonAdapter(), value.currency);
      out.write(NAMES, 1, Scalars.STRING, value.firstNameOfTheBeneficiary);
      out.write(NAMES, 2, Scalars.STRING, value.lastNameOfTheBeneficiary);
      out.write(NAMES, 3, Scalars.STRING, value.streetOfTheBeneficiary);
      out.write(NAMES, 4, Scalars.STRING, value.cityOfTheBeneficiary);
      out.write(NAMES, 5, ListCodec.of(MapCodec.of(Scalars.STRING)), value.countryOfTheBeneficiary);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }
  }
}
