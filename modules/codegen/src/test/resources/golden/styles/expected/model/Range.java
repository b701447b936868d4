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
 * Range.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Range(
    Long from,
    @Nullable Long to,
    Map<String, RawJson> additionalProperties) {

  @Override
  public Long from() {
    return Members.required(from, "Range.from");
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Range> jsonAdapter() {
    return Codec.INSTANCE;
  }

  /** Returns an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Range}. */
  public static final class Builder {
    private @Nullable Long from;
    private @Nullable Long to;
    private final Map<String, RawJson> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    /** Sets {@link Range#from()}. */
    public Builder from(Long from) {
      this.from = RequestRules.notNull(from, "Range.from");
      return this;
    }

    /** Sets {@link Range#to()}. */
    public Builder to(@Nullable Long to) {
      this.to = to;
      return this;
    }

    /**
     * Sets a member that this version does not know.
     *
     * @throws IllegalArgumentException when it knows the member
     */
    public Builder additionalProperty(String name, RawJson value) {
      additionalProperties.put(
          Members.requireUnknown(name, Codec.NAMES, "Range"), Objects.requireNonNull(value, "value"));
      return this;
    }

    /**
     * Returns the record.
     *
     * @throws IllegalStateException when a required member is missing
     */
    public Range build() {
      RequestRules.of("Range")
          .required("from", from)
          .check();
      return new Range(
          from,
          to,
          Collections.unmodifiableMap(new LinkedHashMap<>(additionalProperties)));
    }
  }

  private static final class Codec extends JsonAdapter<Range> {
    static final Codec INSTANCE = new Codec();
    private static final JsonReader.Options NAMES =
        JsonReader.Options.of(
            "from",
            "to");

    @Override
    public @Nullable Range fromJson(JsonReader reader) throws IOException {
      if (!Members.begin(reader)) {
        return null;
      }
      Long from = null;
      Long to = null;
      Map<String, RawJson> kept = null;
      while (reader.hasNext()) {
        switch (reader.selectName(NAMES)) {
          case 0 -> {
            from = Scalars.LONG.fromJson(reader);
            if (from == null) {
              kept = Members.keepNull(kept, "from");
            }
          }
          case 1 -> {
            to = Scalars.LONG.fromJson(reader);
            if (to == null) {
              kept = Members.keepNull(kept, "to");
            }
          }
          default -> kept = Members.keep(kept, reader);
        }
      }
      Members.end(reader);
      return new Range(
          from,
          to,
          Members.freeze(kept));
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Range value) throws IOException {
      if (value == null) {
        writer.nullValue();
        return;
      }
      writer.beginObject();
      Members.write(writer, "from", Scalars.LONG, value.from);
      Members.write(writer, "to", Scalars.LONG, value.to);
      Members.writeKept(writer, value.additionalProperties);
      writer.endObject();
    }
  }
}
