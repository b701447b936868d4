package dev.gangway.core.internal.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Finds where a JSON value ends, and whether it is one. Accepts what Moshi's strict reader does:
 * RFC 8259, and besides keywords in capitals, control characters in strings, and the escapes {@code
 * \'} and backslash with line feed.
 */
public final class JsonScan {
  private static final VarHandle WORDS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long EACH_BYTE = 0x0101010101010101L;
  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final long QUOTES = '"' * EACH_BYTE;
  private static final long BACKSLASHES = '\\' * EACH_BYTE;

  /** The text is not JSON. */
  public static final int MALFORMED = -1;

  /** The text ends within the value. */
  public static final int CUT_OFF = -2;

  /** There are more objects and arrays around a value than are read. */
  public static final int TOO_DEEP = -3;

  /** A string is not UTF-8. */
  public static final int NOT_UTF8 = -4;

  private static final String[] KEYWORDS = {"true", "false", "null"};

  /**
   * Returns the end of the value that begins here, or what is wrong with it.
   *
   * @param depth how many objects and arrays there are around it
   */
  public static int value(byte[] bytes, int start, int limit, int depth) {
    if (start == limit) {
      return CUT_OFF;
    }
    return switch (bytes[start]) {
      case '"' -> string(bytes, start + 1, limit);
      case '{' ->
          depth >= JsonPath.MAX_DEPTH ? TOO_DEEP : object(bytes, start + 1, limit, depth + 1);
      case '[' ->
          depth >= JsonPath.MAX_DEPTH ? TOO_DEEP : array(bytes, start + 1, limit, depth + 1);
      case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number(bytes, start, limit);
      default -> keyword(bytes, start, limit);
    };
  }

  private static int array(byte[] bytes, int start, int limit, int depth) {
    int at = space(bytes, start, limit);
    if (at < limit && bytes[at] == ']') {
      return at + 1;
    }
    while (true) {
      at = value(bytes, at, limit, depth);
      if (at < 0) {
        return at;
      }
      at = space(bytes, at, limit);
      if (at == limit) {
        return CUT_OFF;
      }
      byte b = bytes[at++];
      if (b == ']') {
        return at;
      }
      if (b != ',') {
        return MALFORMED;
      }
      at = space(bytes, at, limit);
    }
  }

  private static int object(byte[] bytes, int start, int limit, int depth) {
    int at = space(bytes, start, limit);
    if (at < limit && bytes[at] == '}') {
      return at + 1;
    }
    while (true) {
      at = name(bytes, at, limit);
      at = at < 0 ? at : afterColon(bytes, at, limit);
      at = at < 0 ? at : value(bytes, at, limit, depth);
      if (at < 0) {
        return at;
      }
      at = space(bytes, at, limit);
      if (at == limit) {
        return CUT_OFF;
      }
      byte b = bytes[at++];
      if (b == '}') {
        return at;
      }
      if (b != ',') {
        return MALFORMED;
      }
      at = space(bytes, at, limit);
    }
  }

  /** Returns the end of the name that begins here. */
  public static int name(byte[] bytes, int start, int limit) {
    if (start == limit) {
      return CUT_OFF;
    }
    return bytes[start] == '"' ? string(bytes, start + 1, limit) : MALFORMED;
  }

  /** Returns where the value begins after a colon. */
  public static int afterColon(byte[] bytes, int start, int limit) {
    int colon = space(bytes, start, limit);
    if (colon == limit) {
      return CUT_OFF;
    }
    return bytes[colon] == ':' ? space(bytes, colon + 1, limit) : MALFORMED;
  }

  /** Returns the first place from here on that is not blank. */
  public static int space(byte[] bytes, int start, int limit) {
    int at = start;
    while (at < limit) {
      byte b = bytes[at];
      if (b > ' ' || (b != ' ' && b != '\n' && b != '\r' && b != '\t')) {
        return at;
      }
      at++;
    }
    return limit;
  }

  /** Returns the closing quote of a string of visible ASCII characters, or else -1. */
  public static int plainText(byte[] bytes, int start, int limit) {
    for (int at = start; at < limit; at++) {
      byte b = bytes[at];
      if (b == '"') {
        return at;
      }
      if (b < ' ' || b == '\\') {
        return MALFORMED;
      }
    }
    return MALFORMED;
  }

  /** Returns the place of the next quote, backslash or byte beyond ASCII, or else the limit. */
  public static int plainAscii(byte[] bytes, int start, int limit) {
    int at = start;
    for (; at <= limit - Long.BYTES; at += Long.BYTES) {
      long word = (long) WORDS.get(bytes, at);
      // The lowest byte found is right; those above it may be found by a borrow.
      long found = zeros(word ^ QUOTES) | zeros(word ^ BACKSLASHES) | (word & HIGH_BITS);
      if (found != 0) {
        return at + Long.numberOfTrailingZeros(found) / Byte.SIZE;
      }
    }
    while (at < limit && bytes[at] >= 0 && bytes[at] != '"' && bytes[at] != '\\') {
      at++;
    }
    return at;
  }

  private static long zeros(long word) {
    return (word - EACH_BYTE) & ~word & HIGH_BITS;
  }

  /** Returns the place after the closing quote of the string whose content begins here. */
  public static int string(byte[] bytes, int start, int limit) {
    int at = start;
    while (at < limit) {
      byte b = bytes[at];
      if (b == '"') {
        return at + 1;
      }
      if (b == '\\') {
        at = escape(bytes, at + 1, limit);
      } else if (b < 0) {
        at = Utf8.sequence(bytes, at, limit);
      } else {
        at++;
      }
      if (at < 0) {
        return at;
      }
    }
    return MALFORMED;
  }

  private static int escape(byte[] bytes, int start, int limit) {
    if (start == limit) {
      return MALFORMED;
    }
    return switch (bytes[start]) {
      case 't', 'b', 'n', 'r', 'f', '\n', '\'', '"', '\\', '/' -> start + 1;
      case 'u' -> {
        if (limit - start < 5) {
          yield CUT_OFF;
        }
        for (int i = start + 1; i < start + 5; i++) {
          if (Character.digit(bytes[i], 16) < 0) {
            yield MALFORMED;
          }
        }
        yield start + 5;
      }
      default -> MALFORMED;
    };
  }

  /** Returns the end of the keyword that begins here; its letters may be capitals. */
  public static int keyword(byte[] bytes, int start, int limit) {
    for (String keyword : KEYWORDS) {
      int length = keyword.length();
      if ((bytes[start] | 0x20) == keyword.charAt(0) && limit - start >= length) {
        for (int i = 1; i < length; i++) {
          byte b = bytes[start + i];
          if (b != keyword.charAt(i) && b != keyword.charAt(i) - 0x20) {
            return MALFORMED;
          }
        }
        return endsLiteral(bytes, start + length, limit) ? start + length : MALFORMED;
      }
    }
    return MALFORMED;
  }

  /** Returns the end of the number that begins here. */
  static int number(byte[] bytes, int start, int limit) {
    int at = bytes[start] == '-' ? start + 1 : start;
    int end = digits(bytes, at, limit);
    if (end == at || (end - at > 1 && bytes[at] == '0')) {
      return MALFORMED;
    }
    if (end < limit && bytes[end] == '.') {
      at = end + 1;
      end = digits(bytes, at, limit);
      if (end == at) {
        return MALFORMED;
      }
    }
    return afterFraction(bytes, end, limit);
  }

  /** Returns the end of the number whose integer or fraction ends here. */
  static int afterFraction(byte[] bytes, int start, int limit) {
    int at = start;
    if (at < limit && (bytes[at] | 0x20) == 'e') {
      at++;
      if (at < limit && (bytes[at] == '+' || bytes[at] == '-')) {
        at++;
      }
      int end = digits(bytes, at, limit);
      if (end == at) {
        return MALFORMED;
      }
      at = end;
    }
    return endsLiteral(bytes, at, limit) ? at : MALFORMED;
  }

  private static int digits(byte[] bytes, int start, int limit) {
    int at = start;
    while (at < limit && bytes[at] >= '0' && bytes[at] <= '9') {
      at++;
    }
    return at;
  }

  /** Returns whether a number or keyword can end before this place. */
  static boolean endsLiteral(byte[] bytes, int at, int limit) {
    if (at == limit) {
      return true;
    }
    return switch (bytes[at]) {
      case '{', '}', '[', ']', ':', ',', ' ', '\t', '\f', '\r', '\n' -> true;
      default -> false;
    };
  }

  private JsonScan() {}
}
