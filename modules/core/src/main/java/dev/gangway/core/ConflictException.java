package dev.gangway.core;

/** The request conflicts with the current state (status 409). */
public final class ConflictException extends ErrorResponseException {
  private static final long serialVersionUID = 1L;

  ConflictException(CallReport call, ErrorAnswer answer) {
    super(
        call,
        ": the request conflicts with the current state. Read the state again before you retry.",
        answer);
  }
}
