package dev.gangway.core;

/** The provider does not accept the credential (status 401), a renewed one included. */
public final class UnauthenticatedException extends ErrorResponseException {
  private static final long serialVersionUID = 1L;

  UnauthenticatedException(CallReport call, ErrorAnswer answer) {
    super(
        call,
        ": it does not accept the credential. Check what the client's builder was given.",
        answer);
  }
}
