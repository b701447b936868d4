package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.OpenEnum;
import dev.gangway.core.json.OpenEnumCodec;
import java.util.List;
import java.util.Objects;

/**
 * OrderHistoryItem.
 */
public final class OrderHistoryItem implements OpenEnum<String> {
  /** The value {@code bought}. */
  public static final OrderHistoryItem BOUGHT = new OrderHistoryItem("bought", Known.BOUGHT);

  /** The value {@code sold}. */
  public static final OrderHistoryItem SOLD = new OrderHistoryItem("sold", Known.SOLD);

  /** The value {@code +}. */
  public static final OrderHistoryItem VALUE_2B = new OrderHistoryItem("+", Known.VALUE_2B);

  /** The value {@code paid in advance by bank}. */
  public static final OrderHistoryItem PAID_IN_ADVANCE_BY_BANK =
      new OrderHistoryItem("paid in advance by bank", Known.PAID_IN_ADVANCE_BY_BANK);

  /** The values that this version knows, for exhaustive switches. */
  public enum Known {
    /** {@link OrderHistoryItem#BOUGHT} */
    BOUGHT,
    /** {@link OrderHistoryItem#SOLD} */
    SOLD,
    /** {@link OrderHistoryItem#VALUE_2B} */
    VALUE_2B,
    /** {@link OrderHistoryItem#PAID_IN_ADVANCE_BY_BANK} */
    PAID_IN_ADVANCE_BY_BANK,
    /** A value that this version does not know; {@link #value()} tells which. */
    UNRECOGNIZED
  }

  private static final List<OrderHistoryItem> CONSTANTS =
      List.of(BOUGHT, SOLD, VALUE_2B, PAID_IN_ADVANCE_BY_BANK);

  private final String value;
  private final Known known;

  private OrderHistoryItem(String value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the value with this wire form, one of the constants if it is known. */
  public static OrderHistoryItem of(String value) {
    Objects.requireNonNull(value, "value");
    for (OrderHistoryItem constant : CONSTANTS) {
      if (constant.value.equals(value)) {
        return constant;
      }
    }
    return new OrderHistoryItem(value, Known.UNRECOGNIZED);
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
    return other instanceof OrderHistoryItem that && value.equals(that.value);
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
  public static JsonAdapter<OrderHistoryItem> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends OpenEnumCodec<OrderHistoryItem> {
    static final Codec INSTANCE = new Codec();

    private Codec() {
      super(CONSTANTS);
    }

    @Override
    protected OrderHistoryItem unrecognized(String value) {
      return new OrderHistoryItem(value, Known.UNRECOGNIZED);
    }
  }
}
