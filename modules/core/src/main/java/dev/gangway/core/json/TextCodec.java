package dev.gangway.core.json;

import java.io.IOException;
import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;

/**
 * A value that is a string on the wire. The text is never shown in an error: it may be personal.
 */
abstract class TextCodec<T> extends JsonCodec<T> {
  private final String expected;

  TextCodec(String expected) {
    this.expected = expected;
  }

  /** Throws {@link DateTimeException} or {@link IllegalArgumentException} when it cannot. */
  abstract T parse(String text);

  /** Returns whether a value that has been parsed, or is to be written, has a year of RFC 3339. */
  boolean isWithinYears(T value) {
    return true;
  }

  @Override
  protected final @Nullable T read(JsonInput in) throws IOException {
    if (in.readNull()) {
      return null;
    }
    String text = in.reader().nextString().trim();
    if (text.isEmpty()) {
      return null;
    }
    T value;
    try {
      value = parse(text);
    } catch (DateTimeException | IllegalArgumentException e) {
      throw in.expected(expected);
    }
    if (!isWithinYears(value)) {
      throw in.expected(ValueLimits.YEARS);
    }
    return value;
  }

  @Override
  protected void write(JsonOutput out, T value) throws IOException {
    out.writeText(value.toString());
  }
}
