package dev.gangway.core;

import java.io.IOException;

/**
 * The request was not sent, so nothing was carried out: the host has no address, refused the
 * connection, did not answer in time or has no valid certificate. The call may be repeated.
 */
public final class NotConnectedException extends ConnectionException {
  private static final long serialVersionUID = 1L;

  NotConnectedException(CallReport call, IOException cause) {
    super(
        call,
        "not sent ("
            + cause.getClass().getSimpleName()
            + "). Check that the server can be reached, then repeat the call.",
        cause,
        Received.NOTHING,
        false);
  }
}
