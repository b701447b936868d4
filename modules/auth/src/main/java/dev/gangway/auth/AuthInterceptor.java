package dev.gangway.auth;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Adds to each request the credentials that its {@link SecurityRequirement} asks for. Add it as the
 * last application interceptor of a client that does not follow redirects.
 *
 * <p>It uses the first alternative whose credentials are all configured. A request without a
 * requirement, or to an origin that is not the provider's, gets no credential. After a 401 the
 * credentials are renewed and the request is retried, once. If the renewal fails, so does the call.
 * A request whose body can be sent only once is not retried, but the next request has the renewed
 * credentials. The request of the response shows no credentials.
 */
public final class AuthInterceptor implements Interceptor {
  private static final long MAX_KEPT_BYTES = 1 << 20;

  private final List<HttpUrl> origins;
  private final Map<String, Credential> credentials;

  /**
   * Creates an interceptor for one server.
   *
   * @param origin the only scheme, host and port that credentials go to
   * @param credentials the credentials by scheme name. The map is not copied: credentials can be
   *     added until the first request is sent, and must not change after that
   * @throws IllegalArgumentException if the origin is neither https nor loopback
   */
  public AuthInterceptor(HttpUrl origin, Map<String, Credential> credentials) {
    this(List.of(origin), credentials);
  }

  /**
   * Creates an interceptor for a provider whose operations have several servers.
   *
   * @param origins the only schemes, hosts and ports that credentials go to
   * @param credentials the credentials by scheme name. The map is not copied: credentials can be
   *     added until the first request is sent, and must not change after that
   * @throws IllegalArgumentException if an origin is neither https nor loopback
   */
  public AuthInterceptor(List<HttpUrl> origins, Map<String, Credential> credentials) {
    origins.forEach(Origins::requireSecure);
    this.origins = List.copyOf(origins);
    this.credentials = Objects.requireNonNull(credentials, "credentials");
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    List<Credential> needed = needed(request);
    return needed.isEmpty()
        ? CookieMerge.proceed(chain, request)
        : proceed(chain, needed).newBuilder().request(request).build();
  }

  /**
   * Does the same as {@link #intercept}, but the request of the response shows its credentials.
   * This saves a copy of the response, for a caller that exposes it to nobody.
   */
  public Response proceed(Chain chain) throws IOException {
    Request request = chain.request();
    List<Credential> needed = needed(request);
    return needed.isEmpty() ? CookieMerge.proceed(chain, request) : proceed(chain, needed);
  }

  private Response proceed(Chain chain, List<Credential> needed) throws IOException {
    Request request = chain.request();
    requireNoRedirects(chain);
    Request sent = apply(needed, request);
    Response response = reported(needed, CookieMerge.proceed(chain, sent));
    if (response.code() == 401) {
      // The connection is released first: the renewal may need it.
      Response kept = withoutConnection(response);
      if (renew(needed, sent) && canBeRetried(request)) {
        response = reported(needed, CookieMerge.proceed(chain, apply(needed, request)));
      } else {
        response = kept;
      }
    }
    return response;
  }

  private List<Credential> needed(Request request) throws IOException {
    SecurityRequirement requirement = request.tag(SecurityRequirement.class);
    if (requirement == null || requirement.alternatives().isEmpty() || !isOurs(request.url())) {
      return List.of();
    }
    for (List<String> schemes : requirement.alternatives()) {
      @Nullable List<Credential> all = configured(schemes);
      if (all != null) {
        return all;
      }
    }
    throw new MissingCredentialException(requirement, credentials.keySet());
  }

  private boolean isOurs(HttpUrl url) {
    for (HttpUrl origin : origins) {
      if (Origins.same(url, origin)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable List<Credential> configured(List<String> schemes) {
    List<Credential> all = new ArrayList<>(schemes.size());
    for (String scheme : schemes) {
      Credential credential = credentials.get(scheme);
      if (credential == null) {
        return null;
      }
      all.add(credential);
    }
    return all;
  }

  private static void requireNoRedirects(Chain chain) throws IOException {
    if (chain.getFollowRedirects()) {
      throw new IOException(
          "This OkHttpClient follows redirects and would take credentials to other hosts. "
              + "Build it with followRedirects(false).");
    }
  }

  private static Request apply(List<Credential> needed, Request request) throws IOException {
    try {
      Request result = request;
      for (Credential credential : needed) {
        result = credential.apply(result);
      }
      return result;
    } catch (RuntimeException e) {
      // An unchecked exception would end OkHttp's dispatcher thread.
      throw new LoginException("A credential could not be added to the request", e);
    }
  }

  private static boolean renew(List<Credential> needed, Request rejected) throws IOException {
    try {
      boolean renewed = false;
      for (Credential credential : needed) {
        renewed |= credential.renew(rejected);
      }
      return renewed;
    } catch (RuntimeException e) {
      throw new LoginException("A credential could not be renewed after a 401 response", e);
    }
  }

  private static Response withoutConnection(Response response) throws IOException {
    try (response) {
      return response.newBuilder().body(response.peekBody(MAX_KEPT_BYTES)).build();
    }
  }

  private static Response reported(List<Credential> needed, Response response) {
    for (Credential credential : needed) {
      credential.responseReceived(response);
    }
    return response;
  }

  private static boolean canBeRetried(Request request) {
    RequestBody body = request.body();
    return body == null || !(body.isOneShot() || body.isDuplex());
  }
}
