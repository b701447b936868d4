package dev.gangway.auth;

import java.io.IOException;

/** Checks header values before OkHttp does, whose message would print the value. */
final class HeaderText {
  private HeaderText() {}

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

  static String value(String name, String value) throws IOException {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if ((c < ' ' && c != '\t') || c > '~') {
        throw new IOException(
            "The secret for "
                + name
                + " cannot be sent: its character "
                + (i + 1)
                + " of "
                + value.length()
                + " is not printable ASCII; look for a line break or a copied space in it");
      }
    }
    return value;
  }
}
