package dev.gangway.core.internal.http;

import dev.gangway.core.internal.call.CallProgress;
import dev.gangway.core.internal.log.CallWatch;
import dev.gangway.core.internal.retry.GatePass;
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
    passGateAgain(chain);
    CallWatch watch = chain.request().tag(CallWatch.class);
    return watch == null ? sending.send(chain, chain.request()) : watch.attempt(chain, sending);
  }

  /** An attempt has passed the gate for its first request. After a 401 it sends another one. */
  private static void passGateAgain(Chain chain) throws IOException {
    GatePass gate = chain.request().tag(GatePass.class);
    CallProgress progress = chain.request().tag(CallProgress.class);
    if (gate != null && progress != null && progress.hasTried()) {
      gate.passAgain(chain.call());
    }
  }
}
