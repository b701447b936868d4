package dev.gangway.core;

/** The provider cannot make sense of the request (status 400). */
public final class BadRequestException extends ErrorResponseException {
  private static final long serialVersionUID = 1L;

  BadRequestException(CallReport call, ErrorAnswer answer) {
    super(
        call,
        ": it cannot take the request as it is. Change what providerMessage() and fieldErrors() name.",
        answer);
  }
}
