package dev.gangway.core;

import java.io.IOException;
import java.io.InterruptedIOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Carries an unchecked exception of an interceptor or a body to the caller. OkHttp's dispatcher
 * would end its thread by it and tell the caller that the call was cancelled.
 */
final class UncheckedFailure extends IOException {
  private static final long serialVersionUID = 1L;

  private final RuntimeException carried;

  private UncheckedFailure(RuntimeException carried) {
    super(carried);
    this.carried = carried;
  }

  RuntimeException carried() {
    return carried;
  }

  /**
   * To be the first application interceptor, so that it sees what all others throw and how long
   * they take.
   */
  static Response intercept(Interceptor.Chain chain) throws IOException {
    if (chain.call().isCanceled()) {
      // It was given up while it was queued: the others need not begin.
      throw new IOException("Canceled");
    }
    Deadline deadline = chain.request().tag(Deadline.class);
    return deadline == null ? proceed(chain) : deadline.working(() -> proceed(chain));
  }

  private static Response proceed(Interceptor.Chain chain) throws IOException {
    try {
      return chain.proceed(chain.request());
    } catch (RuntimeException e) {
      throw new UncheckedFailure(e);
    } catch (IOException e) {
      throw e;
    } catch (Exception e) {
      throw interrupted(e);
    }
  }

  /** Kotlin declares no exceptions: OkHttp lets the one of an interrupted wait through. */
  private static InterruptedIOException interrupted(Exception e) {
    Thread.currentThread().interrupt();
    InterruptedIOException interrupted = new InterruptedIOException("interrupted");
    interrupted.initCause(e);
    return interrupted;
  }
}
