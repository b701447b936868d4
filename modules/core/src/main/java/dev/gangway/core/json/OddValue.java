package dev.gangway.core.json;

import com.squareup.moshi.JsonDataException;
import org.jspecify.annotations.Nullable;

/** What came in place of a field's value. */
final class OddValue {
  private static final String EXPECTED = "Expected ";

  /**
   * Returns what is kept of it, or null if it was a blank string, which is as good as {@code null}.
   *
   * @param expected what should have come; null if the field is absent
   */
  static @Nullable RawJson of(String text, @Nullable String expected) {
    if (expected != null) {
      return RawJson.odd(text, expected);
    }
    boolean blank = text.startsWith("\"") && text.substring(1, text.length() - 1).isBlank();
    return blank ? null : RawJson.absent(text);
  }

  /** Returns the words of a message between "Expected" and "but found". */
  static String expectation(JsonDataException unlike) {
    String message = String.valueOf(unlike.getMessage());
    int end = message.indexOf(" but found ");
    return message.startsWith(EXPECTED) && end >= 0
        ? message.substring(EXPECTED.length(), end)
        : "another value";
  }

  private OddValue() {}
}
