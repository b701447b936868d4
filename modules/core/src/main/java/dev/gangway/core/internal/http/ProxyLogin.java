package dev.gangway.core.internal.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.gangway.auth.Secret;
import java.io.IOException;
import java.net.Proxy;
import okhttp3.Authenticator;
import okhttp3.Credentials;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.Route;
import org.jspecify.annotations.Nullable;

/** Logs in to a proxy by {@code Basic}, once a connection. Its string form shows the user only. */
public record ProxyLogin(String user, Secret password) implements Authenticator {
  private static final String HEADER = "Proxy-Authorization";

  public ProxyLogin {
    if (user.indexOf(':') >= 0) {
      throw new IllegalArgumentException("A user's name for Basic holds no colon (RFC 7617).");
    }
  }

  @Override
  public @Nullable Request authenticate(@Nullable Route route, Response response) {
    Request refused = response.request();
    return refused.header(HEADER) != null
        ? null
        : refused
            .newBuilder()
            .header(HEADER, Credentials.basic(user, password.reveal(), UTF_8))
            .build();
  }

  /**
   * An authenticator that is asked only where the proxy itself reads what it adds: in a {@code
   * CONNECT}, and in a request without TLS that goes through an HTTP proxy. OkHttp asks it also
   * when a server answers 407 within the tunnel. A record, since clients share the connections of
   * those whose authenticators are equal.
   */
  record ForProxyOnly(Authenticator login) implements Authenticator {

    @Override
    public @Nullable Request authenticate(@Nullable Route route, Response response)
        throws IOException {
      Request refused = response.request();
      boolean readByProxy =
          refused.method().equals("CONNECT")
              || (!refused.isHttps() && route != null && route.proxy().type() == Proxy.Type.HTTP);
      return readByProxy ? login.authenticate(route, response) : null;
    }
  }
}
