package dev.gangway.core.internal.json;

import java.nio.charset.StandardCharsets;

/** Reads the characters of JSON strings. */
public final class Utf8 {

  /** Returns the end of the character of several bytes that begins here, as RFC 3629 has it. */
  static int sequence(byte[] bytes, int start, int limit) {
    int first = bytes[start] & 0xff;
    int length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
    if (length == 0 || limit - start < length) {
      return JsonScan.NOT_UTF8;
    }
    int second = bytes[start + 1] & 0xff;
    int least = first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : 0x80;
    int most = first == 0xed ? 0x9f : first == 0xf4 ? 0x8f : 0xbf;
    if (second < least || second > most) {
      return JsonScan.NOT_UTF8;
    }
    for (int i = start + 2; i < start + length; i++) {
      if ((bytes[i] & 0xc0) != 0x80) {
        return JsonScan.NOT_UTF8;
      }
    }
    return start + length;
  }

  /**
   * Returns the text of ASCII characters. The constructor copies bytes and looks at none; the one
   * with a charset is several times as slow for short texts.
   */
  @SuppressWarnings("deprecation") // It does not convert bytes into characters properly: they are.
  public static String ascii(byte[] bytes, int start, int end) {
    return new String(bytes, 0, start, end - start);
  }

  /** Returns the text of a string's content, which has been found to be well-formed. */
  public static String text(byte[] bytes, int start, int end) {
    int at = start;
    while (at < end && bytes[at] != '\\') {
      at++;
    }
    if (at == end) {
      return new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }
    StringBuilder text = new StringBuilder(end - start);
    int from = start;
    while (at < end) {
      if (bytes[at] != '\\') {
        at++;
        continue;
      }
      text.append(new String(bytes, from, at - from, StandardCharsets.UTF_8));
      byte escaped = bytes[at + 1];
      at += 2;
      if (escaped == 'u') {
        text.append((char) hexadecimal(bytes, at));
        at += 4;
      } else {
        text.append(unescaped(escaped));
      }
      from = at;
    }
    return text.append(new String(bytes, from, end - from, StandardCharsets.UTF_8)).toString();
  }

  private static int hexadecimal(byte[] bytes, int start) {
    int value = 0;
    for (int i = start; i < start + 4; i++) {
      value = value << 4 | Character.digit(bytes[i], 16);
    }
    return value;
  }

  private static char unescaped(byte escaped) {
    return switch (escaped) {
      case 't' -> '\t';
      case 'b' -> '\b';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 'f' -> '\f';
      default -> (char) escaped;
    };
  }

  private Utf8() {}
}
