package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.gangway.core.RequestRules;
import dev.gangway.core.json.Members;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.Scalars;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Mark.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Mark(
    Long version,
    Boolean live,
    String name,
    MarkLevel level,
    @Nullable BigDecimal ratio,
    @Nullable Boolean flag,
    @Nullable MarkMixed mixed,
    Map<String, RawJson> additionalProperties) {

  @Override
  public Long version() {
    return Members.required(version, "Mark.version");
  }

  @Override
  public Boolean live() {
    return Members.required(live, "Mark.live");
  }

  @Override
  public String name() {
    return Members.required(name, "Mark.name");
  }

  @Override
  public MarkLevel level() {
    return Members.required(level, "Mark.level");
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Mark> jsonAdapter() {
    return Codec.INSTANCE;
  }

  /** Returns an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Mark}. */
  public static final class Builder {
    private @Nullable Long version = 2L;
    private @Nullable Boolean live = true;
    private @Nullable String name = "mark \"x\"";
    private @Nullable MarkLevel level;
    private @Nullable BigDecimal ratio;
    private @Nullable Boolean flag;
    private @Nullable MarkMixed mixed;
    private final Map<String, RawJson> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    /** Sets {@link Mark#version()}. */
    public Builder version(Long version) {
      this.version = RequestRules.notNull(version, "Mark.version");
      return this;
    }

    /** Sets {@link Mark#live()}. */
    public Builder live(Boolean live) {
      this.live = RequestRules.notNull(live, "Mark.live");
      return this;
    }

    /** Sets {@link Mark#name()}. */
    public Builder name(String name) {
      this.name = RequestRules.notNull(name, "Mark.name");
      return this;
    }

    /** Sets {@link Mark#level()}. */
    public Builder level(MarkLevel level) {
      this.level = RequestRules.notNull(level, "Mark.level");
      return this;
    }

    /** Sets {@link Mark#ratio()}. */
    public Builder ratio(@Nullable BigDecimal ratio) {
      this.ratio = ratio;
      return this;
    }

    /** Sets {@link Mark#flag()}. */
    public Builder flag(@Nullable Boolean flag) {
      this.flag = flag;
      return this;
    }

    /** Sets {@link Mark#mixed()}. */
    public Builder mixed(@Nullable MarkMixed mixed) {
      this.mixed = mixed;
      return this;
    }

    /**
     * Sets a member that this version does not know.
     *
     * @throws IllegalArgumentException when it knows the member
     */
    public Builder additionalProperty(String name, RawJson value) {
      additionalProperties.put(
          Members.requireUnknown(name, Codec.NAMES, "Mark"), Objects.requireNonNull(value, "value"));
      return this;
    }

    /**
     * Returns the record.
     *
     * @throws IllegalStateException when a required member is missing
     */
    public Mark build() {
      RequestRules.of("Mark")
          .required("version", version)
          .required("live", live)
          .required("name", name)
          .required("level", level)
          .check();
      return new Mark(
          version,
          live,
          name,
          level,
          ratio,
          flag,
          mixed,
          Collections.unmodifiableMap(new LinkedHashMap<>(additionalProperties)));
    }
  }

  private static final class Codec extends JsonAdapter<Mark> {
    static final Codec INSTANCE = new Codec();
    private static final JsonReader.Options NAMES =
        JsonReader.Options.of(
            "version",
            "live",
            "name",
            "level",
            "ratio",
            "flag",
            "mixed");

    @Override
    public @Nullable Mark fromJson(JsonReader reader) throws IOException {
      if (!Members.begin(reader)) {
        return null;
      }
      Long version = null;
      Boolean live = null;
      String name = null;
      MarkLevel level = null;
      BigDecimal ratio = null;
      Boolean flag = null;
      MarkMixed mixed = null;
      Map<String, RawJson> kept = null;
      while (reader.hasNext()) {
        switch (reader.selectName(NAMES)) {
          case 0 -> {
            version = Scalars.LONG.fromJson(reader);
            if (version == null) {
              kept = Members.keepNull(kept, "version");
            }
          }
          case 1 -> {
            live = Scalars.BOOLEAN.fromJson(reader);
            if (live == null) {
              kept = Members.keepNull(kept, "live");
            }
          }
          case 2 -> {
            name = Scalars.STRING.fromJson(reader);
            if (name == null) {
              kept = Members.keepNull(kept, "name");
            }
          }
          case 3 -> {
            level = MarkLevel.jsonAdapter().fromJson(reader);
            if (level == null) {
              kept = Members.keepNull(kept, "level");
            }
          }
          case 4 -> {
            ratio = Scalars.DECIMAL.fromJson(reader);
            if (ratio == null) {
              kept = Members.keepNull(kept, "ratio");
            }
          }
          case 5 -> {
            flag = Scalars.BOOLEAN.fromJson(reader);
            if (flag == null) {
              kept = Members.keepNull(kept, "flag");
            }
          }
          case 6 -> {
            mixed = MarkMixed.jsonAdapter().fromJson(reader);
            if (mixed == null) {
              kept = Members.keepNull(kept, "mixed");
            }
          }
          default -> kept = Members.keep(kept, reader);
        }
      }
      Members.end(reader);
      return new Mark(
          version,
          live,
          name,
          level,
          ratio,
          flag,
          mixed,
          Members.freeze(kept));
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Mark value) throws IOException {
      if (value == null) {
        writer.nullValue();
        return;
      }
      writer.beginObject();
      Members.write(writer, "version", Scalars.LONG, value.version);
      Members.write(writer, "live", Scalars.BOOLEAN, value.live);
      Members.write(writer, "name", Scalars.STRING, value.name);
      Members.write(writer, "level", MarkLevel.jsonAdapter(), value.level);
      Members.write(writer, "ratio", Scalars.DECIMAL, value.ratio);
      Members.write(writer, "flag", Scalars.BOOLEAN, value.flag);
      Members.write(writer, "mixed", MarkMixed.jsonAdapter(), value.mixed);
      Members.writeKept(writer, value.additionalProperties);
      writer.endObject();
    }
  }
}
