package dev.gangway.core.internal.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLDecoder;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Reads links as a browser would: providers write some that RFC 3986 does not allow. */
public final class LinkText {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();
  private static final int ESCAPE = 3;

  /** Returns the link, with what a URI may not hold percent-encoded; null if that is not enough. */
  public static @Nullable URI repaired(String text) {
    try {
      return URI.create(escaped(text));
    } catch (IllegalArgumentException notALink) {
      return null;
    }
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    int path = startOfPath(text);
    int fragment = text.indexOf('#');
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      boolean allowed =
          switch (c) {
            case '%' -> isEscape(text, i);
            case '[', ']' -> i < path;
            case '#' -> i == fragment;
            default -> isPlain(c) || isOther(c);
          };
      if (allowed) {
        escaped.appendCodePoint(c);
      } else if ("\t\n\r".indexOf(c) < 0) {
        // Browsers drop tabs and line breaks.
        for (byte each : Character.toString(c).getBytes(UTF_8)) {
          escaped.append('%').append(HEX.toHexDigits(each));
        }
      }
      i += Character.charCount(c);
    }
    return escaped.toString();
  }

  private static int startOfPath(String text) {
    int authority = text.indexOf("://");
    int path = authority < 0 ? 0 : text.indexOf('/', authority + "://".length());
    return path < 0 ? text.length() : path;
  }

  private static boolean isEscape(String text, int at) {
    return at + ESCAPE <= text.length()
        && HexFormat.isHexDigit(text.charAt(at + 1))
        && HexFormat.isHexDigit(text.charAt(at + 2));
  }

  private static boolean isPlain(int c) {
    return c > ' ' && c < 0x7F && "\"<>\\^`{|}".indexOf(c) < 0;
  }

  /** Returns whether a URI of the JDK may hold a character beyond ASCII. */
  private static boolean isOther(int c) {
    return c > 0x7F && !Character.isISOControl(c) && !Character.isSpaceChar(c);
  }

  /** Returns what a parameter of the link's query says, the first of its name; null without it. */
  public static @Nullable String parameter(URI link, String name) {
    String query = link.getRawQuery();
    for (String each : query == null ? new String[0] : query.split("&", -1)) {
      int equals = each.indexOf('=');
      if (equals >= 0 && decoded(each.substring(0, equals)).equals(name)) {
        return decoded(each.substring(equals + 1));
      }
    }
    return null;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, UTF_8);
  }

  private LinkText() {}
}
