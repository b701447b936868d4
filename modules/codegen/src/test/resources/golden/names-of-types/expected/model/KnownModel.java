package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.OpenEnum;
import dev.gangway.core.json.OpenEnumCodec;
import java.util.List;
import java.util.Objects;

/**
 * KnownModel.
 */
public final class KnownModel implements OpenEnum<String> {
  /** The value {@code a}. */
  public static final KnownModel A = new KnownModel("a", Known.A);

  /** The values that this version knows, for exhaustive switches. */
  public enum Known {
    /** {@link KnownModel#A} */
    A,
    /** A value that this version does not know; {@link #value()} tells which. */
    UNRECOGNIZED
  }

  private static final List<KnownModel> CONSTANTS =
      List.of(A);

  private final String value;
  private final Known known;

  private KnownModel(String value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the value with this wire form, one of the constants if it is known. */
  public static KnownModel of(String value) {
    Objects.requireNonNull(value, "value");
    for (KnownModel constant : CONSTANTS) {
      if (constant.value.equals(value)) {
        return constant;
      }
    }
    return new KnownModel(value, Known.UNRECOGNIZED);
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
    return other instanceof KnownModel that && value.equals(that.value);
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
  public static JsonAdapter<KnownModel> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends OpenEnumCodec<KnownModel> {
    static final Codec INSTANCE = new Codec();

    private Codec() {
      super(CONSTANTS);
    }

    @Override
    protected KnownModel unrecognized(String value) {
      return new KnownModel(value, Known.UNRECOGNIZED);
    }
  }
}
