package dev.gangway.core.internal.json;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;

/**
 * How large a number and how far a date may be, whether it is read or written. A decimal beyond its
 * limit takes a gigabyte to be printed and seconds to be rounded, and a year of five digits has no
 * form in RFC 3339.
 */
public final class ValueLimits {
  /** The digits that a number has when it is written without exponent. */
  public static final int MAX_DIGITS = 1_000;

  /** The first second of the year 0. */
  static final long MIN_SECOND = -62_167_219_200L;

  /** The last second of the year 9999. */
  public static final long MAX_SECOND = 253_402_300_799L;

  public static final String DIGITS =
      "a number of at most " + MAX_DIGITS + " digits without exponent";
  public static final String YEARS = "a year from 0000 to 9999";

  private static final int MAX_YEAR = 9_999;

  /**
   * Returns the value of a parameter, whatever its type.
   *
   * @param what what the message calls it
   * @throws IllegalArgumentException when it is a number or date beyond its limit
   */
  public static <T> T require(String what, T value) {
    try {
      if (value instanceof BigDecimal number) {
        require(number);
      } else if (value instanceof Instant moment) {
        requireYear(admits(moment));
      } else if (value instanceof TemporalAccessor date && date.isSupported(ChronoField.YEAR)) {
        requireYear(admits(date.get(ChronoField.YEAR)));
      }
      return value;
    } catch (UnwritableValue e) {
      throw e.of(what);
    }
  }

  public static void require(BigDecimal number) {
    if (!admits(number)) {
      throw new UnwritableValue("it is not " + DIGITS);
    }
  }

  /** Returns whether a number has so few digits that it can be written without exponent. */
  public static boolean admits(BigDecimal number) {
    long scale = number.scale();
    return (scale <= 0 ? number.precision() - scale : Math.max(number.precision(), scale + 1))
        <= MAX_DIGITS;
  }

  public static boolean admits(int year) {
    return year >= 0 && year <= MAX_YEAR;
  }

  public static boolean admits(Instant moment) {
    return moment.getEpochSecond() >= MIN_SECOND && moment.getEpochSecond() <= MAX_SECOND;
  }

  public static void requireYear(boolean admitted) {
    if (!admitted) {
      throw new UnwritableValue("it is not in " + YEARS);
    }
  }

  private ValueLimits() {}
}
