package dev.gangway.codegen.print;

/** A name that Java source can declare. */
public final class Identifier implements Fragment, Comparable<Identifier> {
  private final String source;

  private Identifier(String source) {
    this.source = source;
  }

  /**
   * Returns the name as an identifier.
   *
   * @throws IllegalArgumentException when it cannot be declared
   */
  public static Identifier of(String name) {
    if (!JavaText.isName(name)) {
      throw new IllegalArgumentException(JavaText.literal(name) + " is not a Java identifier");
    }
    return new Identifier(name);
  }

  @Override
  public int compareTo(Identifier other) {
    return source.compareTo(other.source);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Identifier that && source.equals(that.source);
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
