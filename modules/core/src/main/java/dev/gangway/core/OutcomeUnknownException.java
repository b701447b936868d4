package dev.gangway.core;

import java.io.IOException;

/**
 * The connection was lost after bytes of a {@code POST} or {@code PATCH} were sent, and the
 * provider may have carried it out. Doing it twice could buy twice: retry only with the same {@link
 * #idempotencyKey()}, or look it up first. Other endings can leave the outcome unknown too; {@link
 * #outcomeUnknown()} tells for every exception.
 */
public final class OutcomeUnknownException extends ConnectionException {
  private static final long serialVersionUID = 1L;

  OutcomeUnknownException(CallReport call, String message, IOException cause, Received received) {
    super(call, message, cause, received);
  }
}
