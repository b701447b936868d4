package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.OpenEnum;
import dev.gangway.core.json.OpenEnumCodec;
import java.util.List;
import java.util.Objects;

/**
 * SourceOption2Object.
 */
public final class SourceOption2Object implements OpenEnum<String> {
  /** The value {@code credit}. */
  public static final SourceOption2Object CREDIT = new SourceOption2Object("credit", Known.CREDIT);

  /** The value {@code debit}. */
  public static final SourceOption2Object DEBIT = new SourceOption2Object("debit", Known.DEBIT);

  /** The values that this version knows, for exhaustive switches. */
  public enum Known {
    /** {@link SourceOption2Object#CREDIT} */
    CREDIT,
    /** {@link SourceOption2Object#DEBIT} */
    DEBIT,
    /** A value that this version does not know; {@link #value()} tells which. */
    UNRECOGNIZED
  }

  private static final List<SourceOption2Object> CONSTANTS =
      List.of(CREDIT, DEBIT);

  private final String value;
  private final Known known;

  private SourceOption2Object(String value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the value with this wire form, one of the constants if it is known. */
  public static SourceOption2Object of(String value) {
    Objects.requireNonNull(value, "value");
    for (SourceOption2Object constant : CONSTANTS) {
      if (constant.value.equals(value)) {
        return constant;
      }
    }
    return new SourceOption2Object(value, Known.UNRECOGNIZED);
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
    return other instanceof SourceOption2Object that && value.equals(that.value);
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
  public static JsonAdapter<SourceOption2Object> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends OpenEnumCodec<SourceOption2Object> {
    static final Codec INSTANCE = new Codec();

    private Codec() {
      super(CONSTANTS);
    }

    @Override
    protected SourceOption2Object unrecognized(String value) {
      return new SourceOption2Object(value, Known.UNRECOGNIZED);
    }
  }
}
