package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.OpenEnum;
import dev.gangway.core.json.OpenEnumCodec;
import java.util.List;
import java.util.Objects;

/**
 * Mark.
 */
public final class Mark implements OpenEnum<String> {
  /** The empty value. */
  public static final Mark EMPTY = new Mark("", Known.EMPTY);

  /** A value that cannot be shown. */
  public static final Mark VALUE_00_1F_20 = new Mark("\u0000\u001f ", Known.VALUE_00_1F_20);

  /** The value <code>a</code>. */
  public static final Mark A = new Mark("a", Known.A);

  /** The values that this version knows, for exhaustive switches. */
  public enum Known {
    /** {@link Mark#EMPTY} */
    EMPTY,
    /** {@link Mark#VALUE_00_1F_20} */
    VALUE_00_1F_20,
    /** {@link Mark#A} */
    A,
    /** A value that this version does not know; {@link #value()} tells which. */
    UNRECOGNIZED
  }

  private static final List<Mark> CONSTANTS =
      List.of(EMPTY, VALUE_00_1F_20, A);

  private final String value;
  private final Known known;

  private Mark(String value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the value with this wire form, one of the constants if it is known. */
  public static Mark of(String value) {
    Objects.requireNonNull(value, "value");
    for (Mark constant : CONSTANTS) {
      if (constant.value.equals(value)) {
        return constant;
      }
    }
    return new Mark(value, Known.UNRECOGNIZED);
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
    return other instanceof Mark that && value.equals(that.value);
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
  public static JsonAdapter<Mark> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends OpenEnumCodec<Mark> {
    static final Codec INSTANCE = new Codec();

    private Codec() {
      super(CONSTANTS);
    }

    @Override
    protected Mark unrecognized(String value) {
      return new Mark(value, Known.UNRECOGNIZED);
    }
  }
}
