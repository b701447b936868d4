package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.OpenEnum;
import dev.gangway.core.json.OpenEnumCodec;
import java.util.List;
import java.util.Objects;

/**
 * State.
 */
public final class State implements OpenEnum<String> {
  /** The value {@code open}. */
  public static final State OPEN = new State("open", Known.OPEN);

  /** The value {@code shut}. */
  public static final State SHUT = new State("shut", Known.SHUT);

  /** The values that this version knows, for exhaustive switches. */
  public enum Known {
    /** {@link State#OPEN} */
    OPEN,
    /** {@link State#SHUT} */
    SHUT,
    /** A value that this version does not know; {@link #value()} tells which. */
    UNRECOGNIZED
  }

  private static final List<State> CONSTANTS =
      List.of(OPEN, SHUT);

  private final String value;
  private final Known known;

  private State(String value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the value with this wire form, one of the constants if it is known. */
  public static State of(String value) {
    Objects.requireNonNull(value, "value");
    for (State constant : CONSTANTS) {
      if (constant.value.equals(value)) {
        return constant;
      }
    }
    return new State(value, Known.UNRECOGNIZED);
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
    return other instanceof State that && value.equals(that.value);
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
  public static JsonAdapter<State> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends OpenEnumCodec<State> {
    static final Codec INSTANCE = new Codec();

    private Codec() {
      super(CONSTANTS);
    }

    @Override
    protected State unrecognized(String value) {
      return new State(value, Known.UNRECOGNIZED);
    }
  }
}
