package dev.gangway.core.error;

/** The request conflicts with the current state (status 409). */
public final class ConflictException extends ErrorResponseException {
  private static final long serialVersionUID = 1L;

  ConflictException(FailedCall call, ErrorResponse response) {
    super(
        call,
        ": the request conflicts with the current state. Read the state again before you retry.",
        response);
  }

  /**
   * Returns the exception as the client throws it.
   *
   * @throws IllegalArgumentException unless the status is 409
   */
  public static ConflictException of(FailedCall call, ErrorResponse response) {
    return new ConflictException(call, response.require(409, 409, ConflictException.class));
  }
}
