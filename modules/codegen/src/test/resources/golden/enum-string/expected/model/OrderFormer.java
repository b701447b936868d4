package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.OpenEnum;
import dev.gangway.core.json.OpenEnumCodec;
import java.util.List;
import java.util.Objects;

/**
 * OrderFormer.
 */
public final class OrderFormer implements OpenEnum<String> {
  /** The value {@code open}. */
  public static final OrderFormer OPEN = new OrderFormer("open", Known.OPEN);

  /** The value {@code shut}. */
  public static final OrderFormer SHUT = new OrderFormer("shut", Known.SHUT);

  /** The values that this version knows, for exhaustive switches. */
  public enum Known {
    /** {@link OrderFormer#OPEN} */
    OPEN,
    /** {@link OrderFormer#SHUT} */
    SHUT,
    /** A value that this version does not know; {@link #value()} tells which. */
    UNRECOGNIZED
  }

  private static final List<OrderFormer> CONSTANTS =
      List.of(OPEN, SHUT);

  private final String value;
  private final Known known;

  private OrderFormer(String value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the value with this wire form, one of the constants if it is known. */
  public static OrderFormer of(String value) {
    Objects.requireNonNull(value, "value");
    for (OrderFormer constant : CONSTANTS) {
      if (constant.value.equals(value)) {
        return constant;
      }
    }
    return new OrderFormer(value, Known.UNRECOGNIZED);
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
    return other instanceof OrderFormer that && value.equals(that.value);
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
  public static JsonAdapter<OrderFormer> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends OpenEnumCodec<OrderFormer> {
    static final Codec INSTANCE = new Codec();

    private Codec() {
      super(CONSTANTS);
    }

    @Override
    protected OrderFormer unrecognized(String value) {
      return new OrderFormer(value, Known.UNRECOGNIZED);
    }
  }
}
