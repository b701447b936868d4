package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.OpenEnum;
import dev.gangway.core.json.OpenIntegerEnumCodec;
import java.util.List;
import java.util.Objects;

/**
 * DogTeeth.
 */
public final class DogTeeth implements OpenEnum<Long> {
  /** The value {@code 10}. */
  public static final DogTeeth VALUE_10 = new DogTeeth(10L, Known.VALUE_10);

  /** The value {@code 42}. */
  public static final DogTeeth VALUE_42 = new DogTeeth(42L, Known.VALUE_42);

  /** The values that this version knows, for exhaustive switches. */
  public enum Known {
    /** {@link DogTeeth#VALUE_10} */
    VALUE_10,
    /** {@link DogTeeth#VALUE_42} */
    VALUE_42,
    /** A value that this version does not know; {@link #value()} tells which. */
    UNRECOGNIZED
  }

  private static final List<DogTeeth> CONSTANTS =
      List.of(VALUE_10, VALUE_42);

  private final Long value;
  private final Known known;

  private DogTeeth(Long value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the value with this wire form, one of the constants if it is known. */
  public static DogTeeth of(Long value) {
    Objects.requireNonNull(value, "value");
    for (DogTeeth constant : CONSTANTS) {
      if (constant.value.equals(value)) {
        return constant;
      }
    }
    return new DogTeeth(value, Known.UNRECOGNIZED);
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
    return other instanceof DogTeeth that && value.equals(that.value);
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
  public static JsonAdapter<DogTeeth> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends OpenIntegerEnumCodec<DogTeeth> {
    static final Codec INSTANCE = new Codec();

    private Codec() {
      super(CONSTANTS);
    }

    @Override
    protected DogTeeth unrecognized(Long value) {
      return new DogTeeth(value, Known.UNRECOGNIZED);
    }
  }
}
