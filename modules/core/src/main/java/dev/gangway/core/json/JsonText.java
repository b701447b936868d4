package dev.gangway.core.json;

import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import okio.Buffer;

/** Writes strings. */
final class JsonText {

  static void write(Buffer out, String text) {
    if (hasEscapes(text)) {
      writeEscaped(out, text);
    } else {
      out.writeByte('"').writeUtf8(text).writeByte('"');
    }
  }

  /**
   * As {@link JsonWriter} has it: two line separators that JSON allows are escaped for browsers.
   */
  private static boolean hasEscapes(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == '"' || c == '\\' || c == '\u2028' || c == '\u2029') {
        return true;
      }
    }
    return false;
  }

  private static void writeEscaped(Buffer out, String text) {
    try {
      JsonWriter.of(out).value(text);
    } catch (IOException e) {
      throw new UncheckedIOException("A buffer in memory cannot be written.", e);
    }
  }

  private JsonText() {}
}
