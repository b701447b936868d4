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

  /** Copies lists and maps, so that nobody can change the record. */
  public Page {
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

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
          Codec.NAMES.requireUnknown(name, "Page"), Objects.requireNonNull(value, "value"));
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
          additionalProperties);
    }
  }

  private static final class Codec extends JsonCodec<Page> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "size",
            "order",
            "deep");

    @Override
    protected @Nullable Page read(JsonInput in) throws IOException {
      if (!in.begin()) {
        return null;
      }
      Long size = null;
      PageOrder order = null;
      Boolean deep = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            size = in.readField(Scalars.LONG);
            kept = in.keepIfNull(kept, "size", size);
          }
          case 1 -> {
            order = in.readField(PageOrder.jsonAdapter());
            kept = in.keepIfNull(kept, "order", order);
          }
          case 2 -> {
            deep = in.readField(Scalars.BOOLEAN);
            kept = in.keepIfNull(kept, "deep", deep);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new Page(
          size,
          order,
          deep,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, Page value) throws IOException {
      out.begin();
      out.write(NAMES, 0, Scalars.LONG, value.size);
      out.write(NAMES, 1, PageOrder.jsonAdapter(), value.order);
      out.write(NAMES, 2, Scalars.BOOLEAN, value.deep);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }
  }
}
