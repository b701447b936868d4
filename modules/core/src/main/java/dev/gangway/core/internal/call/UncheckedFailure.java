package dev.gangway.core.internal.call;

import java.io.IOException;
import java.io.InterruptedIOException;

/**
 * Carries an unchecked exception of an interceptor or a body to the caller. OkHttp's dispatcher
 * would end its thread by it and tell the caller that the call was cancelled.
 */
public final class UncheckedFailure extends IOException {
  private static final long serialVersionUID = 1L;

  private final RuntimeException carried;

  public UncheckedFailure(RuntimeException carried) {
    super(carried);
    this.carried = carried;
  }

  RuntimeException carried() {
    return carried;
  }

  /** Kotlin declares no exceptions: OkHttp lets the one of an interrupted wait through. */
  public static InterruptedIOException interrupted(Exception e) {
    Thread.currentThread().interrupt();
    InterruptedIOException interrupted = new InterruptedIOException("interrupted");
    interrupted.initCause(e);
    return interrupted;
  }
}
