package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.RequestRules;
import dev.gangway.core.json.JsonCodec;
import dev.gangway.core.json.JsonInput;
import dev.gangway.core.json.JsonOutput;
import dev.gangway.core.json.Members;
import dev.gangway.core.json.Names;
import dev.gangway.core.json.RawJson;
import java.io.IOException;
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

  /** Copies lists and maps, so that nobody can change the record. */
  public NewOrder {
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  @Override
  public Line line() {
    return Members.required(
        line, additionalProperties, "line", "NewOrder.line");
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
          Codec.NAMES.requireUnknown(name, "NewOrder"), Objects.requireNonNull(value, "value"));
      return this;
    }

    /**
     * Returns the record.
     *
     * @throws IllegalStateException when a required member is missing
     */
    public NewOrder build() {
      return Codec.INSTANCE.checked(new NewOrder(
          line,
          state,
          additionalProperties));
    }
  }

  private static final class Codec extends JsonCodec<NewOrder> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "line",
            "state");

    @Override
    protected @Nullable NewOrder read(JsonInput in) throws IOException {
      if (!in.beginPromised()) {
        return null;
      }
      Line line = null;
      State state = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            line = in.readField(Line.jsonAdapter());
            kept = in.keepIfNull(kept, "line", line);
          }
          case 1 -> {
            state = in.readField(State.jsonAdapter());
            kept = in.keepIfNull(kept, "state", state);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new NewOrder(
          line,
          state,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, NewOrder value) throws IOException {
      out.begin();
      out.write(NAMES, 0, Line.jsonAdapter(), value.line);
      out.write(NAMES, 1, State.jsonAdapter(), value.state);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }

    @Override
    protected void check(NewOrder value) {
      RequestRules.of("NewOrder")
          .required("line", value.line)
          .check();
    }
  }
}
