package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.OpenEnum;
import dev.gangway.core.json.OpenIntegerEnumCodec;
import java.util.List;
import java.util.Objects;

/**
 * How much a user may do.
 */
public final class Level implements OpenEnum<Long> {
  /** Nothing yet. */
  public static final Level NONE = new Level(0L, Known.NONE);

  /** Up to 1,000 euro. */
  public static final Level BASIC = new Level(1L, Known.BASIC);

  /**
   * Everything, {@code withdrawals} too. This sentence is so long that the documentation of
   * the constant takes a second line.
   */
  public static final Level FULL = new Level(9L, Known.FULL);

  /** The values that this version knows, for exhaustive switches. */
  public enum Known {
    /** {@link Level#NONE} */
    NONE,
    /** {@link Level#BASIC} */
    BASIC,
    /** {@link Level#FULL} */
    FULL,
    /** A value that this version does not know; {@link #value()} tells which. */
    UNRECOGNIZED
  }

  private static final List<Level> CONSTANTS =
      List.of(NONE, BASIC, FULL);

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
