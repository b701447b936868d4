package dev.gangway.codegen.jsonpath;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a JSONPath query, read from left to right. */
final class JsonPathText {
  private static final char END = '\0';
  private static final String NAME =
      "[A-Za-z_\\x{80}-\\x{D7FF}\\x{E000}-\\x{10FFFF}][0-9A-Za-z_\\x{80}-\\x{D7FF}\\x{E000}-\\x{10FFFF}]*";

  private final String text;
  private int position;

  JsonPathText(String text) {
    this.text = text;
  }

  int position() {
    return position;
  }

  void back(int to) {
    position = to;
  }

  boolean atEnd() {
    return position == text.length();
  }

  /** Returns the next character without taking it, or a zero at the end. */
  char next() {
    return atEnd() ? END : text.charAt(position);
  }

  boolean take(String token) {
    boolean found = text.startsWith(token, position);
    position += found ? token.length() : 0;
    return found;
  }

  void expect(String token) {
    if (!take(token)) {
      throw error("\"" + token + "\" is expected");
    }
  }

  void skipBlanks() {
    while (!atEnd() && " \t\n\r".indexOf(next()) >= 0) {
      position++;
    }
  }

  String name() {
    return match(NAME, "a name is expected");
  }

  /** Takes what fits the pattern. */
  String match(String pattern, String refusal) {
    Matcher matcher = Pattern.compile(pattern).matcher(text).region(position, text.length());
    if (!matcher.lookingAt()) {
      throw error(refusal);
    }
    position = matcher.end();
    return matcher.group();
  }

  /** Takes a text in single or double quotes. */
  String string() {
    char quote = next();
    position++;
    StringBuilder value = new StringBuilder();
    while (next() != quote) {
      char each = next();
      if (each < ' ') {
        throw error(atEnd() ? "the text has no end" : "a control character has to be escaped");
      }
      position++;
      if (each == '\\') {
        escaped(quote, value);
      } else {
        value.append(each);
      }
    }
    position++;
    return value.toString();
  }

  private void escaped(char quote, StringBuilder value) {
    char each = next();
    int plain = "bfnrt/\\".indexOf(each);
    if (each == quote || plain >= 0) {
      position++;
      value.append(each == quote ? quote : "\b\f\n\r\t/\\".charAt(plain));
    } else if (take("u")) {
      char unit = unit();
      value.append(unit);
      if (Character.isLowSurrogate(unit)) {
        throw error("half of a surrogate pair");
      } else if (Character.isHighSurrogate(unit)) {
        expect("\\u");
        char low = unit();
        if (!Character.isLowSurrogate(low)) {
          throw error("half of a surrogate pair");
        }
        value.append(low);
      }
    } else {
      throw error("this cannot be escaped");
    }
  }

  private char unit() {
    return (char)
        Integer.parseInt(match("[0-9A-Fa-f]{4}", "four hexadecimal digits are expected"), 16);
  }

  JsonPathException error(String reason) {
    return new JsonPathException(position, reason);
  }
}
