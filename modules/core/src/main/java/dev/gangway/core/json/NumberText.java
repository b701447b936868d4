package dev.gangway.core.json;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads numbers that may come as strings. */
final class NumberText {
  /** What a number takes to be read grows with the square of its digits. */
  private static final int MAX_LENGTH = 1_000;

  /** The digits of the largest long. */
  private static final int MAX_INTEGER_DIGITS = 19;

  /** Returns the number's text, or null for {@code null} and the empty string. */
  static @Nullable String next(JsonReader reader) throws IOException {
    if (reader.peek() == JsonReader.Token.NULL) {
      return reader.nextNull();
    }
    String text = reader.nextString().trim();
    if (text.length() > MAX_LENGTH) {
      throw new JsonDataException(
          "Expected a number of at most "
              + MAX_LENGTH
              + " characters but found a longer one at path "
              + reader.getPath());
    }
    return text.isEmpty() ? null : text;
  }

  static BigDecimal decimal(String text, JsonReader reader) {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      throw new JsonDataException(
          "Expected a number but found other text at path " + reader.getPath());
    }
  }

  /** Returns the integer if it lies between the bounds; a fraction of zero is accepted. */
  static long integer(String text, long min, long max, JsonReader reader) {
    try {
      long value = Long.parseLong(text);
      if (value >= min && value <= max) {
        return value;
      }
    } catch (NumberFormatException notPlain) {
      BigDecimal decimal = bounded(text, min, max, reader);
      if (decimal.stripTrailingZeros().scale() <= 0
          && decimal.compareTo(BigDecimal.valueOf(min)) >= 0
          && decimal.compareTo(BigDecimal.valueOf(max)) <= 0) {
        return decimal.longValueExact();
      }
    }
    throw outside(min, max, reader);
  }

  /**
   * Returns the number if calculating with it takes no more room than its text: 1E+999999999 must
   * not be written out.
   */
  static BigDecimal bounded(String text, long min, long max, JsonReader reader) {
    BigDecimal decimal = decimal(text, reader);
    if (decimal.signum() == 0) {
      return BigDecimal.ZERO;
    }
    if (decimal.scale() > MAX_LENGTH
        || (long) decimal.precision() - decimal.scale() > MAX_INTEGER_DIGITS) {
      throw outside(min, max, reader);
    }
    return decimal;
  }

  private static JsonDataException outside(long min, long max, JsonReader reader) {
    return new JsonDataException(
        "Expected an integer from "
            + min
            + " to "
            + max
            + " but found another number at path "
            + reader.getPath());
  }

  private NumberText() {}
}
