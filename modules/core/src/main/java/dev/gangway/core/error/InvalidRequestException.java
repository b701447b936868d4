package dev.gangway.core.error;

/**
 * The request is well formed, but a value is not valid (status 422); {@link #fieldErrors()} says
 * which.
 */
public final class InvalidRequestException extends ErrorResponseException {
  private static final long serialVersionUID = 1L;

  InvalidRequestException(FailedCall call, ErrorResponse response) {
    super(
        call,
        ": a value is not valid. Correct what fieldErrors() and providerMessage() name.",
        response);
  }

  /**
   * Returns the exception as the client throws it.
   *
   * @throws IllegalArgumentException unless the status is 422
   */
  public static InvalidRequestException of(FailedCall call, ErrorResponse response) {
    return new InvalidRequestException(
        call, response.require(422, 422, InvalidRequestException.class));
  }
}
