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
 * Page.
 *
 * @param size How many. The provider's default is <code>20</code>.
 * @param order The provider's default is <code>asc</code>.
 * @param deep The provider's default is <code>false</code>.
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Page(
    @Nullable Long size,
    @Nullable PageOrder order,
    @Nullable Boolean deep,
    Map<String, RawJson> additionalProperties) {

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Page> jsonAdapter() {
    return Codec.INSTANCE;
  }

  /** Returns an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Page}. */
  public static final class Builder {
    private @Nullable Long size;
    private @Nullable PageOrder order;
    private @Nullable Boolean deep;
    private final Map<String, RawJson> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    /** Sets {@link Page#size()}. */
    public Builder size(@Nullable Long size) {
      this.size = size;
      return this;
    }

    /** Sets {@link Page#order()}. */
    public Builder order(@Nullable PageOrder order) {
      this.order = order;
      return this;
    }

    /** Sets {@link Page#deep()}. */
    public Builder deep(@Nullable Boolean deep) {
      this.deep = deep;
      return this;
    }

    /**
     * Sets a member that this version does not know.
     *
     * @throws IllegalArgumentException when it knows the member
     */
    public Builder additionalProperty(String name, RawJson value) {
      additionalProperties.put(
          Members.requireUnknown(name, Codec.NAMES, "Page"), Objects.requireNonNull(value, "value"));
      return this;
    }

    /**
     * Returns the record.
     *
     */
    public Page build() {
      return new Page(
          size,
          order,
          deep,
          Collections.unmodifiableMap(new LinkedHashMap<>(additionalProperties)));
    }
  }

  private static final class Codec extends JsonAdapter<Page> {
    static final Codec INSTANCE = new Codec();
    private static final JsonReader.Options NAMES =
        JsonReader.Options.of(
            "size",
            "order",
            "deep");

    @Override
    public @Nullable Page fromJson(JsonReader reader) throws IOException {
      if (!Members.begin(reader)) {
        return null;
      }
      Long size = null;
      PageOrder order = null;
      Boolean deep = null;
      Map<String, RawJson> kept = null;
      while (reader.hasNext()) {
        switch (reader.selectName(NAMES)) {
          case 0 -> {
            size = Scalars.LONG.fromJson(reader);
            if (size == null) {
              kept = Members.keepNull(kept, "size");
            }
          }
          case 1 -> {
            order = PageOrder.jsonAdapter().fromJson(reader);
            if (order == null) {
              kept = Members.keepNull(kept, "order");
            }
          }
          case 2 -> {
            deep = Scalars.BOOLEAN.fromJson(reader);
            if (deep == null) {
              kept = Members.keepNull(kept, "deep");
            }
          }
          default -> kept = Members.keep(kept, reader);
        }
      }
      Members.end(reader);
      return new Page(
          size,
          order,
          deep,
          Members.freeze(kept));
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Page value) throws IOException {
      if (value == null) {
        writer.nullValue();
        return;
      }
      writer.beginObject();
      Members.write(writer, "size", Scalars.LONG, value.size);
      Members.write(writer, "order", PageOrder.jsonAdapter(), value.order);
      Members.write(writer, "deep", Scalars.BOOLEAN, value.deep);
      Members.writeKept(writer, value.additionalProperties);
      writer.endObject();
    }
  }
}
