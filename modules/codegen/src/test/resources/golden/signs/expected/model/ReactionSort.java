package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.OpenEnum;
import dev.gangway.core.json.OpenEnumCodec;
import java.util.List;
import java.util.Objects;

/**
 * ReactionSort.
 */
public final class ReactionSort implements OpenEnum<String> {
  /** The value {@code created}. */
  public static final ReactionSort CREATED = new ReactionSort("created", Known.CREATED);

  /** The value {@code -created}. */
  public static final ReactionSort MINUS_CREATED =
      new ReactionSort("-created", Known.MINUS_CREATED);

  /** The value {@code +created}. */
  public static final ReactionSort PLUS_CREATED = new ReactionSort("+created", Known.PLUS_CREATED);

  /** The value {@code -1}. */
  public static final ReactionSort MINUS_1 = new ReactionSort("-1", Known.MINUS_1);

  /** The value {@code 1}. */
  public static final ReactionSort VALUE_1 = new ReactionSort("1", Known.VALUE_1);

  /** The value {@code >}. */
  public static final ReactionSort VALUE_3E = new ReactionSort(">", Known.VALUE_3E);

  /** The value {@code >=}. */
  public static final ReactionSort VALUE_3E_3D = new ReactionSort(">=", Known.VALUE_3E_3D);

  /** The values that this version knows, for exhaustive switches. */
  public enum Known {
    /** {@link ReactionSort#CREATED} */
    CREATED,
    /** {@link ReactionSort#MINUS_CREATED} */
    MINUS_CREATED,
    /** {@link ReactionSort#PLUS_CREATED} */
    PLUS_CREATED,
    /** {@link ReactionSort#MINUS_1} */
    MINUS_1,
    /** {@link ReactionSort#VALUE_1} */
    VALUE_1,
    /** {@link ReactionSort#VALUE_3E} */
    VALUE_3E,
    /** {@link ReactionSort#VALUE_3E_3D} */
    VALUE_3E_3D,
    /** A value that this version does not know; {@link #value()} tells which. */
    UNRECOGNIZED
  }

  private static final List<ReactionSort> CONSTANTS =
      List.of(CREATED, MINUS_CREATED, PLUS_CREATED, MINUS_1, VALUE_1, VALUE_3E, VALUE_3E_3D);

  private final String value;
  private final Known known;

  private ReactionSort(String value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the value with this wire form, one of the constants if it is known. */
  public static ReactionSort of(String value) {
    Objects.requireNonNull(value, "value");
    for (ReactionSort constant : CONSTANTS) {
      if (constant.value.equals(value)) {
        return constant;
      }
    }
    return new ReactionSort(value, Known.UNRECOGNIZED);
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
    return other instanceof ReactionSort that && value.equals(that.value);
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
  public static JsonAdapter<ReactionSort> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends OpenEnumCodec<ReactionSort> {
    static final Codec INSTANCE = new Codec();

    private Codec() {
      super(CONSTANTS);
    }

    @Override
    protected ReactionSort unrecognized(String value) {
      return new ReactionSort(value, Known.UNRECOGNIZED);
    }
  }
}
