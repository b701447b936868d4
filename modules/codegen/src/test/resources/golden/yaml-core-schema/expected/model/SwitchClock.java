package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.OpenEnum;
import dev.gangway.core.json.OpenEnumCodec;
import java.util.List;
import java.util.Objects;

/**
 * SwitchClock.
 */
public final class SwitchClock implements OpenEnum<String> {
  /** The value {@code 12:30}. */
  public static final SwitchClock VALUE_12_30 = new SwitchClock("12:30", Known.VALUE_12_30);

  /** The value {@code 8:15}. */
  public static final SwitchClock VALUE_8_15 = new SwitchClock("8:15", Known.VALUE_8_15);

  /** The values that this version knows, for exhaustive switches. */
  public enum Known {
    /** {@link SwitchClock#VALUE_12_30} */
    VALUE_12_30,
    /** {@link SwitchClock#VALUE_8_15} */
    VALUE_8_15,
    /** A value that this version does not know; {@link #value()} tells which. */
    UNRECOGNIZED
  }

  private static final List<SwitchClock> CONSTANTS =
      List.of(VALUE_12_30, VALUE_8_15);

  private final String value;
  private final Known known;

  private SwitchClock(String value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the value with this wire form, one of the constants if it is known. */
  public static SwitchClock of(String value) {
    Objects.requireNonNull(value, "value");
    for (SwitchClock constant : CONSTANTS) {
      if (constant.value.equals(value)) {
        return constant;
      }
    }
    return new SwitchClock(value, Known.UNRECOGNIZED);
  }

  @Override
  public String value() {
    return value;
  }

  /** Returns which known value this is, or {@link Known#UNRECOGNIZED}. */
  public Known known() {
    return known;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SwitchClock that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return value;
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<SwitchClock> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends OpenEnumCodec<SwitchClock> {
    static final Codec INSTANCE = new Codec();

    private Codec() {
      super(CONSTANTS);
    }

    @Override
    protected SwitchClock unrecognized(String value) {
      return new SwitchClock(value, Known.UNRECOGNIZED);
    }
  }
}
