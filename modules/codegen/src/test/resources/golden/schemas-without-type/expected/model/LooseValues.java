package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.OpenEnum;
import dev.gangway.core.json.OpenEnumCodec;
import java.util.List;
import java.util.Objects;

/**
 * LooseValues.
 */
public final class LooseValues implements OpenEnum<String> {
  /** The value {@code a}. */
  public static final LooseValues A = new LooseValues("a", Known.A);

  /** The value {@code b}. */
  public static final LooseValues B = new LooseValues("b", Known.B);

  /** The values that this version knows, for exhaustive switches. */
  public enum Known {
    /** {@link LooseValues#A} */
    A,
    /** {@link LooseValues#B} */
    B,
    /** A value that this version does not know; {@link #value()} tells which. */
    UNRECOGNIZED
  }

  private static final List<LooseValues> CONSTANTS =
      List.of(A, B);

  private final String value;
  private final Known known;

  private LooseValues(String value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the value with this wire form, one of the constants if it is known. */
  public static LooseValues of(String value) {
    Objects.requireNonNull(value, "value");
    for (LooseValues constant : CONSTANTS) {
      if (constant.value.equals(value)) {
        return constant;
      }
    }
    return new LooseValues(value, Known.UNRECOGNIZED);
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
    return other instanceof LooseValues that && value.equals(that.value);
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
  public static JsonAdapter<LooseValues> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends OpenEnumCodec<LooseValues> {
    static final Codec INSTANCE = new Codec();

    private Codec() {
      super(CONSTANTS);
    }

    @Override
    protected LooseValues unrecognized(String value) {
      return new LooseValues(value, Known.UNRECOGNIZED);
    }
  }
}
