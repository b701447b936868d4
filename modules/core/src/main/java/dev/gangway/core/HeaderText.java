package dev.gangway.core;

/**
 * Checks what is sent as a header. OkHttp would refuse it too, with a message that shows the value.
 */
final class HeaderText {

  static String check(String name, String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if ((c < ' ' && c != '\t') || c > '~') {
        throw new IllegalArgumentException(
            "The header "
                + name
                + " cannot carry the character at position "
                + i
                + ". Send visible ASCII only.");
      }
    }
    return value;
  }

  private HeaderText() {}
}
