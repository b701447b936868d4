package dev.gangway.core.error;

/** The request is malformed (status 400). */
public final class BadRequestException extends ErrorResponseException {
  private static final long serialVersionUID = 1L;

  BadRequestException(FailedCall call, ErrorResponse response) {
    super(
        call,
        ": the request is malformed. Correct what providerMessage() and fieldErrors() name.",
        response);
  }

  /**
   * Returns the exception as the client throws it.
   *
   * @throws IllegalArgumentException unless the status is 400
   */
  public static BadRequestException of(FailedCall call, ErrorResponse response) {
    return new BadRequestException(call, response.require(400, 400, BadRequestException.class));
  }
}
