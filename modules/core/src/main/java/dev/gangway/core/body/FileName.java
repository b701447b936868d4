package dev.gangway.core.body;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the file name of a {@code Content-Disposition} (RFC 6266). */
final class FileName {
  /** What the usual file systems take. */
  private static final int MAX_BYTES = 255;

  /** Characters that stand for a drive, a stream or a wildcard, or are refused, on Windows. */
  private static final Pattern REPLACED = Pattern.compile("[<>:\"|?*]");

  /** Windows ignores the dots and blanks at the end of a name. */
  private static final Pattern ENDS = Pattern.compile("^\\s+|[\\s.]+$");

  /** Names of devices on Windows, whatever extension follows. */
  private static final Pattern DEVICE =
      Pattern.compile(
          "(?:con|prn|aux|nul|conin\\$|conout\\$|(?:com|lpt)[0-9\u00b9\u00b2\u00b3])\\s*(?:\\..*)?",
          Pattern.CASE_INSENSITIVE);

  /** Returns the name without folders, or null when there is none that can be used. */
  static @Nullable String of(String disposition) {
    DispositionParameters parameters = DispositionParameters.of(disposition);
    String extended = parameters.get("filename*");
    String decoded = extended == null ? null : decoded(extended);
    String name = decoded == null ? parameters.get("filename") : decoded;
    return name == null ? null : usable(name);
  }

  /**
   * RFC 8187: charset, language and text, between apostrophes. Null when it is written otherwise.
   */
  private static @Nullable String decoded(String extended) {
    int charset = extended.indexOf('\'');
    int language = extended.indexOf('\'', charset + 1);
    return language < 0
        ? null
        : decoded(extended.substring(language + 1), charset(extended.substring(0, charset)));
  }

  /** RFC 8187 knows one charset; older servers send the other. */
  private static Charset charset(String name) {
    return name.equalsIgnoreCase("iso-8859-1") ? ISO_8859_1 : UTF_8;
  }

  private static String decoded(String text, Charset charset) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < text.length(); i++) {
      int octet = text.charAt(i) == '%' ? octet(text, i + 1) : -1;
      bytes.write(octet < 0 ? text.charAt(i) : octet);
      i += octet < 0 ? 0 : 2;
    }
    return bytes.toString(charset);
  }

  /** Returns the byte that two digits stand for, or -1 when there are none. */
  private static int octet(String text, int at) {
    if (at + 2 > text.length()) {
      return -1;
    }
    int high = Character.digit(text.charAt(at), 16);
    int low = Character.digit(text.charAt(at + 1), 16);
    return high < 0 || low < 0 ? -1 : high << 4 | low;
  }

  private static @Nullable String usable(String path) {
    String last = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    if (last.length() > MAX_BYTES || last.codePoints().anyMatch(FileName::isDeceptive)) {
      return null;
    }
    String name = ENDS.matcher(REPLACED.matcher(last).replaceAll("_")).replaceAll("");
    boolean none =
        name.isEmpty() || DEVICE.matcher(name).matches() || name.getBytes(UTF_8).length > MAX_BYTES;
    return none ? null : name;
  }

  /** Returns whether it changes how the text around it is shown, or is not a character. */
  private static boolean isDeceptive(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      case Character.FORMAT -> isBidirectional(codePoint);
      default -> false;
    };
  }

  /** Returns whether it is one of the controls that have a direction (Unicode's Bidi_Control). */
  private static boolean isBidirectional(int codePoint) {
    return codePoint == 0x061C
        || codePoint == 0x200E
        || codePoint == 0x200F
        || (codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2066 && codePoint <= 0x2069);
  }

  private FileName() {}
}
