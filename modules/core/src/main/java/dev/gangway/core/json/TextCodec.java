package dev.gangway.core.json;

import dev.gangway.core.internal.json.ValueLimits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

  /** Returns what text in its usual form says, or null: then it is parsed as a string. */
  @Nullable T parse(byte[] text, int start, int end) {
    return null;
  }

  /** Throws {@link DateTimeException} or {@link IllegalArgumentException} when it cannot. */
  abstract T parse(String text);

  /** Returns whether a value that has been parsed, or is to be written, has a year of RFC 3339. */
  boolean isWithinYears(T value) {
    return true;
  }

  /** Returns whether text stands for no value. */
  boolean isAbsent(String text) {
    return false;
  }

  @Override
  protected final @Nullable T read(JsonInput in) throws IOException {
    if (in.readNull()) {
      return null;
    }
    T value = in.nextUsual(this);
    if (value == null) {
      String text = in.nextText(expected).trim();
      if (text.isEmpty() || isAbsent(text)) {
        return null;
      }
      value = parse(text, in);
    }
    if (!isWithinYears(value)) {
      throw in.expected(ValueLimits.YEARS);
    }
    return value;
  }

  private T parse(String text, JsonInput in) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    T usual = parse(bytes, 0, bytes.length);
    if (usual != null) {
      return usual;
    }
    try {
      return parse(text);
    } catch (DateTimeException | IllegalArgumentException e) {
      return parseMalformed(text, in);
    }
  }

  /** Returns what malformed text stands for, after {@link JsonInput#keepSpelling}. */
  T parseMalformed(String text, JsonInput in) {
    throw in.expected(expected);
  }

  @Override
  protected void write(JsonOutput out, T value) throws IOException {
    out.writeText(value.toString());
  }
}
