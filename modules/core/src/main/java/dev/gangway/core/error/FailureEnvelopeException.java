package dev.gangway.core.error;

/**
 * The provider answered with success, but the envelope of the response reports a failure. It is a
 * refusal: the call was not carried out.
 */
public final class FailureEnvelopeException extends ErrorResponseException {
  private static final long serialVersionUID = 1L;

  FailureEnvelopeException(FailedCall call, ErrorResponse response) {
    super(
        call,
        ", but the envelope reports a failure. See providerMessage() for the reason.",
        response);
  }

  /**
   * Returns the exception as the client throws it.
   *
   * @throws IllegalArgumentException unless the status is 2xx
   */
  public static FailureEnvelopeException of(FailedCall call, ErrorResponse response) {
    return new FailureEnvelopeException(
        call, response.require(200, 299, FailureEnvelopeException.class));
  }
}
