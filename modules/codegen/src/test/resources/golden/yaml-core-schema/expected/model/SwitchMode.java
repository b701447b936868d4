package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.OpenEnum;
import dev.gangway.core.json.OpenIntegerEnumCodec;
import java.util.List;
import java.util.Objects;

/**
 * SwitchMode.
 */
public final class SwitchMode implements OpenEnum<Long> {
  /** The value {@code 15}. */
  public static final SwitchMode VALUE_15 = new SwitchMode(15L, Known.VALUE_15);

  /** The value {@code 17}. */
  public static final SwitchMode VALUE_17 = new SwitchMode(17L, Known.VALUE_17);

  /** The value {@code 31}. */
  public static final SwitchMode VALUE_31 = new SwitchMode(31L, Known.VALUE_31);

  /** The value {@code 5}. */
  public static final SwitchMode VALUE_5 = new SwitchMode(5L, Known.VALUE_5);

  /** The values that this version knows, for exhaustive switches. */
  public enum Known {
    /** {@link SwitchMode#VALUE_15} */
    VALUE_15,
    /** {@link SwitchMode#VALUE_17} */
    VALUE_17,
    /** {@link SwitchMode#VALUE_31} */
    VALUE_31,
    /** {@link SwitchMode#VALUE_5} */
    VALUE_5,
    /** A value that this version does not know; {@link #value()} tells which. */
    UNRECOGNIZED
  }

  private static final List<SwitchMode> CONSTANTS =
      List.of(VALUE_15, VALUE_17, VALUE_31, VALUE_5);

  private final Long value;
  private final Known known;

  private SwitchMode(Long value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the value with this wire form, one of the constants if it is known. */
  public static SwitchMode of(Long value) {
    Objects.requireNonNull(value, "value");
    for (SwitchMode constant : CONSTANTS) {
      if (constant.value.equals(value)) {
        return constant;
      }
    }
    return new SwitchMode(value, Known.UNRECOGNIZED);
  }

  @Override
  public Long value() {
    return value;
  }

  /** Returns which known value this is, or {@link Known#UNRECOGNIZED}. */
  public Known known() {
    return known;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SwitchMode that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return value.toString();
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<SwitchMode> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends OpenIntegerEnumCodec<SwitchMode> {
    static final Codec INSTANCE = new Codec();

    private Codec() {
      super(CONSTANTS);
    }

    @Override
    protected SwitchMode unrecognized(Long value) {
      return new SwitchMode(value, Known.UNRECOGNIZED);
    }
  }
}
