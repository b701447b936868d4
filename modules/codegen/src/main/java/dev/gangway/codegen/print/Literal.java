package dev.gangway.codegen.print;

/** A literal: a string with everything escaped, a number or a boolean. */
public final class Literal implements Fragment {
  /** Nothing, where a template leaves the place of a literal empty. */
  public static final Literal NONE = new Literal("");

  private final String source;

  private Literal(String source) {
    this.source = source;
  }

  /** Returns a string literal. */
  public static Literal of(String text) {
    return new Literal(JavaText.literal(text));
  }

  /** Returns a string literal, or nothing for an empty text. */
  public static Literal ofNonEmpty(String text) {
    return text.isEmpty() ? NONE : of(text);
  }

  /** Returns an {@code int} literal. */
  public static Literal of(int number) {
    return new Literal(String.valueOf(number));
  }

  /** Returns a {@code long} literal. */
  public static Literal of(long number) {
    return new Literal(number + "L");
  }

  /** Returns a {@code long} literal of a text, or nothing where a long does not hold it. */
  public static Literal ofLong(String text) {
    return new Literal(JavaText.integer(text, "Long"));
  }

  /** Returns an {@code int} literal of a text, or nothing where an int does not hold it. */
  public static Literal ofInt(String text) {
    return new Literal(JavaText.integer(text, "Integer"));
  }

  /** Returns a {@code boolean} literal. */
  public static Literal of(boolean value) {
    return new Literal(String.valueOf(value));
  }

  /** Returns a {@code boolean} literal of a text, or nothing where it is not one. */
  public static Literal ofBoolean(String text) {
    return text.equals("true") || text.equals("false") ? new Literal(text) : NONE;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Literal that && source.equals(that.source);
  }

  @Override
  public int hashCode() {
    return source.hashCode();
  }

  @Override
  public String toString() {
    return source;
  }
}
