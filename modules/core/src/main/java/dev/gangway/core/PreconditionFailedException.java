package dev.gangway.core;

/** A precondition of the request does not hold (status 412). */
public final class PreconditionFailedException extends ErrorResponseException {
  private static final long serialVersionUID = 1L;

  PreconditionFailedException(CallReport call, ErrorAnswer answer) {
    super(
        call,
        ": a precondition of the request does not hold. Read the state again before you retry.",
        answer);
  }
}
