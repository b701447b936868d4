package dev.gangway.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says whether two texts are the same value, perhaps written differently. */
final class SameValue {

  /**
   * Compares text of a URL or a form, where numbers are text too. Their digits and scale count, not
   * how they are written.
   */
  static boolean isSameParameter(String expected, String actual) {
    BigDecimal wanted = number(expected);
    BigDecimal found = number(actual);
    return isSameText(expected, actual)
        || (wanted != null && found != null && isSameNumber(wanted, found));
  }

  /** Compares text in a body, where only a time may be written differently. */
  static boolean isSameText(String expected, String actual) {
    if (expected.equals(actual)) {
      return true;
    }
    Object time = time(expected);
    return time != null && time.equals(time(actual));
  }

  /**
   * Says whether two JSON values are one number with the same scale, as a number or as text, since
   * documents show one field in both forms. Text such as {@code 007}, whose form a number does not
   * keep, is not a number.
   */
  static boolean isSameDecimal(JsonNode expected, JsonNode actual) {
    BigDecimal wanted = decimal(expected);
    BigDecimal found = decimal(actual);
    return wanted != null && found != null && isSameNumber(wanted, found);
  }

  static boolean isSameNumber(BigDecimal expected, BigDecimal actual) {
    return expected.compareTo(actual) == 0 && expected.scale() == actual.scale();
  }

  private static @Nullable BigDecimal decimal(JsonNode value) {
    if (!value.isTextual()) {
      return value.isNumber() ? value.decimalValue() : null;
    }
    String text = value.textValue();
    BigDecimal number = number(text);
    boolean isKept =
        number != null
            && (text.toLowerCase(Locale.ROOT).contains("e") || text.equals(number.toPlainString()));
    return isKept ? number : null;
  }

  private static @Nullable BigDecimal number(String text) {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static @Nullable Object time(String text) {
    String iso = text.replace(' ', 'T');
    try {
      return OffsetDateTime.parse(iso).toInstant();
    } catch (DateTimeException e) {
      try {
        return LocalDateTime.parse(iso);
      } catch (DateTimeException none) {
        return null;
      }
    }
  }

  private SameValue() {}
}
