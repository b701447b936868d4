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
 * Part.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Part(
    @Nullable Long size,
    Map<String, RawJson> additionalProperties) {

  /** Copies lists and maps, so that nobody can change the record. */
  public Part {
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Part> jsonAdapter() {
    return Codec.INSTANCE;
  }

  /** Returns an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Part}. */
  public static final class Builder {
    private @Nullable Long size;
    private final Map<String, RawJson> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    /** Sets {@link Part#size()}. */
    public Builder size(@Nullable Long size) {
      this.size = size;
      return this;
    }

    /**
     * Sets a member that this version does not know.
     *
     * @throws IllegalArgumentException when it knows the member
     */
    public Builder additionalProperty(String name, RawJson value) {
      additionalProperties.put(
          Codec.NAMES.requireUnknown(name, "Part"), Objects.requireNonNull(value, "value"));
      return this;
    }

    /**
     * Returns the record.
     *
     */
    public Part build() {
      return new Part(
          size,
          additionalProperties);
    }
  }

  private static final class Codec extends JsonCodec<Part> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "size");

    @Override
    protected @Nullable Part read(JsonInput in) throws IOException {
      if (!in.begin()) {
        return null;
      }
      Long size = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            size = in.readField(Scalars.LONG);
            kept = in.keepIfNull(kept, "size", size);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new Part(
          size,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, Part value) throws IOException {
      out.begin();
      out.write(NAMES, 0, Scalars.LONG, value.size);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }
  }
}
