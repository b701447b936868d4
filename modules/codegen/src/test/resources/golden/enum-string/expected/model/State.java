package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.OpenEnum;
import dev.gangway.core.json.OpenEnumCodec;
import java.util.List;
import java.util.Objects;

/**
 * How far it is.
 */
public final class State implements OpenEnum<String> {
  /** The value {@code not-started}. */
  public static final State NOT_STARTED = new State("not-started", Known.NOT_STARTED);

  /** The value {@code inProgress}. */
  public static final State IN_PROGRESS = new State("inProgress", Known.IN_PROGRESS);

  /** The value {@code 3d}. */
  public static final State VALUE_3D = new State("3d", Known.VALUE_3D);

  /** The empty value. */
  public static final State EMPTY = new State("", Known.EMPTY);

  /** The value {@code constants}. */
  public static final State VALUE_CONSTANTS = new State("constants", Known.VALUE_CONSTANTS);

  /** The value <code>it's "done" *&#47;</code>. */
  public static final State IT_S_DONE = new State("it's \"done\" */", Known.IT_S_DONE);

  /** The value <code>&#92;u0041</code>. */
  public static final State U0041 = new State("\\u0041", Known.U0041);

  /** The values that this version knows, for exhaustive switches. */
  public enum Known {
    /** {@link State#NOT_STARTED} */
    NOT_STARTED,
    /** {@link State#IN_PROGRESS} */
    IN_PROGRESS,
    /** {@link State#VALUE_3D} */
    VALUE_3D,
    /** {@link State#EMPTY} */
    EMPTY,
    /** {@link State#VALUE_CONSTANTS} */
    VALUE_CONSTANTS,
    /** {@link State#IT_S_DONE} */
    IT_S_DONE,
    /** {@link State#U0041} */
    U0041,
    /** A value that this version does not know; {@link #value()} tells which. */
    UNRECOGNIZED
  }

  private static final List<State> CONSTANTS =
      List.of(NOT_STARTED, IN_PROGRESS, VALUE_3D, EMPTY, VALUE_CONSTANTS, IT_S_DONE, U0041);

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
