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
          Members.requireUnknown(name, Codec.NAMES, "Fish"), Objects.requireNonNull(value, "value"));
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
          Collections.unmodifiableMap(new LinkedHashMap<>(additionalProperties)));
    }
  }

  private static final class Codec extends JsonAdapter<Fish> {
    static final Codec INSTANCE = new Codec();
    private static final JsonReader.Options NAMES =
        JsonReader.Options.of(
            "water",
            "kind");

    @Override
    public @Nullable Fish fromJson(JsonReader reader) throws IOException {
      if (!Members.begin(reader)) {
        return null;
      }
      FishWater water = null;
      String kind = null;
      Map<String, RawJson> kept = null;
      while (reader.hasNext()) {
        switch (reader.selectName(NAMES)) {
          case 0 -> {
            water = FishWater.jsonAdapter().fromJson(reader);
            if (water == null) {
              kept = Members.keepNull(kept, "water");
            }
          }
          case 1 -> {
            kind = Scalars.STRING.fromJson(reader);
            if (kind == null) {
              kept = Members.keepNull(kept, "kind");
            }
          }
          default -> kept = Members.keep(kept, reader);
        }
      }
      Members.end(reader);
      return new Fish(
          water,
          kind,
          Members.freeze(kept));
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Fish value) throws IOException {
      if (value == null) {
        writer.nullValue();
        return;
      }
      writer.beginObject();
      Members.write(writer, "water", FishWater.jsonAdapter(), value.water);
      Members.write(writer, "kind", Scalars.STRING, value.kind);
      Members.writeKept(writer, value.additionalProperties);
      writer.endObject();
    }
  }
}
