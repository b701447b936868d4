package dev.gangway.core.error;

/** The resource or the account is locked (status 423). */
public final class LockedException extends ErrorResponseException {
  private static final long serialVersionUID = 1L;

  LockedException(FailedCall call, ErrorResponse response) {
    super(
        call,
        ": the resource or the account is locked. Wait, or ask the provider to unlock it.",
        response);
  }

  /**
   * Returns the exception as the client throws it.
   *
   * @throws IllegalArgumentException unless the status is 423
   */
  public static LockedException of(FailedCall call, ErrorResponse response) {
    return new LockedException(call, response.require(423, 423, LockedException.class));
  }
}
