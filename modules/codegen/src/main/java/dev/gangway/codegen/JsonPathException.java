package dev.gangway.codegen;

/** A text that is not a JSONPath query. */
final class JsonPathException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  JsonPathException(int position, String reason) {
    super(reason + " (character " + (position + 1) + ")");
  }
}
