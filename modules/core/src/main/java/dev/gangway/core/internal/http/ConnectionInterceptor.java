package dev.gangway.core.internal.http;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * The steps at the connection, as one network interceptor, since OkHttp copies a chain of two dozen
 * fields for each.
 */
public final class ConnectionInterceptor implements Interceptor {

  @Override
  public Response intercept(Chain chain) throws IOException {
    StaleConnection.check(chain);
    return RetryAfterFilter.hide(EmptyGzip.filled(chain.proceed(chain.request())));
  }
}
