package dev.gangway.core;

import java.io.IOException;

/**
 * The call brought no whole answer. The subclasses say why; an exception of this very class is a
 * lost connection in a call that may simply be repeated: a {@code GET}, {@code HEAD}, {@code PUT}
 * or {@code DELETE}, which done twice is as good as done once.
 */
public class ConnectionException extends ApiException {
  private static final long serialVersionUID = 1L;

  private final boolean outcomeUnknown;

  ConnectionException(
      CallReport call,
      String message,
      IOException cause,
      Received received,
      boolean outcomeUnknown) {
    super(call, message, cause, received);
    this.outcomeUnknown = outcomeUnknown;
  }

  /**
   * Returns whether the provider may have carried out something that must not be done twice. Then
   * look it up, or repeat it with the same {@link #idempotencyKey()}.
   */
  public final boolean outcomeUnknown() {
    return outcomeUnknown;
  }
}
