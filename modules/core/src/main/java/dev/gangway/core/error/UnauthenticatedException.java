package dev.gangway.core.error;

/** The provider rejected the credential (status 401), even a renewed one. */
public final class UnauthenticatedException extends ErrorResponseException {
  private static final long serialVersionUID = 1L;

  UnauthenticatedException(FailedCall call, ErrorResponse response) {
    super(
        call,
        ": the credential was rejected. Check the credential given to the client's builder.",
        response);
  }

  /**
   * Returns the exception as the client throws it.
   *
   * @throws IllegalArgumentException unless the status is 401
   */
  public static UnauthenticatedException of(FailedCall call, ErrorResponse response) {
    return new UnauthenticatedException(
        call, response.require(401, 401, UnauthenticatedException.class));
  }
}
