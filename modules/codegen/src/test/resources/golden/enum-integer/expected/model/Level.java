package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.OpenEnum;
import dev.gangway.core.json.OpenIntegerEnumCodec;
import java.util.List;
import java.util.Objects;

/**
 * Level.
 */
public final class Level implements OpenEnum<Long> {
  /** The value {@code 0}. */
  public static final Level VALUE_0 = new Level(0L, Known.VALUE_0);

  /** The value {@code 1}. */
  public static final Level VALUE_1 = new Level(1L, Known.VALUE_1);

  /** The value {@code -1}. */
  public static final Level MINUS_1 = new Level(-1L, Known.MINUS_1);

  /** The values that this version knows, for exhaustive switches. */
  public enum Known {
    /** {@link Level#VALUE_0} */
    VALUE_0,
    /** {@link Level#VALUE_1} */
    VALUE_1,
    /** {@link Level#MINUS_1} */
    MINUS_1,
    /** A value that this version does not know; {@link #value()} tells which. */
    UNRECOGNIZED
  }

  private static final List<Level> CONSTANTS =
      List.of(VALUE_0, VALUE_1, MINUS_1);

  private final Long value;
  private final Known known;

  private Level(Long value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the value with this wire form, one of the constants if it is known. */
  public static Level of(Long value) {
    Objects.requireNonNull(value, "value");
    for (Level constant : CONSTANTS) {
      if (constant.value.equals(value)) {
        return constant;
      }
    }
    return new Level(value, Known.UNRECOGNIZED);
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
    return other instanceof Level that && value.equals(that.value);
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
  public static JsonAdapter<Level> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends OpenIntegerEnumCodec<Level> {
    static final Codec INSTANCE = new Codec();

    private Codec() {
      super(CONSTANTS);
    }

    @Override
    protected Level unrecognized(Long value) {
      return new Level(value, Known.UNRECOGNIZED);
    }
  }
}
