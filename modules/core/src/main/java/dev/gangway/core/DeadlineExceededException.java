package dev.gangway.core;

import java.io.IOException;

/**
 * The call timed out before its response was read. {@link #outcomeUnknown()} says whether it may
 * have been carried out.
 */
public final class DeadlineExceededException extends ConnectionException {
  private static final long serialVersionUID = 1L;

  DeadlineExceededException(CallReport call, String message, IOException cause, Received received) {
    super(call, message, cause, received);
  }
}
