package dev.gangway.core;

/** There is no such resource (status 404). */
public final class NotFoundException extends ErrorResponseException {
  private static final long serialVersionUID = 1L;

  NotFoundException(CallReport call, ErrorAnswer answer) {
    super(call, ": no such resource. Check the identifiers and the client's server.", answer);
  }
}
