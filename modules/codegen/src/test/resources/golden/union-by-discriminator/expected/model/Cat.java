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
 * Cat.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Cat(
    String kind,
    Integer lives,
    Map<String, RawJson> additionalProperties)
    implements Pet {

  @Override
  public String kind() {
    return Members.required(kind, "Cat.kind");
  }

  @Override
  public Integer lives() {
    return Members.required(lives, "Cat.lives");
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Cat> jsonAdapter() {
    return Codec.INSTANCE;
  }

  /** Returns an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Cat}. */
  public static final class Builder {
    private @Nullable String kind;
    private @Nullable Integer lives;
    private final Map<String, RawJson> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    /** Sets {@link Cat#kind()}. */
    public Builder kind(String kind) {
      this.kind = RequestRules.notNull(kind, "Cat.kind");
      return this;
    }

    /** Sets {@link Cat#lives()}. */
    public Builder lives(Integer lives) {
      this.lives = RequestRules.notNull(lives, "Cat.lives");
      return this;
    }

    /**
     * Sets a member that this version does not know.
     *
     * @throws IllegalArgumentException when it knows the member
     */
    public Builder additionalProperty(String name, RawJson value) {
      additionalProperties.put(
          Members.requireUnknown(name, Codec.NAMES, "Cat"), Objects.requireNonNull(value, "value"));
      return this;
    }

    /**
     * Returns the record.
     *
     * @throws IllegalStateException when a required member is missing
     */
    public Cat build() {
      RequestRules.of("Cat")
          .required("kind", kind)
          .required("lives", lives)
          .check();
      return new Cat(
          kind,
          lives,
          Collections.unmodifiableMap(new LinkedHashMap<>(additionalProperties)));
    }
  }

  private static final class Codec extends JsonAdapter<Cat> {
    static final Codec INSTANCE = new Codec();
    private static final JsonReader.Options NAMES =
        JsonReader.Options.of(
            "kind",
            "lives");

    @Override
    public @Nullable Cat fromJson(JsonReader reader) throws IOException {
      if (!Members.begin(reader)) {
        return null;
      }
      String kind = null;
      Integer lives = null;
      Map<String, RawJson> kept = null;
      while (reader.hasNext()) {
        switch (reader.selectName(NAMES)) {
          case 0 -> {
            kind = Scalars.STRING.fromJson(reader);
            if (kind == null) {
              kept = Members.keepNull(kept, "kind");
            }
          }
          case 1 -> {
            lives = Scalars.INTEGER.fromJson(reader);
            if (lives == null) {
              kept = Members.keepNull(kept, "lives");
            }
          }
          default -> kept = Members.keep(kept, reader);
        }
      }
      Members.end(reader);
      return new Cat(
          kind,
          lives,
          Members.freeze(kept));
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Cat value) throws IOException {
      if (value == null) {
        writer.nullValue();
        return;
      }
      writer.beginObject();
      Members.write(writer, "kind", Scalars.STRING, value.kind);
      Members.write(writer, "lives", Scalars.INTEGER, value.lives);
      Members.writeKept(writer, value.additionalProperties);
      writer.endObject();
    }
  }
}
