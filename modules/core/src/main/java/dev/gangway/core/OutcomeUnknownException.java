package dev.gangway.core;

import java.io.IOException;

/**
 * The connection was lost after the request was begun to be sent, and the provider may have carried
 * it out. Doing it twice could buy twice: repeat it only with the same {@link #idempotencyKey()},
 * or look it up first. Of a call that may be repeated anyway this is a plain {@link
 * ConnectionException}.
 */
public final class OutcomeUnknownException extends ConnectionException {
  private static final long serialVersionUID = 1L;

  OutcomeUnknownException(CallReport call, String message, IOException cause, Received received) {
    super(call, message, cause, received, true);
  }
}
