package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.OpenIntegerEnumCodec;
import dev.gangway.core.json.OpenState;
import java.util.List;
import java.util.Objects;

/**
 * Step.
 */
public final class Step implements OpenState<Long> {
  /** The value {@code 1}. */
  public static final Step VALUE_1 = new Step(1L, Known.VALUE_1);

  /** The value {@code 2}. */
  public static final Step VALUE_2 = new Step(2L, Known.VALUE_2);

  /** The values that this version knows, for exhaustive switches. */
  public enum Known {
    /** {@link Step#VALUE_1} */
    VALUE_1,
    /** {@link Step#VALUE_2} */
    VALUE_2,
    /** A value that this version does not know; {@link #value()} tells which. */
    UNRECOGNIZED
  }

  private static final List<Step> CONSTANTS =
      List.of(VALUE_1, VALUE_2);

  private final Long value;
  private final Known known;

  private Step(Long value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the value with this wire form, one of the constants if it is known. */
  public static Step of(Long value) {
    Objects.requireNonNull(value, "value");
    for (Step constant : CONSTANTS) {
      if (constant.value.equals(value)) {
        return constant;
      }
    }
    return new Step(value, Known.UNRECOGNIZED);
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
  public boolean isTerminal() {
    return switch (known) {
      case VALUE_2 -> true;
      default -> false;
    };
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Step that && value.equals(that.value);
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
  public static JsonAdapter<Step> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends OpenIntegerEnumCodec<Step> {
    static final Codec INSTANCE = new Codec();

    private Codec() {
      super(CONSTANTS);
    }

    @Override
    protected Step unrecognized(Long value) {
      return new Step(value, Known.UNRECOGNIZED);
    }
  }
}
