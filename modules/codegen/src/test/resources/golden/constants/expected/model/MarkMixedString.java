package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.OpenEnum;
import dev.gangway.core.json.OpenEnumCodec;
import java.util.List;
import java.util.Objects;

/**
 * MarkMixedString.
 */
public final class MarkMixedString implements OpenEnum<String> {
  /** The value {@code auto}. */
  public static final MarkMixedString AUTO = new MarkMixedString("auto", Known.AUTO);

  /** The values that this version knows, for exhaustive switches. */
  public enum Known {
    /** {@link MarkMixedString#AUTO} */
    AUTO,
    /** A value that this version does not know; {@link #value()} tells which. */
    UNRECOGNIZED
  }

  private static final List<MarkMixedString> CONSTANTS =
      List.of(AUTO);

  private final String value;
  private final Known known;

  private MarkMixedString(String value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the value with this wire form, one of the constants if it is known. */
  public static MarkMixedString of(String value) {
    Objects.requireNonNull(value, "value");
    for (MarkMixedString constant : CONSTANTS) {
      if (constant.value.equals(value)) {
        return constant;
      }
    }
    return new MarkMixedString(value, Known.UNRECOGNIZED);
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
    return other instanceof MarkMixedString that && value.equals(that.value);
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
  public static JsonAdapter<MarkMixedString> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends OpenEnumCodec<MarkMixedString> {
    static final Codec INSTANCE = new Codec();

    private Codec() {
      super(CONSTANTS);
    }

    @Override
    protected MarkMixedString unrecognized(String value) {
      return new MarkMixedString(value, Known.UNRECOGNIZED);
    }
  }
}
