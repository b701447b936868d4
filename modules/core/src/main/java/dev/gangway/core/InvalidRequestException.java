package dev.gangway.core;

/**
 * The request is well formed, but a value is not valid (status 422); {@link #fieldErrors()} says
 * which.
 */
public final class InvalidRequestException extends ErrorResponseException {
  private static final long serialVersionUID = 1L;

  InvalidRequestException(CallReport call, ErrorAnswer answer) {
    super(
        call,
        ": a value is not valid. Correct what fieldErrors() and providerMessage() name.",
        answer);
  }
}
