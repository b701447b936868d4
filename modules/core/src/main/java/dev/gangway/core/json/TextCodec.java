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

  @Override
  protected final @Nullable T read(JsonInput in) throws IOException {
    if (in.readNull()) {
      return null;
    }
    String text = in.reader().nextString().trim();
    if (text.isEmpty()) {
      return null;
    }
    try {
      return parse(text);
    } catch (DateTimeException | IllegalArgumentException e) {
      throw in.expected(expected);
    }
  }

  @Override
  protected void write(JsonOutput out, T value) throws IOException {
    out.writeText(value.toString());
  }
}
