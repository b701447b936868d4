package dev.gangway.core.json;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads numbers that may come as strings. */
final class NumberText {

  /** Returns the number's text, or null for {@code null} and the empty string. */
  static @Nullable String next(JsonReader reader) throws IOException {
    if (reader.peek() == JsonReader.Token.NULL) {
      return reader.nextNull();
    }
    String text = reader.nextString().trim();
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
      BigDecimal decimal = decimal(text, reader).stripTrailingZeros();
      // The precision bounds the work: 1E+999999999 must not be written out.
      if (decimal.scale() <= 0 && decimal.precision() - decimal.scale() <= 19) {
        BigDecimal low = BigDecimal.valueOf(min);
        BigDecimal high = BigDecimal.valueOf(max);
        if (decimal.compareTo(low) >= 0 && decimal.compareTo(high) <= 0) {
          return decimal.longValueExact();
        }
      }
    }
    throw new JsonDataException(
        "Expected an integer from "
            + min
            + " to "
            + max
            + " but found another number at path "
            + reader.getPath());
  }

  private NumberText() {}
}
