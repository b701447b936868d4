package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.OpenEnum;
import dev.gangway.core.json.OpenIntegerEnumCodec;
import java.util.List;
import java.util.Objects;

/**
 * Kind.
 */
public final class Kind implements OpenEnum<Long> {
  /** The value {@code 11}. */
  public static final Kind VALUE_11 = new Kind(11L, Known.VALUE_11);

  /** The value {@code 2}. */
  public static final Kind VALUE_2 = new Kind(2L, Known.VALUE_2);

  /** The values that this version knows, for exhaustive switches. */
  public enum Known {
    /** {@link Kind#VALUE_11} */
    VALUE_11,
    /** {@link Kind#VALUE_2} */
    VALUE_2,
    /** A value that this version does not know; {@link #value()} tells which. */
    UNRECOGNIZED
  }

  private static final List<Kind> CONSTANTS =
      List.of(VALUE_11, VALUE_2);

  private final Long value;
  private final Known known;

  private Kind(Long value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the value with this wire form, one of the constants if it is known. */
  public static Kind of(Long value) {
    Objects.requireNonNull(value, "value");
    for (Kind constant : CONSTANTS) {
      if (constant.value.equals(value)) {
        return constant;
      }
    }
    return new Kind(value, Known.UNRECOGNIZED);
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
    return other instanceof Kind that && value.equals(that.value);
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
  public static JsonAdapter<Kind> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends OpenIntegerEnumCodec<Kind> {
    static final Codec INSTANCE = new Codec();

    private Codec() {
      super(CONSTANTS);
    }

    @Override
    protected Kind unrecognized(Long value) {
      return new Kind(value, Known.UNRECOGNIZED);
    }
  }
}
