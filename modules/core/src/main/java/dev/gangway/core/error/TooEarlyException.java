package dev.gangway.core.error;

/** The provider refuses to carry out the call yet (status 425). */
public final class TooEarlyException extends ErrorResponseException {
  private static final long serialVersionUID = 1L;

  TooEarlyException(FailedCall call, ErrorResponse response) {
    super(call, ": it is too early for this call. Retry later.", response);
  }

  /**
   * Returns the exception as the client throws it.
   *
   * @throws IllegalArgumentException unless the status is 425
   */
  public static TooEarlyException of(FailedCall call, ErrorResponse response) {
    return new TooEarlyException(call, response.require(425, 425, TooEarlyException.class));
  }
}
