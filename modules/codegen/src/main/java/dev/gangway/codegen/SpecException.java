package dev.gangway.codegen;

import java.util.List;

/**
 * A document from which no client can be made. The message names each place, the reason and what to
 * do.
 */
public final class SpecException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SpecException(List<String> problems) {
    super("The spec cannot be turned into a client:\n  " + String.join("\n  ", problems));
  }
}
