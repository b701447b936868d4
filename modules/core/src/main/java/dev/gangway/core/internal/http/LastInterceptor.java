package dev.gangway.core.internal.http;

import dev.gangway.core.internal.log.CallWatch;
import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * The steps between the credentials and OkHttp: the boundary, the watch and the sending. They are
 * one application interceptor, since OkHttp copies a chain of two dozen fields for each.
 */
public record LastInterceptor(ServerBoundaryInterceptor boundary, SingleSend sending)
    implements Interceptor {

  @Override
  public Response intercept(Chain chain) throws IOException {
    boundary.check(chain);
    CallWatch watch = chain.request().tag(CallWatch.class);
    return watch == null ? sending.send(chain, chain.request()) : watch.attempt(chain, sending);
  }
}
