package dev.gangway.core.error;

import dev.gangway.core.internal.Accessor;
import java.io.IOException;

/**
 * No whole response came. The subclasses say why; an exception of this very class is a lost
 * connection in a call that can simply be retried: a {@code GET}, {@code HEAD}, {@code PUT} or
 * {@code DELETE}, which done twice is as good as done once.
 */
public class ConnectionException extends ApiException {
  private static final long serialVersionUID = 1L;

  static {
    Accessor.SENT.set(failure -> failure.sent);
  }

  private final boolean sent;

  ConnectionException(FailedCall call, String message, IOException cause) {
    super(call, message, cause, true);
    this.sent = call.report().sentEver();
  }

  /**
   * Returns the exception of a lost connection as the client throws it, with this end of its
   * message: an {@link OutcomeUnknownException} if the call may have been carried out.
   */
  public static ConnectionException of(FailedCall call, String message, IOException cause) {
    return call.report().outcomeUnknown(true)
        ? new OutcomeUnknownException(call, message, cause)
        : new ConnectionException(call, message, cause);
  }
}
