package dev.gangway.core;

import org.jspecify.annotations.Nullable;

/** Text that a log can take: of bounded length, in one line. */
final class LoggedText {
  private static final int MAX_LENGTH = 8_192;

  /** Returns the value's own string form: those of generated types hide what is sensitive. */
  static String of(@Nullable Object value) {
    String text = String.valueOf(value);
    String beginning =
        text.length() > MAX_LENGTH
            ? text.substring(0, MAX_LENGTH) + "… (" + text.length() + " characters)"
            : text;
    return beginning.replaceAll("[\\p{Cntrl}\\u2028\\u2029]", " ");
  }

  private LoggedText() {}
}
