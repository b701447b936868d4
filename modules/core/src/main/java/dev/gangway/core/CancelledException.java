package dev.gangway.core;

import java.io.IOException;

/**
 * The call was cancelled, or its thread interrupted, before the response was read. {@link
 * #outcomeUnknown()} says whether it may have been carried out.
 */
public final class CancelledException extends ConnectionException {
  private static final long serialVersionUID = 1L;

  CancelledException(CallReport call, String message, IOException cause, Received received) {
    super(call, message, cause, received);
  }
}
