package dev.gangway.core;

/** Checks header values before OkHttp does, whose message would print the value. */
final class HeaderText {

  static String require(String name, String value) {
    Arguments.notNull(value, "value");
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

  private HeaderText() {}
}
