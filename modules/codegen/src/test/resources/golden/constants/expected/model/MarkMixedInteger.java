package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.OpenEnum;
import dev.gangway.core.json.OpenIntegerEnumCodec;
import java.util.List;
import java.util.Objects;

/**
 * MarkMixedInteger.
 */
public final class MarkMixedInteger implements OpenEnum<Long> {
  /** The value {@code 1}. */
  public static final MarkMixedInteger VALUE_1 = new MarkMixedInteger(1L, Known.VALUE_1);

  /** The values that this version knows, for exhaustive switches. */
  public enum Known {
    /** {@link MarkMixedInteger#VALUE_1} */
    VALUE_1,
    /** A value that this version does not know; {@link #value()} tells which. */
    UNRECOGNIZED
  }

  private static final List<MarkMixedInteger> CONSTANTS =
      List.of(VALUE_1);

  private final Long value;
  private final Known known;

  private MarkMixedInteger(Long value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the value with this wire form, one of the constants if it is known. */
  public static MarkMixedInteger of(Long value) {
    Objects.requireNonNull(value, "value");
    for (MarkMixedInteger constant : CONSTANTS) {
      if (constant.value.equals(value)) {
        return constant;
      }
    }
    return new MarkMixedInteger(value, Known.UNRECOGNIZED);
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
    return other instanceof MarkMixedInteger that && value.equals(that.value);
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
  public static JsonAdapter<MarkMixedInteger> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends OpenIntegerEnumCodec<MarkMixedInteger> {
    static final Codec INSTANCE = new Codec();

    private Codec() {
      super(CONSTANTS);
    }

    @Override
    protected MarkMixedInteger unrecognized(Long value) {
      return new MarkMixedInteger(value, Known.UNRECOGNIZED);
    }
  }
}
