package dev.gangway.core;

/** The request is malformed (status 400). */
public final class BadRequestException extends ErrorResponseException {
  private static final long serialVersionUID = 1L;

  BadRequestException(CallReport call, ErrorAnswer answer) {
    super(
        call,
        ": the request is malformed. Correct what providerMessage() and fieldErrors() name.",
        answer);
  }
}
