package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.RequestRules;
import dev.gangway.core.json.JsonCodec;
import dev.gangway.core.json.JsonInput;
import dev.gangway.core.json.JsonOutput;
import dev.gangway.core.json.Members;
import dev.gangway.core.json.Names;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.Scalars;
import java.io.IOException;
import java.math.BigDecimal;
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

  /** Copies lists and maps, so that nobody can change the record. */
  public Mark {
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  @Override
  public Long version() {
    return Members.required(
        version, additionalProperties, "version", "Mark.version");
  }

  @Override
  public Boolean live() {
    return Members.required(
        live, additionalProperties, "live", "Mark.live");
  }

  @Override
  public String name() {
    return Members.required(
        name, additionalProperties, "name", "Mark.name");
  }

  @Override
  public MarkLevel level() {
    return Members.required(
        level, additionalProperties, "level", "Mark.level");
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
          Codec.NAMES.requireUnknown(name, "Mark"), Objects.requireNonNull(value, "value"));
      return this;
    }

    /**
     * Returns the record.
     *
     * @throws IllegalStateException when a required member is missing
     */
    public Mark build() {
      return Codec.INSTANCE.checked(new Mark(
          version,
          live,
          name,
          level,
          ratio,
          flag,
          mixed,
          additionalProperties));
    }
  }

  private static final class Codec extends JsonCodec<Mark> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "version",
            "live",
            "name",
            "level",
            "ratio",
            "flag",
            "mixed");

    @Override
    protected @Nullable Mark read(JsonInput in) throws IOException {
      if (!in.beginPromised()) {
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
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            version = in.readField(Scalars.LONG);
            kept = in.keepIfNull(kept, "version", version);
          }
          case 1 -> {
            live = in.readField(Scalars.BOOLEAN);
            kept = in.keepIfNull(kept, "live", live);
          }
          case 2 -> {
            name = in.readField(Scalars.STRING);
            kept = in.keepIfNull(kept, "name", name);
          }
          case 3 -> {
            level = in.readField(MarkLevel.jsonAdapter());
            kept = in.keepIfNull(kept, "level", level);
          }
          case 4 -> {
            ratio = in.readField(Scalars.DECIMAL);
            kept = in.keepIfNull(kept, "ratio", ratio);
          }
          case 5 -> {
            flag = in.readField(Scalars.BOOLEAN);
            kept = in.keepIfNull(kept, "flag", flag);
          }
          case 6 -> {
            mixed = in.readField(MarkMixed.jsonAdapter());
            kept = in.keepIfNull(kept, "mixed", mixed);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
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
    protected void write(JsonOutput out, Mark value) throws IOException {
      out.begin();
      out.write(NAMES, 0, Scalars.LONG, value.version);
      out.write(NAMES, 1, Scalars.BOOLEAN, value.live);
      out.write(NAMES, 2, Scalars.STRING, value.name);
      out.write(NAMES, 3, MarkLevel.jsonAdapter(), value.level);
      out.write(NAMES, 4, Scalars.DECIMAL, value.ratio);
      out.write(NAMES, 5, Scalars.BOOLEAN, value.flag);
      out.write(NAMES, 6, MarkMixed.jsonAdapter(), value.mixed);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }

    @Override
    protected void check(Mark value) {
      RequestRules.of("Mark")
          .required("version", value.version)
          .required("live", value.live)
          .required("name", value.name)
          .required("level", value.level)
          .check();
    }
  }
}
