package dev.gangway.core.error;

/** The credential is valid, but does not permit the operation (status 403). */
public final class PermissionDeniedException extends ErrorResponseException {
  private static final long serialVersionUID = 1L;

  PermissionDeniedException(FailedCall call, ErrorResponse response) {
    super(
        call,
        ": the credential does not permit the operation. Ask the provider for the permission, or use another account.",
        response);
  }

  /**
   * Returns the exception as the client throws it.
   *
   * @throws IllegalArgumentException unless the status is 403
   */
  public static PermissionDeniedException of(FailedCall call, ErrorResponse response) {
    return new PermissionDeniedException(
        call, response.require(403, 403, PermissionDeniedException.class));
  }
}
