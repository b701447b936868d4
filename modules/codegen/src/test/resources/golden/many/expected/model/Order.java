package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.gangway.core.json.ListCodec;
import dev.gangway.core.json.MapCodec;
import dev.gangway.core.json.Members;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.Scalars;
import java.io.IOException;
import java.util.Collections;
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

    /** Sets a member that this version does not know. */
    public Builder additionalProperty(String name, RawJson value) {
      additionalProperties.put(
          Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value"));
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
          Collections.unmodifiableMap(new LinkedHashMap<>(additionalProperties)));
    }
  }

  private static final class Codec extends JsonAdapter<Order> {
    static final Codec INSTANCE = new Codec();
    private static final JsonReader.Options NAMES =
        JsonReader.Options.of(
            "currency",
            "firstNameOfTheBeneficiary",
            "lastNameOfTheBeneficiary",
            "streetOfTheBeneficiary",
            "cityOfTheBeneficiary",
            "countryOfTheBeneficiary");

    @Override
    public @Nullable Order fromJson(JsonReader reader) throws IOException {
      if (!Members.begin(reader)) {
        return null;
      }
      Currency currency = null;
      String firstNameOfTheBeneficiary = null;
      String lastNameOfTheBeneficiary = null;
      String streetOfTheBeneficiary = null;
      String cityOfTheBeneficiary = null;
      List<Map<String, String>> countryOfTheBeneficiary = null;
      Map<String, RawJson> kept = null;
      while (reader.hasNext()) {
        switch (reader.selectName(NAMES)) {
          case 0 -> {
            currency = Currency.jsonAdapter().fromJson(reader);
            if (currency == null) {
              kept = Members.keepNull(kept, "currency");
            }
          }
          case 1 -> {
            firstNameOfTheBeneficiary = Scalars.STRING.fromJson(reader);
            if (firstNameOfTheBeneficiary == null) {
              kept = Members.keepNull(kept, "firstNameOfTheBeneficiary");
            }
          }
          case 2 -> {
            lastNameOfTheBeneficiary = Scalars.STRING.fromJson(reader);
            if (lastNameOfTheBeneficiary == null) {
              kept = Members.keepNull(kept, "lastNameOfTheBeneficiary");
            }
          }
          case 3 -> {
            streetOfTheBeneficiary = Scalars.STRING.fromJson(reader);
            if (streetOfTheBeneficiary == null) {
              kept = Members.keepNull(kept, "streetOfTheBeneficiary");
            }
          }
          case 4 -> {
            cityOfTheBeneficiary = Scalars.STRING.fromJson(reader);
            if (cityOfTheBeneficiary == null) {
              kept = Members.keepNull(kept, "cityOfTheBeneficiary");
            }
          }
          case 5 -> {
            countryOfTheBeneficiary = ListCodec.of(MapCodec.of(Scalars.STRING)).fromJson(reader);
            if (countryOfTheBeneficiary == null) {
              kept = Members.keepNull(kept, "countryOfTheBeneficiary");
            }
          }
          default -> kept = Members.keep(kept, reader);
        }
      }
      Members.end(reader);
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
    public void toJson(JsonWriter writer, @Nullable Order value) throws IOException {
      if (value == null) {
        writer.nullValue();
        return;
      }
      writer.beginObject();
      Members.write(writer, "currency", Currency.jsonAdapter(), value.currency);
      Members.write(
          writer, "firstNameOfTheBeneficiary", Scalars.STRING, value.firstNameOfTheBeneficiary);
      Members.write(
          writer, "lastNameOfTheBeneficiary", Scalars.STRING, value.lastNameOfTheBeneficiary);
      Members.write(writer, "streetOfTheBeneficiary", Scalars.STRING, value.streetOfTheBeneficiary);
      Members.write(writer, "cityOfTheBeneficiary", Scalars.STRING, value.cityOfTheBeneficiary);
      Members.write(
          writer, "countryOfTheBeneficiary", ListCodec.of(MapCodec.of(Scalars.STRING)), value.countryOfTheBeneficiary);
      Members.writeKept(writer, value.additionalProperties);
      writer.endObject();
    }
  }
}
