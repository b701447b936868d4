package dev.gangway.auth;

import java.io.InterruptedIOException;

/**
 * A login was interrupted while it waited for the next one-time code. No code was used up. The
 * login's failure before that, if there was one, is a suppressed exception.
 */
public final class OneTimeCodeWaitException extends InterruptedIOException {
  private static final long serialVersionUID = 1L;

  OneTimeCodeWaitException() {
    super(
        "The login waited for the next one-time code, because the last one was used already. Allow"
            + " the time of a code, 30 seconds for most, before the call's timeout.");
  }
}
