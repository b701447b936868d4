package dev.gangway.core.error;

/**
 * The provider answered with success, and the body is not what its documentation shows. A {@code
 * POST} or {@code PATCH} may have been carried out: {@link #outcomeUnknown()}.
 */
public final class UnreadableResponseException extends ApiException {
  private static final long serialVersionUID = 1L;

  private UnreadableResponseException(FailedCall call, String message, Throwable cause) {
    super(call, message, cause, true);
  }

  /** Returns the exception as the client throws it, with this end of its message. */
  public static UnreadableResponseException of(FailedCall call, String message, Throwable cause) {
    return new UnreadableResponseException(call, message, cause);
  }
}
