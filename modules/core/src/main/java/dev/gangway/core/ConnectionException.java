package dev.gangway.core;

import java.io.IOException;

/**
 * No whole response came. The subclasses say why; an exception of this very class is a lost
 * connection in a call that can simply be retried: a {@code GET}, {@code HEAD}, {@code PUT} or
 * {@code DELETE}, which done twice is as good as done once.
 */
public class ConnectionException extends ApiException {
  private static final long serialVersionUID = 1L;

  private final boolean sent;

  ConnectionException(CallReport call, String message, IOException cause, Received received) {
    super(call, message, cause, received, true);
    this.sent = call.sentEver();
  }

  /** Returns whether bytes of the request were sent that nobody has refused, by any method. */
  final boolean wasSent() {
    return sent;
  }
}
