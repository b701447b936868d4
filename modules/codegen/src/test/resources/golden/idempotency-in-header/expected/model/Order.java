package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.gangway.core.RequestRules;
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
 * Order.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Order(
    String pair,
    String idempotencyKey,
    Map<String, RawJson> additionalProperties) {

  @Override
  public String pair() {
    return Members.required(pair, "Order.pair");
  }

  @Override
  public String idempotencyKey() {
    return Members.required(idempotencyKey, "Order.idempotencyKey");
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

    /** Sets a member that this version does not know. */
    public Builder additionalProperty(String name, RawJson value) {
      additionalProperties.put(
          Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value"));
      return this;
    }

    /**
     * Returns the record.
     *
     * @throws IllegalStateException when a required member is missing
     */
    public Order build() {
      RequestRules.of("Order")
          .required("pair", pair)
          .required("idempotencyKey", idempotencyKey)
          .check();
      return new Order(
          pair,
          idempotencyKey,
          Collections.unmodifiableMap(new LinkedHashMap<>(additionalProperties)));
    }
  }

  private static final class Codec extends JsonAdapter<Order> {
    static final Codec INSTANCE = new Codec();
    private static final JsonReader.Options NAMES =
        JsonReader.Options.of(
            "pair",
            "idempotency_key");

    @Override
    public @Nullable Order fromJson(JsonReader reader) throws IOException {
      if (!Members.begin(reader)) {
        return null;
      }
      String pair = null;
      String idempotencyKey = null;
      Map<String, RawJson> kept = null;
      while (reader.hasNext()) {
        switch (reader.selectName(NAMES)) {
          case 0 -> {
            pair = Scalars.STRING.fromJson(reader);
            if (pair == null) {
              kept = Members.keepNull(kept, "pair");
            }
          }
          case 1 -> {
            idempotencyKey = Scalars.STRING.fromJson(reader);
            if (idempotencyKey == null) {
              kept = Members.keepNull(kept, "idempotency_key");
            }
          }
          default -> kept = Members.keep(kept, reader);
        }
      }
      Members.end(reader);
      return new Order(
          pair,
          idempotencyKey,
          Members.freeze(kept));
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Order value) throws IOException {
      if (value == null) {
        writer.nullValue();
        return;
      }
      writer.beginObject();
      Members.write(writer, "pair", Scalars.STRING, value.pair);
      Members.write(writer, "idempotency_key", Scalars.STRING, value.idempotencyKey);
      Members.writeKept(writer, value.additionalProperties);
      writer.endObject();
    }
  }
}
