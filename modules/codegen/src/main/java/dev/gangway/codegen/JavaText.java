package dev.gangway.codegen;

import java.util.List;
import javax.lang.model.SourceVersion;

/** Writes texts of a document into Java source. */
final class JavaText {

  /** Returns a string literal. */
  static String literal(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> literal.append("\\\"");
        case '\\' -> literal.append("\\\\");
        case '\n' -> literal.append("\\n");
        case '\r' -> literal.append("\\r");
        case '\t' -> literal.append("\\t");
        default -> literal.append(c < ' ' ? String.format("\\u%04x", (int) c) : String.valueOf(c));
      }
    }
    return literal.append('"').toString();
  }

  /** Returns a string literal, or an empty string for an empty text. */
  static String literalOrNothing(String text) {
    return text.isEmpty() ? "" : literal(text);
  }

  /** Returns the value of an annotation's array; an empty string for none. */
  static String oneOrMany(List<String> literals) {
    return literals.size() < 2
        ? String.join("", literals)
        : "{" + String.join(", ", literals) + "}";
  }

  /** Returns whether a name can be declared. */
  static boolean isName(String name) {
    return SourceVersion.isIdentifier(name) && !SourceVersion.isKeyword(name);
  }

  private JavaText() {}
}
