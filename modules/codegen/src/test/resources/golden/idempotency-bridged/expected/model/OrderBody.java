package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.Idempotent;
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

  /** Copies lists and maps, so that nobody can change the record. */
  public OrderBody {
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  @Override
  public @Nullable String idempotencyKey() {
    return requestId;
  }

  @Override
  public OrderBody withIdempotencyKey(String key) {
    return new OrderBody(
        this.key,
        Objects.requireNonNull(key, "key"),
        Members.without(additionalProperties, "request_id"));
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

    /**
     * Sets a member that this version does not know.
     *
     * @throws IllegalArgumentException when it knows the member
     */
    public Builder additionalProperty(String name, RawJson value) {
      additionalProperties.put(
          Codec.NAMES.requireUnknown(name, "OrderBody"), Objects.requireNonNull(value, "value"));
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
          additionalProperties);
    }
  }

  private static final class Codec extends JsonCodec<OrderBody> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "key",
            "request_id");

    @Override
    protected @Nullable OrderBody read(JsonInput in) throws IOException {
      if (!in.begin()) {
        return null;
      }
      String key_ = null;
      String requestId = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            key_ = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "key", key_);
          }
          case 1 -> {
            requestId = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "request_id", requestId);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new OrderBody(
          key_,
          requestId,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, OrderBody value) throws IOException {
      out.begin();
      out.write(NAMES, 0, Scalars.STRING, value.key);
      out.write(NAMES, 1, Scalars.STRING, value.requestId);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }
  }
}
