package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.OpenEnum;
import dev.gangway.core.json.OpenEnumCodec;
import java.util.List;
import java.util.Objects;

/**
 * SwitchPower.
 */
public final class SwitchPower implements OpenEnum<String> {
  /** The value {@code ON}. */
  public static final SwitchPower ON = new SwitchPower("ON", Known.ON);

  /** The value {@code OFF}. */
  public static final SwitchPower OFF = new SwitchPower("OFF", Known.OFF);

  /** The values that this version knows, for exhaustive switches. */
  public enum Known {
    /** {@link SwitchPower#ON} */
    ON,
    /** {@link SwitchPower#OFF} */
    OFF,
    /** A value that this version does not know; {@link #value()} tells which. */
    UNRECOGNIZED
  }

  private static final List<SwitchPower> CONSTANTS =
      List.of(ON, OFF);

  private final String value;
  private final Known known;

  private SwitchPower(String value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the value with this wire form, one of the constants if it is known. */
  public static SwitchPower of(String value) {
    Objects.requireNonNull(value, "value");
    for (SwitchPower constant : CONSTANTS) {
      if (constant.value.equals(value)) {
        return constant;
      }
    }
    return new SwitchPower(value, Known.UNRECOGNIZED);
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
    return other instanceof SwitchPower that && value.equals(that.value);
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
  public static JsonAdapter<SwitchPower> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends OpenEnumCodec<SwitchPower> {
    static final Codec INSTANCE = new Codec();

    private Codec() {
      super(CONSTANTS);
    }

    @Override
    protected SwitchPower unrecognized(String value) {
      return new SwitchPower(value, Known.UNRECOGNIZED);
    }
  }
}
