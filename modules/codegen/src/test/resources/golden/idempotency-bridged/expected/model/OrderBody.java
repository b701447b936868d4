package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.gangway.core.Idempotent;
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
 * OrderBody.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record OrderBody(
    @Nullable String key,
    @Nullable String requestId,
    Map<String, RawJson> additionalProperties)
    implements Idempotent<OrderBody> {

  @Override
  public @Nullable String idempotencyKey() {
    return requestId;
  }

  @Override
  public OrderBody withIdempotencyKey(String key) {
    return new OrderBody(
        this.key,
        Objects.requireNonNull(key, "key"),
        additionalProperties);
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<OrderBody> jsonAdapter() {
    return Codec.INSTANCE;
  }

  /** Returns an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link OrderBody}. */
  public static final class Builder {
    private @Nullable String key;
    private @Nullable String requestId;
    private final Map<String, RawJson> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    /** Sets {@link OrderBody#key()}. */
    public Builder key(@Nullable String key) {
      this.key = key;
      return this;
    }

    /** Sets {@link OrderBody#requestId()}. */
    public Builder requestId(@Nullable String requestId) {
      this.requestId = requestId;
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
    public OrderBody build() {
      return new OrderBody(
          key,
          requestId,
          Collections.unmodifiableMap(new LinkedHashMap<>(additionalProperties)));
    }
  }

  private static final class Codec extends JsonAdapter<OrderBody> {
    static final Codec INSTANCE = new Codec();
    private static final JsonReader.Options NAMES =
        JsonReader.Options.of(
            "key",
            "request_id");

    @Override
    public @Nullable OrderBody fromJson(JsonReader reader) throws IOException {
      if (!Members.begin(reader)) {
        return null;
      }
      String key_ = null;
      String requestId = null;
      Map<String, RawJson> kept = null;
      while (reader.hasNext()) {
        switch (reader.selectName(NAMES)) {
          case 0 -> {
            key_ = Scalars.STRING.fromJson(reader);
            if (key_ == null) {
              kept = Members.keepNull(kept, "key");
            }
          }
          case 1 -> {
            requestId = Scalars.STRING.fromJson(reader);
            if (requestId == null) {
              kept = Members.keepNull(kept, "request_id");
            }
          }
          default -> kept = Members.keep(kept, reader);
        }
      }
      Members.end(reader);
      return new OrderBody(
          key_,
          requestId,
          Members.freeze(kept));
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable OrderBody value) throws IOException {
      if (value == null) {
        writer.nullValue();
        return;
      }
      writer.beginObject();
      Members.write(writer, "key", Scalars.STRING, value.key);
      Members.write(writer, "request_id", Scalars.STRING, value.requestId);
      Members.writeKept(writer, value.additionalProperties);
      writer.endObject();
    }
  }
}
