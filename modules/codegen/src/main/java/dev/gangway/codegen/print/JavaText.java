package dev.gangway.codegen.print;

import java.math.BigDecimal;
import java.util.List;
import javax.lang.model.SourceVersion;

/** Writes texts of a document into Java source. */
public final class JavaText {
  /** The digits of the largest {@code long}. */
  private static final int MOST_DIGITS = 19;

  /** Returns a string literal. */
  public static String literal(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> literal.append("\\\"");
        case '\\' -> literal.append("\\\\");
        case '\n' -> literal.append("\\n");
        case '\r' -> literal.append("\\r");
        case '\t' -> literal.append("\\t");
        default ->
            literal.append(isHidden(c) ? String.format("\\u%04x", (int) c) : String.valueOf(c));
      }
    }
    return literal.append('"').toString();
  }

  /** Returns whether a character shows nothing of its own, or lets others show elsewhere. */
  private static boolean isHidden(char c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          true;
      default -> false;
    };
  }

  /** Returns whether a character lets a line read otherwise than it is compiled (UAX #9). */
  static boolean isReordering(char c) {
    return c == '\u061c'
        || c == '\u200e'
        || c == '\u200f'
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2066' && c <= '\u2069');
  }

  /**
   * Returns the literal of a whole number, {@code 1000L} for {@code 1e3}, or an empty string where
   * the text is not one or the type does not hold it.
   */
  public static String integer(String text, String type) {
    try {
      BigDecimal number = new BigDecimal(text);
      if (number.precision() - (long) number.scale() > MOST_DIGITS) {
        return "";
      }
      return type.equals("Long")
          ? number.longValueExact() + "L"
          : String.valueOf(number.intValueExact());
    } catch (ArithmeticException | NumberFormatException e) {
      return "";
    }
  }

  /** Returns a text as it can stand in a comment of one line, shortened to so many characters. */
  public static String comment(String text, int longest) {
    StringBuilder line = new StringBuilder();
    text.codePoints()
        .map(c -> c <= Character.MAX_VALUE && isHidden((char) c) ? ' ' : c)
        .forEach(line::appendCodePoint);
    String shown = line.toString().strip().replaceAll("\\s+", " ");
    if (shown.codePointCount(0, shown.length()) > longest) {
      shown = shown.substring(0, shown.offsetByCodePoints(0, longest - 1)) + "…";
    }
    // The compiler reads Unicode escapes in comments, but not after a second backslash.
    return shown.replace("\\", "\\\\");
  }

  /** Returns a string literal, or an empty string for an empty text. */
  public static String literalOrNothing(String text) {
    return text.isEmpty() ? "" : literal(text);
  }

  /** Returns the value of an annotation's array; an empty string for none. */
  public static String oneOrMany(List<String> literals) {
    return literals.size() < 2
        ? String.join("", literals)
        : "{" + String.join(", ", literals) + "}";
  }

  /** Returns whether a name can be declared. */
  public static boolean isName(String name) {
    return SourceVersion.isIdentifier(name)
        && !SourceVersion.isKeyword(name)
        && name.chars().noneMatch(Character::isIdentifierIgnorable);
  }

  private JavaText() {}
}
