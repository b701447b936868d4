package dev.gangway.core.error;

/** A precondition of the request does not hold (status 412). */
public final class PreconditionFailedException extends ErrorResponseException {
  private static final long serialVersionUID = 1L;

  PreconditionFailedException(FailedCall call, ErrorResponse response) {
    super(
        call,
        ": a precondition of the request does not hold. Read the state again before you retry.",
        response);
  }

  /**
   * Returns the exception as the client throws it.
   *
   * @throws IllegalArgumentException unless the status is 412
   */
  public static PreconditionFailedException of(FailedCall call, ErrorResponse response) {
    return new PreconditionFailedException(
        call, response.require(412, 412, PreconditionFailedException.class));
  }
}
