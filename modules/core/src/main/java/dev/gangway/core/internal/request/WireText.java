package dev.gangway.core.internal.request;

import dev.gangway.core.internal.json.Surrogates;
import java.util.regex.Pattern;

/**
 * Checks text that becomes part of a path, a query or a form. A refused text is never shown: it may
 * be secret or personal.
 */
public final class WireText {
  /** A segment that steps out of its place, also for a server that decodes once too often. */
  private static final Pattern STEPPING_OUT =
      Pattern.compile(
          "(^|[/\\\\]|%2f|%5c)(\\.|%2e){1,2}($|[/\\\\]|%2f|%5c)", Pattern.CASE_INSENSITIVE);

  /** Returns the value if it stays a segment of its path. */
  static String requirePathValue(String parameter, String value) {
    String what = "path parameter " + parameter;
    if (value.isEmpty()) {
      throw refused(what, "it is empty, which would call another path");
    }
    // A matcher is not made for what has neither dots nor escapes, as nearly all values.
    if ((value.indexOf('.') >= 0 || value.indexOf('%') >= 0)
        && STEPPING_OUT.matcher(value).find()) {
      throw refused(what, "it has \".\" or \"..\" for a segment, which would call another path");
    }
    return requireNoControls(what, value, "");
  }

  /**
   * Returns the value of a parameter that Retrofit encodes if it leaves nothing of it as it is but
   * letters, digits and {@code -._~}. It does not encode {@code ;}, {@code :} and others, which
   * mean something to some servers.
   */
  static String requireUnreserved(String parameter, String value) {
    String checked = requirePathValue(parameter, value);
    for (int i = 0; i < checked.length(); i++) {
      if ("@:!$&'()*+,;=[]".indexOf(checked.charAt(i)) >= 0) {
        throw refused(
            "path parameter " + parameter,
            "its character "
                + (i + 1)
                + " of "
                + checked.length()
                + " would not be percent-encoded. Generate the client again");
      }
    }
    return checked;
  }

  /** Says whether an encoded path has a segment that steps out, also after decoding it twice. */
  public static boolean stepsOut(String path) {
    return path.indexOf('%') >= 0
        && (STEPPING_OUT.matcher(path).find()
            || STEPPING_OUT.matcher(path.replace("%25", "%")).find());
  }

  /** Returns the name if a form can carry it. Quotes and line breaks are encoded on the way. */
  public static String requireFileName(String name) {
    if (name.isEmpty()) {
      throw refused("file name", "it is empty");
    }
    return requireNoControls("file name", name, "\r\n");
  }

  static String requireNoControls(String what, String text, String admitted) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c) && admitted.indexOf(c) < 0) {
        String character = "its character " + (i + 1) + " of " + text.length();
        throw refused(what, character + " is a control character. Look for a line break in it");
      }
    }
    return Surrogates.require(what, text);
  }

  private static IllegalArgumentException refused(String what, String why) {
    return new IllegalArgumentException("The " + what + " cannot be sent: " + why + ".");
  }

  private WireText() {}
}
