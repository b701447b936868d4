package dev.gangway.core.error;

/** The resource is gone permanently (status 410). */
public final class GoneException extends ErrorResponseException {
  private static final long serialVersionUID = 1L;

  GoneException(FailedCall call, ErrorResponse response) {
    super(call, ": the resource is gone permanently. Do not request it again.", response);
  }

  /**
   * Returns the exception as the client throws it.
   *
   * @throws IllegalArgumentException unless the status is 410
   */
  public static GoneException of(FailedCall call, ErrorResponse response) {
    return new GoneException(call, response.require(410, 410, GoneException.class));
  }
}
