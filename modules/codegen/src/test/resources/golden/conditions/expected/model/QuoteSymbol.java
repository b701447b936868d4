package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.OpenEnum;
import dev.gangway.core.json.OpenEnumCodec;
import java.util.List;
import java.util.Objects;

/**
 * QuoteSymbol.
 */
public final class QuoteSymbol implements OpenEnum<String> {
  /** The value {@code BTC}. */
  public static final QuoteSymbol BTC = new QuoteSymbol("BTC", Known.BTC);

  /** The value {@code ETH}. */
  public static final QuoteSymbol ETH = new QuoteSymbol("ETH", Known.ETH);

  /** The values that this version knows, for exhaustive switches. */
  public enum Known {
    /** {@link QuoteSymbol#BTC} */
    BTC,
    /** {@link QuoteSymbol#ETH} */
    ETH,
    /** A value that this version does not know; {@link #value()} tells which. */
    UNRECOGNIZED
  }

  private static final List<QuoteSymbol> CONSTANTS =
      List.of(BTC, ETH);

  private final String value;
  private final Known known;

  private QuoteSymbol(String value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the value with this wire form, one of the constants if it is known. */
  public static QuoteSymbol of(String value) {
    Objects.requireNonNull(value, "value");
    for (QuoteSymbol constant : CONSTANTS) {
      if (constant.value.equals(value)) {
        return constant;
      }
    }
    return new QuoteSymbol(value, Known.UNRECOGNIZED);
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
    return other instanceof QuoteSymbol that && value.equals(that.value);
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
  public static JsonAdapter<QuoteSymbol> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends OpenEnumCodec<QuoteSymbol> {
    static final Codec INSTANCE = new Codec();

    private Codec() {
      super(CONSTANTS);
    }

    @Override
    protected QuoteSymbol unrecognized(String value) {
      return new QuoteSymbol(value, Known.UNRECOGNIZED);
    }
  }
}
