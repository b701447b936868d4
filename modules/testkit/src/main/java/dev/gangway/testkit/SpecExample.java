package dev.gangway.testkit;

/**
 * A named example of a body.
 *
 * @param name the name in the spec; starts with the name of the document that shows it
 * @param json the body as JSON, numbers written as in the spec; {@code null} when the document
 *     shows no body, or a null
 */
public record SpecExample(String name, String json) {
  /** The body of a response without content, which no document shows. */
  static final SpecExample EMPTY = new SpecExample("empty", "null");

  /** Returns whether this document shows the example. */
  public boolean isFrom(String document) {
    return name.equals(document) || name.startsWith(document + "-");
  }

  boolean isEmptyBody() {
    return json.equals("null");
  }

  /** Shows the name only: the body may hold personal data. */
  @Override
  public String toString() {
    return "SpecExample[" + name + "]";
  }
}
