package dev.gangway.core;

/** The call does not fit the present state (status 409). */
public final class ConflictException extends ErrorResponseException {
  private static final long serialVersionUID = 1L;

  ConflictException(CallReport call, ErrorAnswer answer) {
    super(
        call,
        ": the call does not fit the present state. Read the state again before you decide.",
        answer);
  }
}
