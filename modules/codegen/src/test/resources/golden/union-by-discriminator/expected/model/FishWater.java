package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.OpenEnum;
import dev.gangway.core.json.OpenEnumCodec;
import java.util.List;
import java.util.Objects;

/**
 * FishWater.
 */
public final class FishWater implements OpenEnum<String> {
  /** The value {@code fresh}. */
  public static final FishWater FRESH = new FishWater("fresh", Known.FRESH);

  /** The value {@code salt}. */
  public static final FishWater SALT = new FishWater("salt", Known.SALT);

  /** The values that this version knows, for exhaustive switches. */
  public enum Known {
    /** {@link FishWater#FRESH} */
    FRESH,
    /** {@link FishWater#SALT} */
    SALT,
    /** A value that this version does not know; {@link #value()} tells which. */
    UNRECOGNIZED
  }

  private static final List<FishWater> CONSTANTS =
      List.of(FRESH, SALT);

  private final String value;
  private final Known known;

  private FishWater(String value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the value with this wire form, one of the constants if it is known. */
  public static FishWater of(String value) {
    Objects.requireNonNull(value, "value");
    for (FishWater constant : CONSTANTS) {
      if (constant.value.equals(value)) {
        return constant;
      }
    }
    return new FishWater(value, Known.UNRECOGNIZED);
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
    return other instanceof FishWater that && value.equals(that.value);
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
  public static JsonAdapter<FishWater> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends OpenEnumCodec<FishWater> {
    static final Codec INSTANCE = new Codec();

    private Codec() {
      super(CONSTANTS);
    }

    @Override
    protected FishWater unrecognized(String value) {
      return new FishWater(value, Known.UNRECOGNIZED);
    }
  }
}
