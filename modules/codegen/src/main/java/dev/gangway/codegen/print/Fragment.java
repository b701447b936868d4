package dev.gangway.codegen.print;

/**
 * A piece of Java source that templates print as it is. There are four kinds, and none can be made
 * of an arbitrary text: an {@link Identifier} is checked, a {@link Literal} and a {@link Doc} are
 * escaped, and {@link Code} joins the former by patterns that are constants of this program. So no
 * text of a document becomes code.
 */
public sealed interface Fragment permits Identifier, Literal, Code, Doc {

  /** Returns whether there is nothing to print, which a template's section takes for false. */
  default boolean isEmpty() {
    return toString().isEmpty();
  }

  /** Returns the number of characters that are printed. */
  default int length() {
    return toString().length();
  }

  /** Returns the source. */
  @Override
  String toString();
}
