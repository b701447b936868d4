package dev.gangway.codegen;

/**
 * A defect in the code that was generated from a random schema.
 *
 * @param root the schema
 * @param kind what went wrong, in a word; equal for what probably has the same reason
 * @param json the value with which it went wrong; empty if it needs none
 */
record Finding(String root, String kind, String message, String json) {

  @Override
  public String toString() {
    return root + ": " + kind + ": " + message + (json.isEmpty() ? "" : "\n  with " + json);
  }
}
