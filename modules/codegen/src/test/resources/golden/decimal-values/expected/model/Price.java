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
    @Nullable BigDecimal share,
    @Nullable PriceMaybe maybe,
    @Nullable BigDecimal rate,
    @Nullable BigDecimal half,
    @Nullable BigDecimal one,
    @Nullable Long thousand,
    @Nullable Long exact,
    @Nullable PriceMixed mixed,
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
    private @Nullable BigDecimal share;
    private @Nullable PriceMaybe maybe;
    private @Nullable BigDecimal rate;
    private @Nullable BigDecimal half;
    private @Nullable BigDecimal one;
    private @Nullable Long thousand = 1000L;
    private @Nullable Long exact = 1L;
    private @Nullable PriceMixed mixed;
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

    /** Sets {@link Price#share()}. Null is sent as null; not calling this leaves it out. */
    public Builder share(@Nullable BigDecimal share) {
      this.share = share;
      Members.keepIfNull(additionalProperties, "share", share);
      return this;
    }

    /** Sets {@link Price#maybe()}. Null is sent as null; not calling this leaves it out. */
    public Builder maybe(@Nullable PriceMaybe maybe) {
      this.maybe = maybe;
      Members.keepIfNull(additionalProperties, "maybe", maybe);
      return this;
    }

    /** Sets {@link Price#rate()}. */
    public Builder rate(@Nullable BigDecimal rate) {
      this.rate = rate;
      return this;
    }

    /** Sets {@link Price#half()}. */
    public Builder half(@Nullable BigDecimal half) {
      this.half = half;
      return this;
    }

    /** Sets {@link Price#one()}. */
    public Builder one(@Nullable BigDecimal one) {
      this.one = one;
      return this;
    }

    /** Sets {@link Price#thousand()}. */
    public Builder thousand(@Nullable Long thousand) {
      this.thousand = thousand;
      return this;
    }

    /** Sets {@link Price#exact()}. */
    public Builder exact(@Nullable Long exact) {
      this.exact = exact;
      return this;
    }

    /** Sets {@link Price#mixed()}. */
    public Builder mixed(@Nullable PriceMixed mixed) {
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
          share,
          maybe,
          rate,
          half,
          one,
          thousand,
          exact,
          mixed,
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
            "enum",
            "share",
            "maybe",
            "rate",
            "half",
            "one",
            "thousand",
            "exact",
            "mixed");

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
      BigDecimal share = null;
      PriceMaybe maybe = null;
      BigDecimal rate = null;
      BigDecimal half = null;
      BigDecimal one = null;
      Long thousand = null;
      Long exact = null;
      PriceMixed mixed = null;
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
          case 7 -> {
            share = in.read(Scalars.DECIMAL);
            kept = Members.keepIfNull(kept, "share", share);
          }
          case 8 -> {
            maybe = in.read(PriceMaybe.jsonAdapter());
            kept = Members.keepIfNull(kept, "maybe", maybe);
          }
          case 9 -> {
            rate = in.read(Scalars.DECIMAL);
            kept = Members.keepIfNull(kept, "rate", rate);
          }
          case 10 -> {
            half = in.read(Scalars.DECIMAL);
            kept = Members.keepIfNull(kept, "half", half);
          }
          case 11 -> {
            one = in.read(Scalars.DECIMAL);
            kept = Members.keepIfNull(kept, "one", one);
          }
          case 12 -> {
            thousand = in.read(Scalars.LONG);
            kept = Members.keepIfNull(kept, "thousand", thousand);
          }
          case 13 -> {
            exact = in.read(Scalars.LONG);
            kept = Members.keepIfNull(kept, "exact", exact);
          }
          case 14 -> {
            mixed = in.read(PriceMixed.jsonAdapter());
            kept = Members.keepIfNull(kept, "mixed", mixed);
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
          share,
          maybe,
          rate,
          half,
          one,
          thousand,
          exact,
          mixed,
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
      out.write(NAMES, 7, Scalars.DECIMAL, value.share);
      out.write(NAMES, 8, PriceMaybe.jsonAdapter(), value.maybe);
      out.write(NAMES, 9, Scalars.DECIMAL, value.rate);
      out.write(NAMES, 10, Scalars.DECIMAL, value.half);
      out.write(NAMES, 11, Scalars.DECIMAL, value.one);
      out.write(NAMES, 12, Scalars.LONG, value.thousand);
      out.write(NAMES, 13, Scalars.LONG, value.exact);
      out.write(NAMES, 14, PriceMixed.jsonAdapter(), value.mixed);
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
