package dev.gangway.core;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the file name of a {@code Content-Disposition} (RFC 6266). */
final class FileName {
  private static final Pattern EXTENDED =
      Pattern.compile(
          ";\\s*filename\\*\\s*=\\s*([\\w-]+)'[^']*'([^;\\s]+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern QUOTED =
      Pattern.compile(";\\s*filename\\s*=\\s*\"((?:[^\"\\\\]|\\\\.)*)\"", Pattern.CASE_INSENSITIVE);
  private static final Pattern TOKEN =
      Pattern.compile(";\\s*filename\\s*=\\s*([^\\s;\"]+)", Pattern.CASE_INSENSITIVE);

  /** Returns the name without folders, or null when there is none. */
  static @Nullable String of(String disposition) {
    Matcher extended = EXTENDED.matcher(disposition);
    if (extended.find()) {
      return last(decoded(extended.group(2), charset(extended.group(1))));
    }
    Matcher quoted = QUOTED.matcher(disposition);
    if (quoted.find()) {
      return last(quoted.group(1).replaceAll("\\\\(.)", "$1"));
    }
    Matcher token = TOKEN.matcher(disposition);
    return token.find() ? last(token.group(1)) : null;
  }

  /** RFC 8187 knows one charset; older servers send the other. */
  private static Charset charset(String name) {
    return name.equalsIgnoreCase("iso-8859-1") ? ISO_8859_1 : UTF_8;
  }

  private static String decoded(String text, Charset charset) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < text.length(); i++) {
      boolean escape =
          text.charAt(i) == '%'
              && i + 3 <= text.length()
              && text.substring(i + 1, i + 3).matches("[0-9a-fA-F]{2}");
      bytes.write(escape ? Integer.parseInt(text.substring(i + 1, i + 3), 16) : text.charAt(i));
      i += escape ? 2 : 0;
    }
    return bytes.toString(charset);
  }

  private static @Nullable String last(String path) {
    String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    boolean none = name.isBlank() || name.equals(".") || name.equals("..");
    return none || name.chars().anyMatch(Character::isISOControl) ? null : name;
  }

  private FileName() {}
}
