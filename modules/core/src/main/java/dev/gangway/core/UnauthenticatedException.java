package dev.gangway.core;

/** The provider rejected the credential (status 401), even a renewed one. */
public final class UnauthenticatedException extends ErrorResponseException {
  private static final long serialVersionUID = 1L;

  UnauthenticatedException(CallReport call, ErrorAnswer answer) {
    super(
        call,
        ": the credential was rejected. Check the credential given to the client's builder.",
        answer);
  }
}
