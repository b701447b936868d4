package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.OpenEnum;
import dev.gangway.core.json.OpenIntegerEnumCodec;
import java.util.List;
import java.util.Objects;

/**
 * MarkLevel.
 */
public final class MarkLevel implements OpenEnum<Long> {
  /** The value {@code 1}. */
  public static final MarkLevel VALUE_1 = new MarkLevel(1L, Known.VALUE_1);

  /** The value {@code 2}. */
  public static final MarkLevel VALUE_2 = new MarkLevel(2L, Known.VALUE_2);

  /** The values that this version knows, for exhaustive switches. */
  public enum Known {
    /** {@link MarkLevel#VALUE_1} */
    VALUE_1,
    /** {@link MarkLevel#VALUE_2} */
    VALUE_2,
    /** A value that this version does not know; {@link #value()} tells which. */
    UNRECOGNIZED
  }

  private static final List<MarkLevel> CONSTANTS =
      List.of(VALUE_1, VALUE_2);

  private final Long value;
  private final Known known;

  private MarkLevel(Long value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the value with this wire form, one of the constants if it is known. */
  public static MarkLevel of(Long value) {
    Objects.requireNonNull(value, "value");
    for (MarkLevel constant : CONSTANTS) {
      if (constant.value.equals(value)) {
        return constant;
      }
    }
    return new MarkLevel(value, Known.UNRECOGNIZED);
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
    return other instanceof MarkLevel that && value.equals(that.value);
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
  public static JsonAdapter<MarkLevel> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends OpenIntegerEnumCodec<MarkLevel> {
    static final Codec INSTANCE = new Codec();

    private Codec() {
      super(CONSTANTS);
    }

    @Override
    protected MarkLevel unrecognized(Long value) {
      return new MarkLevel(value, Known.UNRECOGNIZED);
    }
  }
}
