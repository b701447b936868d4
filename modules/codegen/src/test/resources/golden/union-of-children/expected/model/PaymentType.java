package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.OpenEnum;
import dev.gangway.core.json.OpenEnumCodec;
import java.util.List;
import java.util.Objects;

/**
 * PaymentType.
 */
public final class PaymentType implements OpenEnum<String> {
  /** The value {@code card}. */
  public static final PaymentType CARD = new PaymentType("card", Known.CARD);

  /** The value {@code transfer}. */
  public static final PaymentType TRANSFER = new PaymentType("transfer", Known.TRANSFER);

  /** The value {@code refund}. */
  public static final PaymentType REFUND = new PaymentType("refund", Known.REFUND);

  /** The values that this version knows, for exhaustive switches. */
  public enum Known {
    /** {@link PaymentType#CARD} */
    CARD,
    /** {@link PaymentType#TRANSFER} */
    TRANSFER,
    /** {@link PaymentType#REFUND} */
    REFUND,
    /** A value that this version does not know; {@link #value()} tells which. */
    UNRECOGNIZED
  }

  private static final List<PaymentType> CONSTANTS =
      List.of(CARD, TRANSFER, REFUND);

  private final String value;
  private final Known known;

  private PaymentType(String value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the value with this wire form, one of the constants if it is known. */
  public static PaymentType of(String value) {
    Objects.requireNonNull(value, "value");
    for (PaymentType constant : CONSTANTS) {
      if (constant.value.equals(value)) {
        return constant;
      }
    }
    return new PaymentType(value, Known.UNRECOGNIZED);
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
    return other instanceof PaymentType that && value.equals(that.value);
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
  public static JsonAdapter<PaymentType> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends OpenEnumCodec<PaymentType> {
    static final Codec INSTANCE = new Codec();

    private Codec() {
      super(CONSTANTS);
    }

    @Override
    protected PaymentType unrecognized(String value) {
      return new PaymentType(value, Known.UNRECOGNIZED);
    }
  }
}
