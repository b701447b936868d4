package dev.gangway.core.json;

import com.squareup.moshi.JsonAdapter;
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

  /** Returns what should have come in place of a value that an adapter cannot read. */
  static String expectation(JsonAdapter<?> adapter, JsonDataException unlike) {
    // The words of our messages between "Expected" and "but found".
    String message = String.valueOf(unlike.getMessage());
    int end = message.indexOf(" but found ");
    return adapter instanceof JsonCodec<?> codec && message.startsWith(EXPECTED) && end >= 0
        ? codec.expectation(message.substring(EXPECTED.length(), end))
        : "another value";
  }

  private OddValue() {}
}
