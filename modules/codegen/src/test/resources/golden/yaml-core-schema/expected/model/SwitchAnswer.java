package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.OpenEnum;
import dev.gangway.core.json.OpenEnumCodec;
import java.util.List;
import java.util.Objects;

/**
 * SwitchAnswer.
 */
public final class SwitchAnswer implements OpenEnum<String> {
  /** The value {@code yes}. */
  public static final SwitchAnswer YES = new SwitchAnswer("yes", Known.YES);

  /** The value {@code no}. */
  public static final SwitchAnswer NO = new SwitchAnswer("no", Known.NO);

  /** The value {@code maybe}. */
  public static final SwitchAnswer MAYBE = new SwitchAnswer("maybe", Known.MAYBE);

  /** The values that this version knows, for exhaustive switches. */
  public enum Known {
    /** {@link SwitchAnswer#YES} */
    YES,
    /** {@link SwitchAnswer#NO} */
    NO,
    /** {@link SwitchAnswer#MAYBE} */
    MAYBE,
    /** A value that this version does not know; {@link #value()} tells which. */
    UNRECOGNIZED
  }

  private static final List<SwitchAnswer> CONSTANTS =
      List.of(YES, NO, MAYBE);

  private final String value;
  private final Known known;

  private SwitchAnswer(String value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the value with this wire form, one of the constants if it is known. */
  public static SwitchAnswer of(String value) {
    Objects.requireNonNull(value, "value");
    for (SwitchAnswer constant : CONSTANTS) {
      if (constant.value.equals(value)) {
        return constant;
      }
    }
    return new SwitchAnswer(value, Known.UNRECOGNIZED);
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
    return other instanceof SwitchAnswer that && value.equals(that.value);
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
  public static JsonAdapter<SwitchAnswer> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends OpenEnumCodec<SwitchAnswer> {
    static final Codec INSTANCE = new Codec();

    private Codec() {
      super(CONSTANTS);
    }

    @Override
    protected SwitchAnswer unrecognized(String value) {
      return new SwitchAnswer(value, Known.UNRECOGNIZED);
    }
  }
}
