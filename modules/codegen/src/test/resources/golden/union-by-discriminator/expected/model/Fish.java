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
 * Fish.
 *
 * @param kind Tells which type of object this is.
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Fish(
    @Nullable FishWater water,
    @Nullable String kind,
    Map<String, RawJson> additionalProperties)
    implements Pet {

  /** Copies lists and maps, so that nobody can change the record. */
  public Fish {
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Fish> jsonAdapter() {
    return Codec.INSTANCE;
  }

  /** Returns an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Fish}. */
  public static final class Builder {
    private @Nullable FishWater water;
    private @Nullable String kind = "Fish";
    private final Map<String, RawJson> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    /** Sets {@link Fish#water()}. */
    public Builder water(@Nullable FishWater water) {
      this.water = water;
      return this;
    }

    /** Sets {@link Fish#kind()}. */
    public Builder kind(@Nullable String kind) {
      this.kind = kind;
      return this;
    }

    /**
     * Sets a member that this version does not know.
     *
     * @throws IllegalArgumentException when it knows the member
     */
    public Builder additionalProperty(String name, RawJson value) {
      additionalProperties.put(
          Codec.NAMES.requireUnknown(name, "Fish"), Objects.requireNonNull(value, "value"));
      return this;
    }

    /**
     * Returns the record.
     *
     */
    public Fish build() {
      return new Fish(
          water,
          kind,
          additionalProperties);
    }
  }

  private static final class Codec extends JsonCodec<Fish> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "water",
            "kind");

    @Override
    protected @Nullable Fish read(JsonInput in) throws IOException {
      if (!in.begin()) {
        return null;
      }
      FishWater water = null;
      String kind = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            water = in.readField(FishWater.jsonAdapter());
            kept = in.keepIfNull(kept, "water", water);
          }
          case 1 -> {
            kind = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "kind", kind);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new Fish(
          water,
          kind,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, Fish value) throws IOException {
      out.begin();
      out.write(NAMES, 0, FishWater.jsonAdapter(), value.water);
      out.write(NAMES, 1, Scalars.STRING, value.kind);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }
  }
}
