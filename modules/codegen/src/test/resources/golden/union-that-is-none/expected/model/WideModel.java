package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.OpenEnum;
import dev.gangway.core.json.OpenEnumCodec;
import java.util.List;
import java.util.Objects;

/**
 * WideModel.
 */
public final class WideModel implements OpenEnum<String> {
  /** The value {@code small}. */
  public static final WideModel SMALL = new WideModel("small", Known.SMALL);

  /** The value {@code large}. */
  public static final WideModel LARGE = new WideModel("large", Known.LARGE);

  /** The values that this version knows, for exhaustive switches. */
  public enum Known {
    /** {@link WideModel#SMALL} */
    SMALL,
    /** {@link WideModel#LARGE} */
    LARGE,
    /** A value that this version does not know; {@link #value()} tells which. */
    UNRECOGNIZED
  }

  private static final List<WideModel> CONSTANTS =
      List.of(SMALL, LARGE);

  private final String value;
  private final Known known;

  private WideModel(String value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the value with this wire form, one of the constants if it is known. */
  public static WideModel of(String value) {
    Objects.requireNonNull(value, "value");
    for (WideModel constant : CONSTANTS) {
      if (constant.value.equals(value)) {
        return constant;
      }
    }
    return new WideModel(value, Known.UNRECOGNIZED);
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
    return other instanceof WideModel that && value.equals(that.value);
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
  public static JsonAdapter<WideModel> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends OpenEnumCodec<WideModel> {
    static final Codec INSTANCE = new Codec();

    private Codec() {
      super(CONSTANTS);
    }

    @Override
    protected WideModel unrecognized(String value) {
      return new WideModel(value, Known.UNRECOGNIZED);
    }
  }
}
