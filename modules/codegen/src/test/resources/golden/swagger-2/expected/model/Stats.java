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
 * Stats.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Stats(
    Long count,
    @Nullable BigDecimal rate,
    @Nullable StatsState state,
    @Nullable Part part,
    Map<String, RawJson> additionalProperties) {

  /** Copies lists and maps, so that nobody can change the record. */
  public Stats {
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  @Override
  public Long count() {
    return Members.required(
        count, additionalProperties, "count", "Stats.count");
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Stats> jsonAdapter() {
    return Codec.INSTANCE;
  }

  /** Returns an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Stats}. */
  public static final class Builder {
    private @Nullable Long count;
    private @Nullable BigDecimal rate;
    private @Nullable StatsState state;
    private @Nullable Part part;
    private final Map<String, RawJson> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    /** Sets {@link Stats#count()}. */
    public Builder count(Long count) {
      this.count = RequestRules.notNull(count, "Stats.count");
      return this;
    }

    /** Sets {@link Stats#rate()}. */
    public Builder rate(@Nullable BigDecimal rate) {
      this.rate = rate;
      return this;
    }

    /** Sets {@link Stats#state()}. */
    public Builder state(@Nullable StatsState state) {
      this.state = state;
      return this;
    }

    /** Sets {@link Stats#part()}. */
    public Builder part(@Nullable Part part) {
      this.part = part;
      return this;
    }

    /**
     * Sets a member that this version does not know.
     *
     * @throws IllegalArgumentException when it knows the member
     */
    public Builder additionalProperty(String name, RawJson value) {
      additionalProperties.put(
          Codec.NAMES.requireUnknown(name, "Stats"), Objects.requireNonNull(value, "value"));
      return this;
    }

    /**
     * Returns the record.
     *
     * @throws IllegalStateException when a required member is missing
     */
    public Stats build() {
      return Codec.INSTANCE.checked(new Stats(
          count,
          rate,
          state,
          part,
          additionalProperties));
    }
  }

  private static final class Codec extends JsonCodec<Stats> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "count",
            "rate",
            "state",
            "part");

    @Override
    protected @Nullable Stats read(JsonInput in) throws IOException {
      if (!in.beginPromised()) {
        return null;
      }
      Long count = null;
      BigDecimal rate = null;
      StatsState state = null;
      Part part = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            count = in.readField(Scalars.LONG);
            kept = in.keepIfNull(kept, "count", count);
          }
          case 1 -> {
            rate = in.readField(Scalars.DECIMAL);
            kept = in.keepIfNull(kept, "rate", rate);
          }
          case 2 -> {
            state = in.readField(StatsState.jsonAdapter());
            kept = in.keepIfNull(kept, "state", state);
          }
          case 3 -> {
            part = in.readField(Part.jsonAdapter());
            kept = in.keepIfNull(kept, "part", part);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new Stats(
          count,
          rate,
          state,
          part,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, Stats value) throws IOException {
      out.begin();
      out.write(NAMES, 0, Scalars.LONG, value.count);
      out.write(NAMES, 1, Scalars.DECIMAL, value.rate);
      out.write(NAMES, 2, StatsState.jsonAdapter(), value.state);
      out.write(NAMES, 3, Part.jsonAdapter(), value.part);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }

    @Override
    protected void check(Stats value) {
      RequestRules.of("Stats")
          .required("count", value.count)
          .check();
    }
  }
}
