package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.OpenEnum;
import dev.gangway.core.json.OpenEnumCodec;
import java.util.List;
import java.util.Objects;

/**
 * <strong>State</strong> of the order U+202E with controls.
 */
public final class OrderState implements OpenEnum<String> {
  /** The value {@code open}. */
  public static final OrderState OPEN = new OrderState("open", Known.OPEN);

  /** The value <code>{</code>. */
  public static final OrderState VALUE_7B = new OrderState("{", Known.VALUE_7B);

  /** The value {@code a`b}. */
  public static final OrderState A_B = new OrderState("a`b", Known.A_B);

  /** The value <code>*&#47;</code>. */
  public static final OrderState VALUE_2A_2F = new OrderState("*/", Known.VALUE_2A_2F);

  /** The values that this version knows, for exhaustive switches. */
  public enum Known {
    /** {@link OrderState#OPEN} */
    OPEN,
    /** {@link OrderState#VALUE_7B} */
    VALUE_7B,
    /** {@link OrderState#A_B} */
    A_B,
    /** {@link OrderState#VALUE_2A_2F} */
    VALUE_2A_2F,
    /** A value that this version does not know; {@link #value()} tells which. */
    UNRECOGNIZED
  }

  private static final List<OrderState> CONSTANTS =
      List.of(OPEN, VALUE_7B, A_B, VALUE_2A_2F);

  private final String value;
  private final Known known;

  private OrderState(String value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the value with this wire form, one of the constants if it is known. */
  public static OrderState of(String value) {
    Objects.requireNonNull(value, "value");
    for (OrderState constant : CONSTANTS) {
      if (constant.value.equals(value)) {
        return constant;
      }
    }
    return new OrderState(value, Known.UNRECOGNIZED);
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
    return other instanceof OrderState that && value.equals(that.value);
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
  public static JsonAdapter<OrderState> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends OpenEnumCodec<OrderState> {
    static final Codec INSTANCE = new Codec();

    private Codec() {
      super(CONSTANTS);
    }

    @Override
    protected OrderState unrecognized(String value) {
      return new OrderState(value, Known.UNRECOGNIZED);
    }
  }
}
