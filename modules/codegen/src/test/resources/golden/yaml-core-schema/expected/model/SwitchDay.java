package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.OpenEnum;
import dev.gangway.core.json.OpenEnumCodec;
import java.util.List;
import java.util.Objects;

/**
 * SwitchDay.
 */
public final class SwitchDay implements OpenEnum<String> {
  /** The value {@code 1924-01-01}. */
  public static final SwitchDay VALUE_1924_01_01 =
      new SwitchDay("1924-01-01", Known.VALUE_1924_01_01);

  /** The value {@code 1924-06-30}. */
  public static final SwitchDay VALUE_1924_06_30 =
      new SwitchDay("1924-06-30", Known.VALUE_1924_06_30);

  /** The values that this version knows, for exhaustive switches. */
  public enum Known {
    /** {@link SwitchDay#VALUE_1924_01_01} */
    VALUE_1924_01_01,
    /** {@link SwitchDay#VALUE_1924_06_30} */
    VALUE_1924_06_30,
    /** A value that this version does not know; {@link #value()} tells which. */
    UNRECOGNIZED
  }

  private static final List<SwitchDay> CONSTANTS =
      List.of(VALUE_1924_01_01, VALUE_1924_06_30);

  private final String value;
  private final Known known;

  private SwitchDay(String value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the value with this wire form, one of the constants if it is known. */
  public static SwitchDay of(String value) {
    Objects.requireNonNull(value, "value");
    for (SwitchDay constant : CONSTANTS) {
      if (constant.value.equals(value)) {
        return constant;
      }
    }
    return new SwitchDay(value, Known.UNRECOGNIZED);
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
    return other instanceof SwitchDay that && value.equals(that.value);
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
  public static JsonAdapter<SwitchDay> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends OpenEnumCodec<SwitchDay> {
    static final Codec INSTANCE = new Codec();

    private Codec() {
      super(CONSTANTS);
    }

    @Override
    protected SwitchDay unrecognized(String value) {
      return new SwitchDay(value, Known.UNRECOGNIZED);
    }
  }
}
