package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.OpenEnum;
import dev.gangway.core.json.OpenEnumCodec;
import java.util.List;
import java.util.Objects;

/**
 * Currency.
 */
public final class Currency implements OpenEnum<String> {
  /** The value {@code AUD}. */
  public static final Currency AUD = new Currency("AUD", Known.AUD);

  /** The value {@code BGN}. */
  public static final Currency BGN = new Currency("BGN", Known.BGN);

  /** The value {@code BRL}. */
  public static final Currency BRL = new Currency("BRL", Known.BRL);

  /** The value {@code CAD}. */
  public static final Currency CAD = new Currency("CAD", Known.CAD);

  /** The value {@code CHF}. */
  public static final Currency CHF = new Currency("CHF", Known.CHF);

  /** The value {@code CZK}. */
  public static final Currency CZK = new Currency("CZK", Known.CZK);

  /** The value {@code DKK}. */
  public static final Currency DKK = new Currency("DKK", Known.DKK);

  /** The value {@code EUR}. */
  public static final Currency EUR = new Currency("EUR", Known.EUR);

  /** The value {@code GBP}. */
  public static final Currency GBP = new Currency("GBP", Known.GBP);

  /** The value {@code HUF}. */
  public static final Currency HUF = new Currency("HUF", Known.HUF);

  /** The value {@code JPY}. */
  public static final Currency JPY = new Currency("JPY", Known.JPY);

  /** The value {@code NOK}. */
  public static final Currency NOK = new Currency("NOK", Known.NOK);

  /** The value {@code NZD}. */
  public static final Currency NZD = new Currency("NZD", Known.NZD);

  /** The value {@code PLN}. */
  public static final Currency PLN = new Currency("PLN", Known.PLN);

  /** The value {@code RON}. */
  public static final Currency RON = new Currency("RON", Known.RON);

  /** The value {@code SEK}. */
  public static final Currency SEK = new Currency("SEK", Known.SEK);

  /** The value {@code SGD}. */
  public static final Currency SGD = new Currency("SGD", Known.SGD);

  /** The value {@code TRY}. */
  public static final Currency TRY = new Currency("TRY", Known.TRY);

  /** The value {@code USD}. */
  public static final Currency USD = new Currency("USD", Known.USD);

  /** The value {@code ZAR}. */
  public static final Currency ZAR = new Currency("ZAR", Known.ZAR);

  /** The values that this version knows, for exhaustive switches. */
  public enum Known {
    /** {@link Currency#AUD} */
    AUD,
    /** {@link Currency#BGN} */
    BGN,
    /** {@link Currency#BRL} */
    BRL,
    /** {@link Currency#CAD} */
    CAD,
    /** {@link Currency#CHF} */
    CHF,
    /** {@link Currency#CZK} */
    CZK,
    /** {@link Currency#DKK} */
    DKK,
    /** {@link Currency#EUR} */
    EUR,
    /** {@link Currency#GBP} */
    GBP,
    /** {@link Currency#HUF} */
    HUF,
    /** {@link Currency#JPY} */
    JPY,
    /** {@link Currency#NOK} */
    NOK,
    /** {@link Currency#NZD} */
    NZD,
    /** {@link Currency#PLN} */
    PLN,
    /** {@link Currency#RON} */
    RON,
    /** {@link Currency#SEK} */
    SEK,
    /** {@link Currency#SGD} */
    SGD,
    /** {@link Currency#TRY} */
    TRY,
    /** {@link Currency#USD} */
    USD,
    /** {@link Currency#ZAR} */
    ZAR,
    /** A value that this version does not know; {@link #value()} tells which. */
    UNRECOGNIZED
  }

  private static final List<Currency> CONSTANTS =
      List.of(
          AUD, BGN, BRL, CAD, CHF, CZK, DKK, EUR, GBP, HUF, JPY, NOK, NZD, PLN, RON, SEK, SGD,
          TRY, USD, ZAR);

  private final String value;
  private final Known known;

  private Currency(String value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the value with this wire form, one of the constants if it is known. */
  public static Currency of(String value) {
    Objects.requireNonNull(value, "value");
    for (Currency constant : CONSTANTS) {
      if (constant.value.equals(value)) {
        return constant;
      }
    }
    return new Currency(value, Known.UNRECOGNIZED);
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
    return other instanceof Currency that && value.equals(that.value);
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
  public static JsonAdapter<Currency> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends OpenEnumCodec<Currency> {
    static final Codec INSTANCE = new Codec();

    private Codec() {
      super(CONSTANTS);
    }

    @Override
    protected Currency unrecognized(String value) {
      return new Currency(value, Known.UNRECOGNIZED);
    }
  }
}
