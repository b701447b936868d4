package dev.gangway.core.error;

/**
 * The server failed (status 5xx). It may have carried out a {@code POST} or {@code PATCH} all the
 * same: {@link #outcomeUnknown()}.
 */
public final class ServerErrorException extends ErrorResponseException {
  private static final long serialVersionUID = 1L;

  ServerErrorException(FailedCall call, ErrorResponse response) {
    super(
        call,
        ": the server failed." + (call.report().idempotent() ? " The call can be retried." : ""),
        response);
  }

  /**
   * Returns the exception as the client throws it.
   *
   * @throws IllegalArgumentException unless the status is at least 500
   */
  public static ServerErrorException of(FailedCall call, ErrorResponse response) {
    return new ServerErrorException(call, response.require(500, 999, ServerErrorException.class));
  }
}
