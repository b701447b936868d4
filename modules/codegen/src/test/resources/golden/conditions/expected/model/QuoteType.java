package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.OpenEnum;
import dev.gangway.core.json.OpenEnumCodec;
import java.util.List;
import java.util.Objects;

/**
 * QuoteType.
 */
public final class QuoteType implements OpenEnum<String> {
  /** The value {@code buy}. */
  public static final QuoteType BUY = new QuoteType("buy", Known.BUY);

  /** The value {@code sell}. */
  public static final QuoteType SELL = new QuoteType("sell", Known.SELL);

  /** The value {@code swap}. */
  public static final QuoteType SWAP = new QuoteType("swap", Known.SWAP);

  /** The values that this version knows, for exhaustive switches. */
  public enum Known {
    /** {@link QuoteType#BUY} */
    BUY,
    /** {@link QuoteType#SELL} */
    SELL,
    /** {@link QuoteType#SWAP} */
    SWAP,
    /** A value that this version does not know; {@link #value()} tells which. */
    UNRECOGNIZED
  }

  private static final List<QuoteType> CONSTANTS =
      List.of(BUY, SELL, SWAP);

  private final String value;
  private final Known known;

  private QuoteType(String value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the value with this wire form, one of the constants if it is known. */
  public static QuoteType of(String value) {
    Objects.requireNonNull(value, "value");
    for (QuoteType constant : CONSTANTS) {
      if (constant.value.equals(value)) {
        return constant;
      }
    }
    return new QuoteType(value, Known.UNRECOGNIZED);
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
    return other instanceof QuoteType that && value.equals(that.value);
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
  public static JsonAdapter<QuoteType> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends OpenEnumCodec<QuoteType> {
    static final Codec INSTANCE = new Codec();

    private Codec() {
      super(CONSTANTS);
    }

    @Override
    protected QuoteType unrecognized(String value) {
      return new QuoteType(value, Known.UNRECOGNIZED);
    }
  }
}
