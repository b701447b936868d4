package dev.gangway.core.error;

import java.io.IOException;

/**
 * The connection was lost after bytes of a {@code POST} or {@code PATCH} were sent, and the
 * provider may have carried it out. Doing it twice could buy twice: retry only with the same {@link
 * #idempotencyKey()}, or look it up first. Other endings can leave the outcome unknown too; {@link
 * #outcomeUnknown()} tells for every exception.
 */
public final class OutcomeUnknownException extends ConnectionException {
  private static final long serialVersionUID = 1L;

  OutcomeUnknownException(FailedCall call, String message, IOException cause) {
    super(call, message, cause);
  }

  /**
   * Returns the exception as the client throws it, with this end of its message.
   *
   * @throws IllegalArgumentException when the outcome is known, because nothing was sent or the
   *     method is one that can be repeated
   */
  public static OutcomeUnknownException of(FailedCall call, String message, IOException cause) {
    if (!call.report().outcomeUnknown(true)) {
      throw new IllegalArgumentException(
          "The outcome of a call is unknown only if bytes of a POST or PATCH were sent. Use another"
              + " method, or ConnectionException.of.");
    }
    return new OutcomeUnknownException(call, message, cause);
  }
}
