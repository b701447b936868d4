package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.gangway.core.RequestRules;
import dev.gangway.core.json.ListCodec;
import dev.gangway.core.json.MapCodec;
import dev.gangway.core.json.Members;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.Scalars;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
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

  @Override
  public List<@Nullable BigDecimal> points() {
    return Members.required(points, "Series.points");
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
      this.points =
          Collections.unmodifiableList(new ArrayList<>(RequestRules.notNull(points, "Series.points")));
      return this;
    }

    /** Sets {@link Series#labels()}. */
    public Builder labels(@Nullable Map<String, @Nullable String> labels) {
      this.labels =
          labels == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(labels));
      return this;
    }

    /** Sets a member that this version does not know. */
    public Builder additionalProperty(String name, RawJson value) {
      additionalProperties.put(
          Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value"));
      return this;
    }

    /**
     * Returns the record.
     *
     * @throws IllegalStateException when a required member is missing
     */
    public Series build() {
      RequestRules.of("Series")
          .required("points", points)
          .check();
      return new Series(
          points,
          labels,
          Collections.unmodifiableMap(new LinkedHashMap<>(additionalProperties)));
    }
  }

  private static final class Codec extends JsonAdapter<Series> {
    static final Codec INSTANCE = new Codec();
    private static final JsonReader.Options NAMES =
        JsonReader.Options.of(
            "points",
            "labels");

    @Override
    public @Nullable Series fromJson(JsonReader reader) throws IOException {
      if (!Members.begin(reader)) {
        return null;
      }
      List<@Nullable BigDecimal> points = null;
      Map<String, @Nullable String> labels = null;
      Map<String, RawJson> kept = null;
      while (reader.hasNext()) {
        switch (reader.selectName(NAMES)) {
          case 0 -> {
            points = ListCodec.of(Scalars.DECIMAL).fromJson(reader);
            if (points == null) {
              kept = Members.keepNull(kept, "points");
            }
          }
          case 1 -> {
            labels = MapCodec.of(Scalars.STRING).fromJson(reader);
            if (labels == null) {
              kept = Members.keepNull(kept, "labels");
            }
          }
          default -> kept = Members.keep(kept, reader);
        }
      }
      Members.end(reader);
      return new Series(
          points,
          labels,
          Members.freeze(kept));
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Series value) throws IOException {
      if (value == null) {
        writer.nullValue();
        return;
      }
      writer.beginObject();
      Members.write(writer, "points", ListCodec.of(Scalars.DECIMAL), value.points);
      Members.write(writer, "labels", MapCodec.of(Scalars.STRING), value.labels);
      Members.writeKept(writer, value.additionalProperties);
      writer.endObject();
    }
  }
}
