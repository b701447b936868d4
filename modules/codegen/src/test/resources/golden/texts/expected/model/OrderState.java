package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.OpenEnum;
import dev.gangway.core.json.OpenEnumCodec;
import java.util.List;
import java.util.Objects;

/**
 * How far it is; {@code a < b} &amp; {&#64;code c} *&#47; holds. A sentence that is long enough to
 * be continued on another line.
 *
 * <p>Assumption: Two states are all.
 */
public final class OrderState implements OpenEnum<String> {
  /** The value <code>*&#47;</code>. */
  public static final OrderState VALUE_2A_2F = new OrderState("*/", Known.VALUE_2A_2F);

  /** The value <code>&lt;b&gt;&#64;{&amp;}</code>. */
  public static final OrderState B = new OrderState("<b>@{&}", Known.B);

  /** The values that this version knows, for exhaustive switches. */
  public enum Known {
    /** {@link OrderState#VALUE_2A_2F} */
    VALUE_2A_2F,
    /** {@link OrderState#B} */
    B,
    /** A value that this version does not know; {@link #value()} tells which. */
    UNRECOGNIZED
  }

  private static final List<OrderState> CONSTANTS =
      List.of(VALUE_2A_2F, B);

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
