package dev.gangway.core.error;

/** There is no such resource (status 404). */
public final class NotFoundException extends ErrorResponseException {
  private static final long serialVersionUID = 1L;

  NotFoundException(FailedCall call, ErrorResponse response) {
    super(call, ": no such resource. Check the identifiers and the client's server.", response);
  }

  /**
   * Returns the exception as the client throws it.
   *
   * @throws IllegalArgumentException unless the status is 404
   */
  public static NotFoundException of(FailedCall call, ErrorResponse response) {
    return new NotFoundException(call, response.require(404, 404, NotFoundException.class));
  }
}
