package dev.gangway.core.error;

import java.io.IOException;

/**
 * The call timed out before its response was read. {@link #outcomeUnknown()} says whether it may
 * have been carried out.
 */
public final class DeadlineExceededException extends ConnectionException {
  private static final long serialVersionUID = 1L;

  DeadlineExceededException(FailedCall call, String message, IOException cause) {
    super(call, message, cause);
  }

  /** Returns the exception as the client throws it, with this end of its message. */
  public static DeadlineExceededException of(FailedCall call, String message, IOException cause) {
    return new DeadlineExceededException(call, message, cause);
  }
}
