package dev.gangway.core;

/**
 * The provider answered with success, and the body is not what its documentation shows. A {@code
 * POST} or {@code PATCH} may have been carried out: {@link #outcomeUnknown()}.
 */
public final class UnreadableResponseException extends ApiException {
  private static final long serialVersionUID = 1L;

  UnreadableResponseException(CallReport call, String message, Throwable cause, Received received) {
    super(call, message, cause, received, true);
  }
}
