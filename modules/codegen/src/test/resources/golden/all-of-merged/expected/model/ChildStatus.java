package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.OpenEnum;
import dev.gangway.core.json.OpenEnumCodec;
import java.util.List;
import java.util.Objects;

/**
 * ChildStatus.
 */
public final class ChildStatus implements OpenEnum<String> {
  /** The value {@code new}. */
  public static final ChildStatus NEW = new ChildStatus("new", Known.NEW);

  /** The value {@code done}. */
  public static final ChildStatus DONE = new ChildStatus("done", Known.DONE);

  /** The values that this version knows, for exhaustive switches. */
  public enum Known {
    /** {@link ChildStatus#NEW} */
    NEW,
    /** {@link ChildStatus#DONE} */
    DONE,
    /** A value that this version does not know; {@link #value()} tells which. */
    UNRECOGNIZED
  }

  private static final List<ChildStatus> CONSTANTS =
      List.of(NEW, DONE);

  private final String value;
  private final Known known;

  private ChildStatus(String value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the value with this wire form, one of the constants if it is known. */
  public static ChildStatus of(String value) {
    Objects.requireNonNull(value, "value");
    for (ChildStatus constant : CONSTANTS) {
      if (constant.value.equals(value)) {
        return constant;
      }
    }
    return new ChildStatus(value, Known.UNRECOGNIZED);
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
    return other instanceof ChildStatus that && value.equals(that.value);
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
  public static JsonAdapter<ChildStatus> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends OpenEnumCodec<ChildStatus> {
    static final Codec INSTANCE = new Codec();

    private Codec() {
      super(CONSTANTS);
    }

    @Override
    protected ChildStatus unrecognized(String value) {
      return new ChildStatus(value, Known.UNRECOGNIZED);
    }
  }
}
