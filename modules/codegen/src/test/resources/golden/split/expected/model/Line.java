package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
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
 * Line.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Line(
    @Nullable BigDecimal price,
    Map<String, RawJson> additionalProperties) {

  /** Copies lists and maps, so that nobody can change the record. */
  public Line {
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Line> jsonAdapter() {
    return Codec.INSTANCE;
  }

  /** Returns an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Line}. */
  public static final class Builder {
    private @Nullable BigDecimal price;
    private final Map<String, RawJson> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    /** Sets {@link Line#price()}. */
    public Builder price(@Nullable BigDecimal price) {
      this.price = price;
      return this;
    }

    /**
     * Sets a member that this version does not know.
     *
     * @throws IllegalArgumentException when it knows the member
     */
    public Builder additionalProperty(String name, RawJson value) {
      additionalProperties.put(
          Codec.NAMES.requireUnknown(name, "Line"), Objects.requireNonNull(value, "value"));
      return this;
    }

    /**
     * Returns the record.
     *
     */
    public Line build() {
      return new Line(
          price,
          additionalProperties);
    }
  }

  private static final class Codec extends JsonCodec<Line> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "price");

    @Override
    protected @Nullable Line read(JsonInput in) throws IOException {
      if (!in.begin()) {
        return null;
      }
      BigDecimal price = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            price = in.readField(Scalars.DECIMAL_STRING);
            kept = in.keepIfNull(kept, "price", price);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new Line(
          price,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, Line value) throws IOException {
      out.begin();
      out.write(NAMES, 0, Scalars.DECIMAL_STRING, value.price);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }
  }
}
