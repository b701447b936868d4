package dev.gangway.core;

import com.squareup.moshi.JsonDataException;
import okio.Buffer;

/**
 * Refuses JSON that would keep the reader busy for minutes: the time that it takes for a number, or
 * for the space between two values, grows with the square of their length.
 */
final class JsonLimits {
  /** Harmless up to this size, and far beyond what a provider has reason to send. */
  private static final int MAX_RUN = 1 << 16;

  static void check(Buffer json) {
    if (json.size() <= MAX_RUN) {
      return;
    }
    boolean quoted = false;
    boolean escaped = false;
    int run = 0;
    try (Buffer.UnsafeCursor cursor = json.readUnsafe(new Buffer.UnsafeCursor())) {
      while (cursor.next() != -1) {
        for (int i = cursor.start; i < cursor.end; i++) {
          byte b = cursor.data[i];
          if (escaped) {
            escaped = false;
          } else if (b == '"') {
            quoted = !quoted;
          } else if (quoted) {
            escaped = b == '\\';
          }
          run = quoted || isStructure(b) ? 0 : run + 1;
          if (run > MAX_RUN) {
            throw new JsonDataException(
                "Expected numbers and blanks of at most " + MAX_RUN + " characters but found more");
          }
        }
      }
    }
  }

  private static boolean isStructure(byte b) {
    return switch (b) {
      case '{', '}', '[', ']', ',', ':', '"' -> true;
      default -> false;
    };
  }

  private JsonLimits() {}
}
