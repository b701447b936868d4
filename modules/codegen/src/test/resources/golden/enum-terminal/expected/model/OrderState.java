package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.OpenEnumCodec;
import dev.gangway.core.json.OpenState;
import java.util.List;
import java.util.Objects;

/**
 * How far an order is.
 */
public final class OrderState implements OpenState<String> {
  /** The value {@code open}. */
  public static final OrderState OPEN = new OrderState("open", Known.OPEN);

  /** The value {@code paid}. */
  public static final OrderState PAID = new OrderState("paid", Known.PAID);

  /** The value {@code paid-back}. */
  public static final OrderState PAID_BACK = new OrderState("paid-back", Known.PAID_BACK);

  /** The values that this version knows, for exhaustive switches. */
  public enum Known {
    /** {@link OrderState#OPEN} */
    OPEN,
    /** {@link OrderState#PAID} */
    PAID,
    /** {@link OrderState#PAID_BACK} */
    PAID_BACK,
    /** A value that this version does not know; {@link #value()} tells which. */
    UNRECOGNIZED
  }

  private static final List<OrderState> CONSTANTS =
      List.of(OPEN, PAID, PAID_BACK);

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
  public boolean isTerminal() {
    return switch (known) {
      case PAID, PAID_BACK -> true;
      default -> false;
    };
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
