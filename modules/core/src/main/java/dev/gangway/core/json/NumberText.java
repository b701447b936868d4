package dev.gangway.core.json;

import com.squareup.moshi.JsonDataException;
import dev.gangway.core.internal.json.ValueLimits;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads numbers that may come as strings. */
final class NumberText {
  /** What a number takes to be read grows with the square of its digits. */
  private static final int MAX_DIGITS = ValueLimits.MAX_DIGITS;

  /** There is room for sign, point and exponent, so that what is written can be read again. */
  private static final int MAX_LENGTH = MAX_DIGITS + 24;

  /** The digits of the largest long. */
  private static final int MAX_INTEGER_DIGITS = 19;

  /** Returns the number's text, or null for {@code null} and the empty string. */
  static @Nullable String next(JsonInput in) throws IOException {
    if (in.readNull()) {
      return null;
    }
    String text = in.nextText("a number").trim();
    if (text.length() > MAX_LENGTH) {
      throw tooLong(in);
    }
    if (!isAscii(text)) {
      throw in.expected("a number");
    }
    return text.isEmpty() ? null : text;
  }

  /** Returns the number if it takes at most its limit of digits without exponent. */
  static BigDecimal limited(String text, JsonInput in) {
    BigDecimal decimal = decimal(text, in);
    if (!ValueLimits.admits(decimal)) {
      throw new JsonDataException(
          "Expected " + ValueLimits.DIGITS + " but found another at path " + in.path());
    }
    return decimal;
  }

  /** Java takes digits of any script for a number. */
  static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }

  private static BigDecimal decimal(String text, JsonInput in) {
    BigDecimal decimal;
    try {
      decimal = new BigDecimal(text);
    } catch (NumberFormatException e) {
      throw in.expected("a number");
    }
    if (text.length() > MAX_DIGITS && decimal.precision() > MAX_DIGITS) {
      throw tooLong(in);
    }
    return decimal;
  }

  /** Returns the integer if it lies between the bounds; a fraction of zero is accepted. */
  static long integer(String text, long min, long max, JsonInput in) {
    try {
      long value = Long.parseLong(text);
      if (value >= min && value <= max) {
        return value;
      }
    } catch (NumberFormatException notPlain) {
      BigDecimal decimal = bounded(text, min, max, in);
      if (decimal.stripTrailingZeros().scale() <= 0
          && decimal.compareTo(BigDecimal.valueOf(min)) >= 0
          && decimal.compareTo(BigDecimal.valueOf(max)) <= 0) {
        return decimal.longValueExact();
      }
    }
    throw outside(min, max, in);
  }

  /** Returns the integer if it lies between the bounds. */
  static long within(long value, long min, long max, JsonInput in) {
    if (value < min || value > max) {
      throw outside(min, max, in);
    }
    return value;
  }

  /**
   * Returns the number if calculating with it takes no more room than its text: 1E+999999999 must
   * not be written out.
   */
  static BigDecimal bounded(String text, long min, long max, JsonInput in) {
    BigDecimal decimal = decimal(text, in);
    if (decimal.signum() == 0) {
      return BigDecimal.ZERO;
    }
    if (decimal.scale() > MAX_DIGITS
        || (long) decimal.precision() - decimal.scale() > MAX_INTEGER_DIGITS) {
      throw outside(min, max, in);
    }
    return decimal;
  }

  private static JsonDataException tooLong(JsonInput in) {
    return new JsonDataException(
        "Expected a number of at most "
            + MAX_DIGITS
            + " digits but found a longer one at path "
            + in.path());
  }

  private static JsonDataException outside(long min, long max, JsonInput in) {
    return new JsonDataException(
        "Expected an integer from "
            + min
            + " to "
            + max
            + " but found another number at path "
            + in.path());
  }

  private NumberText() {}
}
