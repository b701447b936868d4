package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.OpenEnum;
import dev.gangway.core.json.OpenEnumCodec;
import java.util.List;
import java.util.Objects;

/**
 * SwitchCountry.
 */
public final class SwitchCountry implements OpenEnum<String> {
  /** The value {@code DE}. */
  public static final SwitchCountry DE = new SwitchCountry("DE", Known.DE);

  /** The value {@code NO}. */
  public static final SwitchCountry NO = new SwitchCountry("NO", Known.NO);

  /** The value {@code FR}. */
  public static final SwitchCountry FR = new SwitchCountry("FR", Known.FR);

  /** The values that this version knows, for exhaustive switches. */
  public enum Known {
    /** {@link SwitchCountry#DE} */
    DE,
    /** {@link SwitchCountry#NO} */
    NO,
    /** {@link SwitchCountry#FR} */
    FR,
    /** A value that this version does not know; {@link #value()} tells which. */
    UNRECOGNIZED
  }

  private static final List<SwitchCountry> CONSTANTS =
      List.of(DE, NO, FR);

  private final String value;
  private final Known known;

  private SwitchCountry(String value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the value with this wire form, one of the constants if it is known. */
  public static SwitchCountry of(String value) {
    Objects.requireNonNull(value, "value");
    for (SwitchCountry constant : CONSTANTS) {
      if (constant.value.equals(value)) {
        return constant;
      }
    }
    return new SwitchCountry(value, Known.UNRECOGNIZED);
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
    return other instanceof SwitchCountry that && value.equals(that.value);
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
  public static JsonAdapter<SwitchCountry> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends OpenEnumCodec<SwitchCountry> {
    static final Codec INSTANCE = new Codec();

    private Codec() {
      super(CONSTANTS);
    }

    @Override
    protected SwitchCountry unrecognized(String value) {
      return new SwitchCountry(value, Known.UNRECOGNIZED);
    }
  }
}
