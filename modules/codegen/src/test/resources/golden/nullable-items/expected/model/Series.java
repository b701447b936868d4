package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.RequestRules;
import dev.gangway.core.json.JsonCodec;
import dev.gangway.core.json.JsonInput;
import dev.gangway.core.json.JsonOutput;
import dev.gangway.core.json.ListCodec;
import dev.gangway.core.json.MapCodec;
import dev.gangway.core.json.Members;
import dev.gangway.core.json.Names;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.Scalars;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Series.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Series(
    List<@Nullable BigDecimal> points,
    @Nullable Map<String, @Nullable String> labels,
    Map<String, RawJson> additionalProperties) {

  /** Copies lists and maps, so that nobody can change the record. */
  public Series {
    points = Members.copy(points);
    labels = Members.copy(labels);
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  @Override
  public List<@Nullable BigDecimal> points() {
    return Members.required(
        points, additionalProperties, "points", "Series.points");
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Series> jsonAdapter() {
    return Codec.INSTANCE;
  }

  /** Returns an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Series}. */
  public static final class Builder {
    private @Nullable List<@Nullable BigDecimal> points;
    private @Nullable Map<String, @Nullable String> labels;
    private final Map<String, RawJson> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    /** Sets {@link Series#points()}. */
    public Builder points(List<@Nullable BigDecimal> points) {
      this.points = Members.copy(RequestRules.notNull(points, "Series.points"));
      return this;
    }

    /** Sets {@link Series#labels()}. */
    public Builder labels(@Nullable Map<String, @Nullable String> labels) {
      this.labels = Members.copy(labels);
      return this;
    }

    /**
     * Sets a member that this version does not know.
     *
     * @throws IllegalArgumentException when it knows the member
     */
    public Builder additionalProperty(String name, RawJson value) {
      additionalProperties.put(
          Codec.NAMES.requireUnknown(name, "Series"), Objects.requireNonNull(value, "value"));
      return this;
    }

    /**
     * Returns the record.
     *
     * @throws IllegalStateException when a required member is missing
     */
    public Series build() {
      return Codec.INSTANCE.checked(new Series(
          points,
          labels,
          additionalProperties));
    }
  }

  private static final class Codec extends JsonCodec<Series> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "points",
            "labels");

    @Override
    protected @Nullable Series read(JsonInput in) throws IOException {
      if (!in.beginPromised()) {
        return null;
      }
      List<@Nullable BigDecimal> points = null;
      Map<String, @Nullable String> labels = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            points = in.readField(ListCodec.of(Scalars.DECIMAL));
            kept = in.keepIfNull(kept, "points", points);
          }
          case 1 -> {
            labels = in.readField(MapCodec.of(Scalars.STRING));
            kept = in.keepIfNull(kept, "labels", labels);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new Series(
          points,
          labels,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, Series value) throws IOException {
      out.begin();
      out.write(NAMES, 0, ListCodec.of(Scalars.DECIMAL), value.points);
      out.write(NAMES, 1, MapCodec.of(Scalars.STRING), value.labels);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }

    @Override
    protected void check(Series value) {
      RequestRules.of("Series")
          .required("points", value.points)
          .check();
    }
  }
}
