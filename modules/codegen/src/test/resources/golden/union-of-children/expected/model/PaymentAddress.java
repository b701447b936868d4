package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.gangway.core.json.Members;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.Scalars;
import java.io.IOException;
import java.util.Collections;
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
          Members.requireUnknown(name, Codec.NAMES, "PaymentAddress"), Objects.requireNonNull(value, "value"));
      return this;
    }

    /**
     * Returns the record.
     *
     */
    public PaymentAddress build() {
      return new PaymentAddress(
          city,
          Collections.unmodifiableMap(new LinkedHashMap<>(additionalProperties)));
    }
  }

  private static final class Codec extends JsonAdapter<PaymentAddress> {
    static final Codec INSTANCE = new Codec();
    private static final JsonReader.Options NAMES =
        JsonReader.Options.of(
            "city");

    @Override
    public @Nullable PaymentAddress fromJson(JsonReader reader) throws IOException {
      if (!Members.begin(reader)) {
        return null;
      }
      String city = null;
      Map<String, RawJson> kept = null;
      while (reader.hasNext()) {
        switch (reader.selectName(NAMES)) {
          case 0 -> {
            city = Scalars.STRING.fromJson(reader);
            if (city == null) {
              kept = Members.keepNull(kept, "city");
            }
          }
          default -> kept = Members.keep(kept, reader);
        }
      }
      Members.end(reader);
      return new PaymentAddress(
          city,
          Members.freeze(kept));
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable PaymentAddress value) throws IOException {
      if (value == null) {
        writer.nullValue();
        return;
      }
      writer.beginObject();
      Members.write(writer, "city", Scalars.STRING, value.city);
      Members.writeKept(writer, value.additionalProperties);
      writer.endObject();
    }
  }
}
