package dev.gangway.core.body;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a {@code Content-Disposition} (RFC 6266), read in one pass whatever their
 * length.
 */
final class DispositionParameters {
  private final String text;
  private final Map<String, String> values = new HashMap<>();
  private int at;

  private DispositionParameters(String text) {
    this.text = text;
  }

  static DispositionParameters of(String disposition) {
    DispositionParameters parameters = new DispositionParameters(disposition);
    parameters.at = parameters.endOf(";");
    while (parameters.at < disposition.length()) {
      parameters.at++;
      parameters.readOne();
    }
    return parameters;
  }

  /** Returns the value of the first parameter of this name, in lower case, or null. */
  @Nullable String get(String name) {
    return values.get(name);
  }

  /** Reads a parameter up to the semicolon after it. */
  private void readOne() {
    int end = endOf("=;");
    String name = text.substring(at, end).strip().toLowerCase(Locale.ROOT);
    at = end;
    if (end == text.length() || text.charAt(end) == ';') {
      return;
    }
    at++;
    skipBlanks();
    String value = at < text.length() && text.charAt(at) == '"' ? quoted() : token();
    if (value != null && !value.isEmpty()) {
      values.putIfAbsent(name, value);
    }
    at = endOf(";");
  }

  private String token() {
    int start = at;
    while (at < text.length() && ";\"".indexOf(text.charAt(at)) < 0 && !isBlank(text.charAt(at))) {
      at++;
    }
    return text.substring(start, at);
  }

  /** Returns null when the quotation does not end. */
  private @Nullable String quoted() {
    StringBuilder value = new StringBuilder();
    for (at++; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '"') {
        return value.toString();
      }
      if (c == '\\' && at + 1 < text.length()) {
        c = text.charAt(++at);
      }
      value.append(c);
    }
    return null;
  }

  private void skipBlanks() {
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c);
  }

  private int endOf(String stops) {
    int end = at;
    while (end < text.length() && stops.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }
}
