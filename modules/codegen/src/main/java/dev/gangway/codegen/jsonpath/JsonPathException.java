package dev.gangway.codegen.jsonpath;

/** A text that is not a JSONPath query. */
public final class JsonPathException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  JsonPathException(int position, String reason) {
    super(reason + " (character " + (position + 1) + ")");
  }
}
