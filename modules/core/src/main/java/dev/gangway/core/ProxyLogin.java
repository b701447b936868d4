package dev.gangway.core;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.gangway.auth.Secret;
import okhttp3.Authenticator;
import okhttp3.Credentials;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.Route;
import org.jspecify.annotations.Nullable;

/** Logs in to a proxy by {@code Basic}, once a connection. Its string form shows the user only. */
record ProxyLogin(String user, Secret password) implements Authenticator {
  private static final String HEADER = "Proxy-Authorization";

  ProxyLogin {
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
}
