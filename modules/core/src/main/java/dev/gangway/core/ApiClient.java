package dev.gangway.core;

import dev.gangway.auth.AuthInterceptor;
import dev.gangway.auth.Credential;
import dev.gangway.auth.TokenSource;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import okhttp3.Dispatcher;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import retrofit2.Retrofit;

/**
 * The runtime of one generated client: its HTTP client, its credentials and its interfaces. Safe
 * for use by many threads.
 */
public final class ApiClient implements AutoCloseable {
  private static final int MAX_ASYNC_CALLS_PER_HOST = 64;
  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);

  private final ClientSettings settings;
  private final Map<String, TokenSource> sessions = new HashMap<>();
  private final Map<Class<?>, Object> interfaces = new ConcurrentHashMap<>();
  private final OkHttpClient httpClient;
  private final Retrofit retrofit;
  private volatile boolean closed;

  ApiClient(
      ClientSettings settings,
      Map<String, Function<ApiClient, Credential>> credentials,
      Map<String, Function<ApiClient, TokenSource>> sessions) {
    this.settings = settings;
    Map<String, Credential> ready = new HashMap<>();
    this.httpClient = httpClient(settings, new AuthInterceptor(settings.server().url(), ready));
    this.retrofit =
        new Retrofit.Builder()
            .baseUrl(settings.server().url())
            .client(httpClient)
            .addConverterFactory(new TextConverterFactory(settings.codecs()))
            .addConverterFactory(new BodyConverterFactory(settings.codecs()))
            .addCallAdapterFactory(new ApiCallAdapterFactory(this))
            .build();
    credentials.forEach(
        (scheme, credential) -> ready.put(scheme, new DeadlineCredential(credential.apply(this))));
    sessions.forEach(
        (scheme, session) -> {
          TokenSource tokens = session.apply(this);
          this.sessions.put(scheme, tokens);
          ready.put(scheme, new DeadlineCredential(Credential.bearer(tokens)));
        });
  }

  private static OkHttpClient httpClient(ClientSettings settings, AuthInterceptor auth) {
    OkHttpClient.Builder builder =
        settings.httpClient() != null ? settings.httpClient().newBuilder() : ownHttpClient();
    builder.interceptors().add(0, UncheckedFailure::intercept);
    return builder
        // An API does not redirect: a followed redirect would carry credentials and money
        // elsewhere.
        .followRedirects(false)
        .followSslRedirects(false)
        .addInterceptor(auth)
        .addInterceptor(new SentOnce())
        .build();
  }

  private static OkHttpClient.Builder ownHttpClient() {
    Dispatcher dispatcher = new Dispatcher();
    dispatcher.setMaxRequestsPerHost(MAX_ASYNC_CALLS_PER_HOST);
    return new OkHttpClient.Builder()
        .dispatcher(dispatcher)
        .connectTimeout(CONNECT_TIMEOUT)
        // The call's deadline decides; OkHttp's timeouts would end a slow answer after ten seconds.
        .readTimeout(Duration.ZERO)
        .writeTimeout(Duration.ZERO);
  }

  /** Returns the client's implementation of a generated interface. */
  public <A> A api(Class<A> type) {
    return type.cast(interfaces.computeIfAbsent(type, retrofit::create));
  }

  /**
   * Returns where the tokens of a security scheme come from.
   *
   * @throws IllegalStateException when the client was built without a session for it
   */
  public TokenSource session(String scheme) {
    TokenSource tokens = sessions.get(scheme);
    if (tokens == null) {
      throw new IllegalStateException(
          settings.name() + " was built without a session. Add " + scheme + "(…) to its builder.");
    }
    return tokens;
  }

  /**
   * Returns an HTTP client for token endpoints. It sends no credential of this client, and its
   * calls end with the call that waits for the token.
   */
  OkHttpClient loginClient() {
    return Objects.requireNonNull(httpClient)
        .newBuilder()
        .callTimeout(settings.timeout())
        .addInterceptor(
            chain -> {
              Deadline.endWithWaitingCall(chain.call());
              return chain.proceed(chain.request());
            })
        .build();
  }

  /** Returns a token endpoint's address, which may be relative to the server. */
  HttpUrl tokenUrl(String url) {
    HttpUrl resolved = settings.server().url().resolve(url);
    if (resolved == null) {
      throw new IllegalArgumentException("A token endpoint's address is a URL, not " + url + ".");
    }
    return resolved;
  }

  /** Returns the clock that decides when a session is over. */
  public Clock clock() {
    return settings.clock();
  }

  /**
   * Ends the threads and connections of this client. What came from {@link
   * ClientBuilder#httpClient} stays open.
   */
  @Override
  public void close() {
    closed = true;
    if (settings.httpClient() == null) {
      httpClient.dispatcher().executorService().shutdown();
      httpClient.connectionPool().evictAll();
    }
  }

  /** Drops the token of a session that an operation has ended. */
  void forgetSession(String scheme) {
    TokenSource tokens = sessions.get(scheme);
    if (tokens != null) {
      tokens.forget();
    }
  }

  String name() {
    return settings.name();
  }

  ClientSettings settings() {
    return settings;
  }

  /** Returns the HTTP client while this client is open. */
  OkHttpClient openHttpClient() {
    if (closed) {
      throw new IllegalStateException(
          "This " + settings.name() + " client is closed. Build a new one, or close it later.");
    }
    return Objects.requireNonNull(httpClient);
  }
}
