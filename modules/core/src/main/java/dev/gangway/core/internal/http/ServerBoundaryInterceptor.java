package dev.gangway.core.internal.http;

import dev.gangway.auth.Origins;
import dev.gangway.auth.SecurityRequirement;
import dev.gangway.core.Server;
import dev.gangway.core.error.OutsideServerException;
import dev.gangway.core.internal.request.WireText;
import java.io.IOException;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Keeps requests within their server, the client's or the operation's own. Looks at a request when
 * it is made, whatever the generated path says, and again as an interceptor, since interceptors of
 * a given HTTP client come in between: in the last application interceptor before a connection is
 * opened, and as the last network interceptor, if there are others, which sees the path that they
 * leave.
 */
public final class ServerBoundaryInterceptor implements Interceptor {
  private final String client;
  private final HttpUrl server;
  private final String basePath;

  public ServerBoundaryInterceptor(String client, HttpUrl server) {
    this.client = client;
    this.server = server;
    this.basePath = server.encodedPath();
  }

  /**
   * Returns the request at the operation's server, if it was built within the client's: what comes
   * after the base path of the one follows that of the other.
   *
   * @throws OutsideServerException when it was not
   */
  public Request place(Request request, Server own, String operation) {
    require(request, operation);
    if (own.url().equals(server)) {
      return request;
    }
    HttpUrl url = request.url();
    String path = own.url().encodedPath() + url.encodedPath().substring(basePath.length());
    return request
        .newBuilder()
        .tag(Server.class, own)
        .url(own.url().newBuilder().encodedPath(path).encodedQuery(url.encodedQuery()).build())
        .build();
  }

  private void require(Request request, String operation) {
    if (!isAt(server, request.url())) {
      throw refused(operation, "its URL has another scheme, host or port, or a user.");
    }
    if (!isBelow(server, request.url())) {
      throw refused(operation, "its path leaves the base path.");
    }
  }

  /** A login may have a host of its own; it stays where it was sent to as well. */
  @Override
  public Response intercept(Chain chain) throws IOException {
    check(chain);
    return chain.proceed(chain.request());
  }

  /** Checks where the request goes that is about to be sent. */
  @SuppressWarnings("ReferenceEquality") // The same instance cannot have been changed.
  void check(Chain chain) throws IOException {
    Request request = chain.request();
    HttpUrl made = chain.call().request().url();
    if (made == request.url()) {
      return;
    }
    HttpUrl base = base(chain.call().request());
    if (!isAt(made, request.url())) {
      throw refused(
          operation(request),
          "an interceptor gave its URL another scheme, host or port, or a user.");
    }
    if (isAt(base, made) && isBelow(base, made) && !isBelow(base, request.url())) {
      throw refused(operation(request), "an interceptor moved its path out of the base path.");
    }
  }

  private static boolean isAt(HttpUrl origin, HttpUrl url) {
    return Origins.same(url, origin)
        && url.encodedUsername().equals(origin.encodedUsername())
        && url.encodedPassword().equals(origin.encodedPassword());
  }

  private HttpUrl base(Request made) {
    Server own = made.tag(Server.class);
    return own == null ? server : own.url();
  }

  /** OkHttp has resolved dot segments; a server that decodes once more would find others. */
  private boolean isBelow(HttpUrl server, HttpUrl url) {
    String path = url.encodedPath();
    String base = server.equals(this.server) ? basePath : server.encodedPath();
    return path.startsWith(base) && !WireText.stepsOut(path.substring(base.length()));
  }

  private OutsideServerException refused(@Nullable String operation, String what) {
    return OutsideServerException.of(
        operation == null ? "A request of " + client : client + "." + operation, what);
  }

  private static @Nullable String operation(Request request) {
    SecurityRequirement requirement = request.tag(SecurityRequirement.class);
    return requirement == null ? null : requirement.operation();
  }
}
