package dev.gangway.core;

import java.io.IOException;
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

  /** To be the first application interceptor, so that it sees what all others throw. */
  static Response intercept(Interceptor.Chain chain) throws IOException {
    try {
      return chain.proceed(chain.request());
    } catch (RuntimeException e) {
      throw new UncheckedFailure(e);
    }
  }
}
