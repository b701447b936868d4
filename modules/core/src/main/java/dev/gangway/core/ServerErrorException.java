package dev.gangway.core;

/**
 * The server failed (status 5xx). It may have carried out a {@code POST} or {@code PATCH} all the
 * same: {@link #outcomeUnknown()}.
 */
public final class ServerErrorException extends ErrorResponseException {
  private static final long serialVersionUID = 1L;

  ServerErrorException(CallReport call, ErrorAnswer answer) {
    super(
        call,
        ": the server failed." + (call.idempotent() ? " The call can be retried." : ""),
        answer);
  }
}
