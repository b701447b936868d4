package dev.gangway.core.error;

import java.io.IOException;

/**
 * The call was cancelled, or its thread interrupted, before the response was read. {@link
 * #outcomeUnknown()} says whether it may have been carried out.
 */
public final class CancelledException extends ConnectionException {
  private static final long serialVersionUID = 1L;

  CancelledException(FailedCall call, String message, IOException cause) {
    super(call, message, cause);
  }

  /** Returns the exception as the client throws it, with this end of its message. */
  public static CancelledException of(FailedCall call, String message, IOException cause) {
    return new CancelledException(call, message, cause);
  }
}
