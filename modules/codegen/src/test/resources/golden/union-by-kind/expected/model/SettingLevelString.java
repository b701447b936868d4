package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.OpenEnum;
import dev.gangway.core.json.OpenEnumCodec;
import java.util.List;
import java.util.Objects;

/**
 * SettingLevelString.
 */
public final class SettingLevelString implements OpenEnum<String> {
  /** The value {@code high}. */
  public static final SettingLevelString HIGH = new SettingLevelString("high", Known.HIGH);

  /** The values that this version knows, for exhaustive switches. */
  public enum Known {
    /** {@link SettingLevelString#HIGH} */
    HIGH,
    /** A value that this version does not know; {@link #value()} tells which. */
    UNRECOGNIZED
  }

  private static final List<SettingLevelString> CONSTANTS =
      List.of(HIGH);

  private final String value;
  private final Known known;

  private SettingLevelString(String value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the value with this wire form, one of the constants if it is known. */
  public static SettingLevelString of(String value) {
    Objects.requireNonNull(value, "value");
    for (SettingLevelString constant : CONSTANTS) {
      if (constant.value.equals(value)) {
        return constant;
      }
    }
    return new SettingLevelString(value, Known.UNRECOGNIZED);
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
    return other instanceof SettingLevelString that && value.equals(that.value);
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
  public static JsonAdapter<SettingLevelString> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends OpenEnumCodec<SettingLevelString> {
    static final Codec INSTANCE = new Codec();

    private Codec() {
      super(CONSTANTS);
    }

    @Override
    protected SettingLevelString unrecognized(String value) {
      return new SettingLevelString(value, Known.UNRECOGNIZED);
    }
  }
}
