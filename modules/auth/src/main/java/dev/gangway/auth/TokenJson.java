package dev.gangway.auth;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the JSON object (RFC 8259) of a token or of a token endpoint's response into maps, lists,
 * strings, doubles and booleans. The last of several fields with one name counts.
 */
final class TokenJson {
  private static final int DEEPEST = 255;
  private static final String ESCAPES = "\"\\/bfnrt";
  private static final String ESCAPED = "\"\\/\b\f\n\r\t";

  private final String text;
  private int at;
  private int depth;

  private TokenJson(String text) {
    this.text = text;
  }

  /** Returns the fields of the object, or null if the text is anything else. */
  static @Nullable Map<String, @Nullable Object> object(String text) {
    TokenJson json = new TokenJson(text);
    try {
      json.skipBlanks();
      Map<String, @Nullable Object> fields = json.fields();
      json.skipBlanks();
      return json.at == text.length() ? fields : null;
    } catch (Malformed e) {
      return null;
    }
  }

  private Map<String, @Nullable Object> fields() throws Malformed {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    begin('{');
    while (!ends('}', fields.isEmpty())) {
      String name = string();
      skipBlanks();
      require(':');
      fields.put(name, value());
    }
    return fields;
  }

  private List<@Nullable Object> elements() throws Malformed {
    List<@Nullable Object> elements = new ArrayList<>();
    begin('[');
    while (!ends(']', elements.isEmpty())) {
      elements.add(value());
    }
    return elements;
  }

  private void begin(char bracket) throws Malformed {
    require(bracket);
    if (++depth > DEEPEST) {
      throw new Malformed();
    }
  }

  /** Passes the bracket at the end, or the comma before the next part. */
  private boolean ends(char bracket, boolean first) throws Malformed {
    skipBlanks();
    if (peek() == bracket) {
      at++;
      depth--;
      return true;
    }
    if (!first) {
      require(',');
      skipBlanks();
    }
    return false;
  }

  private @Nullable Object value() throws Malformed {
    skipBlanks();
    return switch (peek()) {
      case '{' -> fields();
      case '[' -> elements();
      case '"' -> string();
      case 't' -> literal("true", true);
      case 'f' -> literal("false", false);
      case 'n' -> literal("null", null);
      default -> number();
    };
  }

  private @Nullable Object literal(String word, @Nullable Object value) throws Malformed {
    if (!text.startsWith(word, at)) {
      throw new Malformed();
    }
    at += word.length();
    return value;
  }

  private Double number() throws Malformed {
    int start = at;
    if (peek() == '-') {
      at++;
    }
    int first = at;
    digits();
    if (text.charAt(first) == '0' && at > first + 1) {
      throw new Malformed();
    }
    if (peek() == '.') {
      at++;
      digits();
    }
    if (peek() == 'e' || peek() == 'E') {
      at++;
      if (peek() == '+' || peek() == '-') {
        at++;
      }
      digits();
    }
    return Double.valueOf(text.substring(start, at));
  }

  private void digits() throws Malformed {
    int start = at;
    while (peek() >= '0' && peek() <= '9') {
      at++;
    }
    if (at == start) {
      throw new Malformed();
    }
  }

  private String string() throws Malformed {
    require('"');
    StringBuilder string = new StringBuilder();
    while (peek() != '"') {
      char c = next();
      if (c < ' ') {
        throw new Malformed();
      }
      string.append(c == '\\' ? escaped() : c);
    }
    at++;
    return string.toString();
  }

  private char escaped() throws Malformed {
    char c = next();
    if (c == 'u') {
      int code = 0;
      for (int i = 0; i < 4; i++) {
        int digit = Character.digit(next(), 16);
        if (digit < 0) {
          throw new Malformed();
        }
        code = code << 4 | digit;
      }
      return (char) code;
    }
    int index = ESCAPES.indexOf(c);
    if (index < 0) {
      throw new Malformed();
    }
    return ESCAPED.charAt(index);
  }

  private void skipBlanks() {
    while (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r') {
      at++;
    }
  }

  private void require(char expected) throws Malformed {
    if (next() != expected) {
      throw new Malformed();
    }
  }

  private char next() throws Malformed {
    if (at == text.length()) {
      throw new Malformed();
    }
    return text.charAt(at++);
  }

  /** Returns the next character, or NUL at the end. */
  private char peek() {
    return at < text.length() ? text.charAt(at) : 0;
  }

  /** Says nothing, since the text is a secret. */
  private static final class Malformed extends Exception {
    private static final long serialVersionUID = 1;

    Malformed() {
      super(null, null, false, false);
    }
  }
}
