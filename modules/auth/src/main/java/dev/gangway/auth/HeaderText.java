package dev.gangway.auth;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * Checks of header names and values. They come before OkHttp's, whose messages would print the
 * value.
 */
public final class HeaderText {
  private static final String TOKEN_SIGNS = "!#$%&'*+-.^_`|~";
  private static final Set<String> RESERVED =
      Set.of(
          "connection",
          "content-length",
          "expect",
          "host",
          "http2-settings",
          "keep-alive",
          "te",
          "trailer",
          "transfer-encoding",
          "upgrade");

  private HeaderText() {}

  /**
   * Returns the value if a header can carry it, that is, if it has only printable ASCII and tabs.
   *
   * @throws IllegalArgumentException if it cannot; the message has the header's name and the
   *     position of the character, never the value
   */
  public static String require(String name, String value) {
    Objects.requireNonNull(value, "value must not be null. Give it a value.");
    int bad = unsendable(value);
    if (bad >= 0) {
      throw new IllegalArgumentException(
          "The value for the header "
              + name
              + " cannot be sent: its character "
              + (bad + 1)
              + " of "
              + value.length()
              + " is not printable ASCII. Look for a line break or a copied space in it.");
    }
    return value;
  }

  /** Returns where the first character is that no header can carry, or -1. */
  static int unsendable(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if ((c < ' ' && c != '\t') || c > '~') {
        return i;
      }
    }
    return -1;
  }

  /**
   * Returns the name if a caller may set this header. It must be a token (RFC 9110, section 5.6.2),
   * and not one by which HTTP frames messages, manages connections or addresses proxies. A {@code
   * Content-Length} that is too short would make the rest of a body the next request of the
   * connection.
   *
   * @throws IllegalArgumentException if it may not; the message shows the name only if it is
   *     reserved
   */
  public static String requireName(String name) {
    String lower = requireToken("header", name).toLowerCase(Locale.ROOT);
    if (RESERVED.contains(lower) || lower.startsWith("proxy-")) {
      throw new IllegalArgumentException(
          "The header "
              + name
              + " cannot be set: the HTTP client frames messages and manages connections by it. Leave"
              + " it out.");
    }
    return name;
  }

  /** Returns the name if it is a token, which headers and cookies are named by. */
  static String requireToken(String what, String name) {
    Objects.requireNonNull(name, "name must not be null. Give it a value.");
    if (name.isEmpty()) {
      throw new IllegalArgumentException(
          "A " + what + " must have a name, but the one given is empty.");
    }
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean alphanumeric = c < 128 && Character.isLetterOrDigit(c);
      if (!alphanumeric && TOKEN_SIGNS.indexOf(c) < 0) {
        throw new IllegalArgumentException(
            "The name of a "
                + what
                + " must consist of letters, digits and "
                + TOKEN_SIGNS
                + " (RFC 9110), but character "
                + (i + 1)
                + " of "
                + name.length()
                + " is not one of these. Correct the name.");
      }
    }
    return name;
  }

  /** Checks a secret, whose value may come from outside and change while the program runs. */
  static String value(String name, String secret) throws LoginException {
    try {
      return require(name, secret);
    } catch (IllegalArgumentException e) {
      throw new LoginException(String.valueOf(e.getMessage()), e);
    }
  }
}
