package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.OpenEnum;
import dev.gangway.core.json.OpenEnumCodec;
import java.util.List;
import java.util.Objects;

/**
 * SwitchAccount.
 */
public final class SwitchAccount implements OpenEnum<String> {
  /** The value {@code 1_000}. */
  public static final SwitchAccount VALUE_1_000 = new SwitchAccount("1_000", Known.VALUE_1_000);

  /** The value {@code 1_000.5}. */
  public static final SwitchAccount VALUE_1_000_5 =
      new SwitchAccount("1_000.5", Known.VALUE_1_000_5);

  /** The value {@code .inf}. */
  public static final SwitchAccount INF = new SwitchAccount(".inf", Known.INF);

  /** The value {@code .nan}. */
  public static final SwitchAccount NAN = new SwitchAccount(".nan", Known.NAN);

  /** The values that this version knows, for exhaustive switches. */
  public enum Known {
    /** {@link SwitchAccount#VALUE_1_000} */
    VALUE_1_000,
    /** {@link SwitchAccount#VALUE_1_000_5} */
    VALUE_1_000_5,
    /** {@link SwitchAccount#INF} */
    INF,
    /** {@link SwitchAccount#NAN} */
    NAN,
    /** A value that this version does not know; {@link #value()} tells which. */
    UNRECOGNIZED
  }

  private static final List<SwitchAccount> CONSTANTS =
      List.of(VALUE_1_000, VALUE_1_000_5, INF, NAN);

  private final String value;
  private final Known known;

  private SwitchAccount(String value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the value with this wire form, one of the constants if it is known. */
  public static SwitchAccount of(String value) {
    Objects.requireNonNull(value, "value");
    for (SwitchAccount constant : CONSTANTS) {
      if (constant.value.equals(value)) {
        return constant;
      }
    }
    return new SwitchAccount(value, Known.UNRECOGNIZED);
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
    return other instanceof SwitchAccount that && value.equals(that.value);
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
  public static JsonAdapter<SwitchAccount> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends OpenEnumCodec<SwitchAccount> {
    static final Codec INSTANCE = new Codec();

    private Codec() {
      super(CONSTANTS);
    }

    @Override
    protected SwitchAccount unrecognized(String value) {
      return new SwitchAccount(value, Known.UNRECOGNIZED);
    }
  }
}
