package dev.gangway.core.internal.log;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Text that a log can take: of bounded length, in one line, and in the order in which it is read.
 */
public final class LoggedText {
  private static final int MAX_LENGTH = 8_192;

  /**
   * Characters that end lines, move the cursor, or are invisible: C0 and C1, the separators of
   * lines and paragraphs, marks that change the direction of text, and halves of surrogate pairs.
   */
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]");

  /** Returns the value's own string form: those of generated types hide what is sensitive. */
  public static String of(@Nullable Object value) {
    String text = String.valueOf(value);
    String beginning =
        text.length() > MAX_LENGTH
            ? text.substring(0, MAX_LENGTH) + "… (" + text.length() + " characters)"
            : text;
    return CONTROL
        .matcher(beginning)
        .replaceAll(control -> "\\\\u{%x}".formatted(control.group().codePointAt(0)));
  }

  private LoggedText() {}
}
