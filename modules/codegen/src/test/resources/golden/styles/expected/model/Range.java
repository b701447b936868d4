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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Range.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Range(
    Long from,
    @Nullable Long to,
    Map<String, RawJson> additionalProperties) {

  /** Copies lists and maps, so that nobody can change the record. */
  public Range {
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  @Override
  public Long from() {
    return Members.required(
        from, additionalProperties, "from", "Range.from");
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Range> jsonAdapter() {
    return Codec.INSTANCE;
  }

  /** Returns an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Range}. */
  public static final class Builder {
    private @Nullable Long from;
    private @Nullable Long to;
    private final Map<String, RawJson> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    /** Sets {@link Range#from()}. */
    public Builder from(Long from) {
      this.from = RequestRules.notNull(from, "Range.from");
      return this;
    }

    /** Sets {@link Range#to()}. */
    public Builder to(@Nullable Long to) {
      this.to = to;
      return this;
    }

    /**
     * Sets a member that this version does not know.
     *
     * @throws IllegalArgumentException when it knows the member
     */
    public Builder additionalProperty(String name, RawJson value) {
      additionalProperties.put(
          Codec.NAMES.requireUnknown(name, "Range"), Objects.requireNonNull(value, "value"));
      return this;
    }

    /**
     * Returns the record.
     *
     * @throws IllegalStateException when a required member is missing
     */
    public Range build() {
      return Codec.INSTANCE.checked(new Range(
          from,
          to,
          additionalProperties));
    }
  }

  private static final class Codec extends JsonCodec<Range> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "from",
            "to");

    @Override
    protected @Nullable Range read(JsonInput in) throws IOException {
      if (!in.beginPromised()) {
        return null;
      }
      Long from = null;
      Long to = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            from = in.readField(Scalars.LONG);
            kept = in.keepIfNull(kept, "from", from);
          }
          case 1 -> {
            to = in.readField(Scalars.LONG);
            kept = in.keepIfNull(kept, "to", to);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new Range(
          from,
          to,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, Range value) throws IOException {
      out.begin();
      out.write(NAMES, 0, Scalars.LONG, value.from);
      out.write(NAMES, 1, Scalars.LONG, value.to);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }

    @Override
    protected void check(Range value) {
      RequestRules.of("Range")
          .required("from", value.from)
          .check();
    }
  }
}
