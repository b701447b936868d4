package dev.gangway.core;

/** The resource is gone permanently (status 410). */
public final class GoneException extends ErrorResponseException {
  private static final long serialVersionUID = 1L;

  GoneException(CallReport call, ErrorAnswer answer) {
    super(call, ": the resource is gone permanently. Do not request it again.", answer);
  }
}
