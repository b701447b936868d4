package dev.gangway.auth;

import java.util.Objects;

/** Checks header values before OkHttp does, whose message would print the value. */
public final class HeaderText {
  private HeaderText() {}

  /**
   * Returns the value if a header can carry it: printable ASCII, spaces and tabs.
   *
   * @throws IllegalArgumentException when it cannot; the message names the header and the place of
   *     the character, never the value
   */
  public static String require(String name, String value) {
    Objects.requireNonNull(value, "value must not be null. Give it a value.");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if ((c < ' ' && c != '\t') || c > '~') {
        throw new IllegalArgumentException(
            "The value for the header "
                + name
                + " cannot be sent: its character "
                + (i + 1)
                + " of "
                + value.length()
                + " is not printable ASCII. Look for a line break or a copied space in it.");
      }
    }
    return value;
  }

  static String name(String name) {
    if (name.isEmpty()) {
      throw new IllegalArgumentException("A header has a name");
    }
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) <= ' ' || name.charAt(i) > '~' || name.charAt(i) == ':') {
        throw new IllegalArgumentException("Not the name of a header: " + name);
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
