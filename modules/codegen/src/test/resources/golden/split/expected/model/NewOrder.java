package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.gangway.core.RequestRules;
import dev.gangway.core.json.Members;
import dev.gangway.core.json.RawJson;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * NewOrder.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record NewOrder(
    Line line,
    @Nullable State state,
    Map<String, RawJson> additionalProperties) {

  @Override
  public Line line() {
    return Members.required(line, "NewOrder.line");
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<NewOrder> jsonAdapter() {
    return Codec.INSTANCE;
  }

  /** Returns an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link NewOrder}. */
  public static final class Builder {
    private @Nullable Line line;
    private @Nullable State state;
    private final Map<String, RawJson> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    /** Sets {@link NewOrder#line()}. */
    public Builder line(Line line) {
      this.line = RequestRules.notNull(line, "NewOrder.line");
      return this;
    }

    /** Sets {@link NewOrder#state()}. */
    public Builder state(@Nullable State state) {
      this.state = state;
      return this;
    }

    /**
     * Sets a member that this version does not know.
     *
     * @throws IllegalArgumentException when it knows the member
     */
    public Builder additionalProperty(String name, RawJson value) {
      additionalProperties.put(
          Members.requireUnknown(name, Codec.NAMES, "NewOrder"), Objects.requireNonNull(value, "value"));
      return this;
    }

    /**
     * Returns the record.
     *
     * @throws IllegalStateException when a required member is missing
     */
    public NewOrder build() {
      RequestRules.of("NewOrder")
          .required("line", line)
          .check();
      return new NewOrder(
          line,
          state,
          Collections.unmodifiableMap(new LinkedHashMap<>(additionalProperties)));
    }
  }

  private static final class Codec extends JsonAdapter<NewOrder> {
    static final Codec INSTANCE = new Codec();
    private static final JsonReader.Options NAMES =
        JsonReader.Options.of(
            "line",
            "state");

    @Override
    public @Nullable NewOrder fromJson(JsonReader reader) throws IOException {
      if (!Members.begin(reader)) {
        return null;
      }
      Line line = null;
      State state = null;
      Map<String, RawJson> kept = null;
      while (reader.hasNext()) {
        switch (reader.selectName(NAMES)) {
          case 0 -> {
            line = Line.jsonAdapter().fromJson(reader);
            if (line == null) {
              kept = Members.keepNull(kept, "line");
            }
          }
          case 1 -> {
            state = State.jsonAdapter().fromJson(reader);
            if (state == null) {
              kept = Members.keepNull(kept, "state");
            }
          }
          default -> kept = Members.keep(kept, reader);
        }
      }
      Members.end(reader);
      return new NewOrder(
          line,
          state,
          Members.freeze(kept));
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable NewOrder value) throws IOException {
      if (value == null) {
        writer.nullValue();
        return;
      }
      writer.beginObject();
      Members.write(writer, "line", Line.jsonAdapter(), value.line);
      Members.write(writer, "state", State.jsonAdapter(), value.state);
      Members.writeKept(writer, value.additionalProperties);
      writer.endObject();
    }
  }
}
