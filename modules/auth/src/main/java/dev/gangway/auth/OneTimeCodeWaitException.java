package dev.gangway.auth;

import java.io.InterruptedIOException;

/**
 * An interruption of a login that waited for the next one-time code. No code was used. An earlier
 * failure of the login, if there was one, is a suppressed exception.
 */
public final class OneTimeCodeWaitException extends InterruptedIOException {
  private static final long serialVersionUID = 1L;

  OneTimeCodeWaitException() {
    super(
        "The login was interrupted while it waited for the next one-time code, because the last one was"
            + " already used. Set the call's timeout to more than the lifetime of a code, which is"
            + " usually 30 seconds.");
  }
}
