package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.RequestRules;
import dev.gangway.core.json.JsonCodec;
import dev.gangway.core.json.JsonInput;
import dev.gangway.core.json.JsonOutput;
import dev.gangway.core.json.ListCodec;
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
 * Price.
 *
 * @param additionalProperties the members that this version does not know, as they came; an
 *     optional member that was {@code null} too
 */
public record Price(
    BigDecimal step,
    PriceLevel level,
    @Nullable BigDecimal huge,
    @Nullable PriceWhole whole,
    @Nullable BigDecimal fraction,
    @Nullable String const_,
    @Nullable List<BigDecimal> enum_,
    Map<String, RawJson> additionalProperties) {

  /** Copies lists and maps, so that nobody can change the record. */
  public Price {
    enum_ = Members.copy(enum_);
    additionalProperties = Members.copyOrEmpty(additionalProperties);
  }

  @Override
  public BigDecimal step() {
    return Members.required(step, "Price.step");
  }

  @Override
  public PriceLevel level() {
    return Members.required(level, "Price.level");
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<Price> jsonAdapter() {
    return Codec.INSTANCE;
  }

  /** Returns an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Price}. */
  public static final class Builder {
    private @Nullable BigDecimal step;
    private @Nullable PriceLevel level;
    private @Nullable BigDecimal huge;
    private @Nullable PriceWhole whole;
    private @Nullable BigDecimal fraction;
    private @Nullable String const_;
    private @Nullable List<BigDecimal> enum_;
    private final Map<String, RawJson> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    /** Sets {@link Price#step()}. */
    public Builder step(BigDecimal step) {
      this.step = RequestRules.notNull(step, "Price.step");
      return this;
    }

    /** Sets {@link Price#level()}. */
    public Builder level(PriceLevel level) {
      this.level = RequestRules.notNull(level, "Price.level");
      return this;
    }

    /** Sets {@link Price#huge()}. */
    public Builder huge(@Nullable BigDecimal huge) {
      this.huge = huge;
      return this;
    }

    /** Sets {@link Price#whole()}. */
    public Builder whole(@Nullable PriceWhole whole) {
      this.whole = whole;
      return this;
    }

    /** Sets {@link Price#fraction()}. */
    public Builder fraction(@Nullable BigDecimal fraction) {
      this.fraction = fraction;
      return this;
    }

    /** Sets {@link Price#const_()}. */
    public Builder const_(@Nullable String const_) {
      this.const_ = const_;
      return this;
    }

    /** Sets {@link Price#enum_()}. */
    public Builder enum_(@Nullable List<BigDecimal> enum_) {
      this.enum_ = enum_ == null ? null : List.copyOf(enum_);
      return this;
    }

    /**
     * Sets a member that this version does not know.
     *
     * @throws IllegalArgumentException when it knows the member
     */
    public Builder additionalProperty(String name, RawJson value) {
      additionalProperties.put(
          Codec.NAMES.requireUnknown(name, "Price"), Objects.requireNonNull(value, "value"));
      return this;
    }

    /**
     * Returns the record.
     *
     * @throws IllegalStateException when a required member is missing
     */
    public Price build() {
      return Codec.INSTANCE.checked(new Price(
          step,
          level,
          huge,
          whole,
          fraction,
          const_,
          enum_,
          additionalProperties));
    }
  }

  private static final class Codec extends JsonCodec<Price> {
    static final Codec INSTANCE = new Codec();
    private static final Names NAMES =
        Names.of(
            "step",
            "level",
            "huge",
            "whole",
            "fraction",
            "const",
            "enum");

    @Override
    protected @Nullable Price read(JsonInput in) throws IOException {
      if (!in.begin()) {
        return null;
      }
      BigDecimal step = null;
      PriceLevel level = null;
      BigDecimal huge = null;
      PriceWhole whole = null;
      BigDecimal fraction = null;
      String const_ = null;
      List<BigDecimal> enum_ = null;
      Map<String, RawJson> kept = null;
      while (in.hasNext()) {
        switch (in.name(NAMES)) {
          case 0 -> {
            step = in.read(Scalars.DECIMAL);
            kept = Members.keepIfNull(kept, "step", step);
          }
          case 1 -> {
            level = in.read(PriceLevel.jsonAdapter());
            kept = Members.keepIfNull(kept, "level", level);
          }
          case 2 -> {
            huge = in.read(Scalars.DECIMAL);
            kept = Members.keepIfNull(kept, "huge", huge);
          }
          case 3 -> {
            whole = in.read(PriceWhole.jsonAdapter());
            kept = Members.keepIfNull(kept, "whole", whole);
          }
          case 4 -> {
            fraction = in.read(Scalars.DECIMAL);
            kept = Members.keepIfNull(kept, "fraction", fraction);
          }
          case 5 -> {
            const_ = in.read(Scalars.STRING);
            kept = Members.keepIfNull(kept, "const", const_);
          }
          case 6 -> {
            enum_ = in.read(ListCodec.of(Scalars.DECIMAL));
            kept = Members.keepIfNull(kept, "enum", enum_);
          }
          default -> kept = in.keep(kept);
        }
      }
      in.end();
      return new Price(
          step,
          level,
          huge,
          whole,
          fraction,
          const_,
          enum_,
          Members.freeze(kept));
    }

    @Override
    protected void write(JsonOutput out, Price value) throws IOException {
      out.begin();
      out.write(NAMES, 0, Scalars.DECIMAL, value.step);
      out.write(NAMES, 1, PriceLevel.jsonAdapter(), value.level);
      out.write(NAMES, 2, Scalars.DECIMAL, value.huge);
      out.write(NAMES, 3, PriceWhole.jsonAdapter(), value.whole);
      out.write(NAMES, 4, Scalars.DECIMAL, value.fraction);
      out.write(NAMES, 5, Scalars.STRING, value.const_);
      out.write(NAMES, 6, ListCodec.of(Scalars.DECIMAL), value.enum_);
      out.writeKept(NAMES, value.additionalProperties);
      out.end();
    }

    @Override
    protected void check(Price value) {
      RequestRules.of("Price")
          .required("step", value.step)
          .required("level", value.level)
          .check();
    }
  }
}
