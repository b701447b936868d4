package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.OpenEnum;
import dev.gangway.core.json.OpenEnumCodec;
import java.util.List;
import java.util.Objects;

/**
 * SwitchLetter.
 */
public final class SwitchLetter implements OpenEnum<String> {
  /** The value {@code y}. */
  public static final SwitchLetter Y = new SwitchLetter("y", Known.Y);

  /** The value {@code n}. */
  public static final SwitchLetter N = new SwitchLetter("n", Known.N);

  /** The values that this version knows, for exhaustive switches. */
  public enum Known {
    /** {@link SwitchLetter#Y} */
    Y,
    /** {@link SwitchLetter#N} */
    N,
    /** A value that this version does not know; {@link #value()} tells which. */
    UNRECOGNIZED
  }

  private static final List<SwitchLetter> CONSTANTS =
      List.of(Y, N);

  private final String value;
  private final Known known;

  private SwitchLetter(String value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the value with this wire form, one of the constants if it is known. */
  public static SwitchLetter of(String value) {
    Objects.requireNonNull(value, "value");
    for (SwitchLetter constant : CONSTANTS) {
      if (constant.value.equals(value)) {
        return constant;
      }
    }
    return new SwitchLetter(value, Known.UNRECOGNIZED);
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
    return other instanceof SwitchLetter that && value.equals(that.value);
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
  public static JsonAdapter<SwitchLetter> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends OpenEnumCodec<SwitchLetter> {
    static final Codec INSTANCE = new Codec();

    private Codec() {
      super(CONSTANTS);
    }

    @Override
    protected SwitchLetter unrecognized(String value) {
      return new SwitchLetter(value, Known.UNRECOGNIZED);
    }
  }
}
