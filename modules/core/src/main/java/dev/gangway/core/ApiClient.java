package dev.gangway.core;

import dev.gangway.auth.AuthInterceptor;
import dev.gangway.auth.Credential;
import dev.gangway.auth.TokenSource;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import retrofit2.Retrofit;

/**
 * The runtime of one generated client: its HTTP client, its credentials and its interfaces. Safe
 * for use by many threads.
 */
public final class ApiClient implements AutoCloseable {
  /** As long as OkHttp admits: it counts milliseconds in an int. */
  private static final Duration LONGEST_LOGIN = Duration.ofMillis(Integer.MAX_VALUE);

  private final ClientSettings settings;
  private final RetryBudget budget = new RetryBudget();
  private final Map<String, TokenSource> sessions = new HashMap<>();
  private final Map<Class<?>, Object> interfaces = new ConcurrentHashMap<>();
  private final ServerBoundary boundary;
  private final OkHttpClient httpClient;
  private final Retrofit retrofit;
  private volatile boolean closed;

  ApiClient(
      ClientSettings settings,
      Map<String, Function<ApiClient, Credential>> credentials,
      Map<String, Function<ApiClient, TokenSource>> sessions) {
    this.settings = settings;
    this.boundary = new ServerBoundary(settings.name(), settings.server().url());
    Map<String, Credential> ready = new HashMap<>();
    this.httpClient =
        httpClient(
            settings,
            boundary,
            new AuthInterceptor(settings.origins(), ready),
            new LateConnections());
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

  private static OkHttpClient httpClient(
      ClientSettings settings,
      ServerBoundary boundary,
      AuthInterceptor auth,
      EventListener lateConnections) {
    OkHttpClient.Builder builder = settings.transport().builder(settings.server().url());
    if (settings.transport().httpClient() == null) {
      builder.eventListener(lateConnections);
    }
    boolean retries = settings.transport().retriesOnConnectionFailure();
    if (!builder.networkInterceptors().isEmpty()) {
      builder.addNetworkInterceptor(boundary);
    }
    builder.networkInterceptors().add(0, new ConnectionInterceptor());
    if (builder.interceptors().isEmpty()) {
      // Nobody stands before it to whom the response could show a token.
      builder.addInterceptor(new FirstInterceptor(auth::proceed));
    } else {
      builder.interceptors().add(0, new FirstInterceptor(chain -> chain.proceed(chain.request())));
      builder.addInterceptor(auth);
    }
    return builder
        // An API does not redirect: a followed redirect would carry credentials and money
        // elsewhere.
        .followRedirects(false)
        .followSslRedirects(false)
        .dns(new DeadlineDns(settings.transport().dns()))
        .addInterceptor(new LastInterceptor(boundary, new SentOnce(retries)))
        // See SentOnce.
        .retryOnConnectionFailure(false)
        .build();
  }

  /** Returns the client's implementation of a generated interface. */
  public <A> A api(Class<A> type) {
    Object made = interfaces.get(type);
    return type.cast(
        made == null
            ? interfaces.computeIfAbsent(type, each -> PreparedMethods.of(this, each))
            : made);
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
    return httpClient
        .newBuilder()
        .callTimeout(loginTimeout())
        .addInterceptor(
            chain -> {
              Cancellation login = new Cancellation();
              login.ends(chain.call()::cancel);
              Deadline.endWithWaitingCall(login);
              return chain.proceed(chain.request());
            })
        .build();
  }

  private Duration loginTimeout() {
    Duration timeout = settings.options().timeout();
    return timeout.compareTo(LONGEST_LOGIN) > 0 ? LONGEST_LOGIN : timeout;
  }

  /** Returns a token endpoint's address, which may be relative to the server. */
  HttpUrl tokenUrl(String url) {
    HttpUrl resolved = settings.server().url().resolve(url);
    if (resolved == null) {
      throw new IllegalArgumentException(
          "A token endpoint's address must be a URL with http or https, or a path below the server's,"
              + " but the one given is not. Correct it.");
    }
    if (settings.server().url().isHttps() && !resolved.isHttps()) {
      throw new IllegalArgumentException(
          "The token endpoint of a client whose server has https must have https too, but the one at "
              + resolved.host()
              + " has http. Correct its address.");
    }
    return resolved;
  }

  /** Returns the clock that decides when a session is over. */
  public Clock clock() {
    return settings.clock();
  }

  /**
   * Ends the threads and connections of this client, those of calls under way when they are done,
   * and the calls that pause before a repetition. What came from {@link ClientBuilder#httpClient}
   * or {@link ClientBuilder#executor} stays open.
   */
  @Override
  public void close() {
    closed = true;
    settings.pauses().close();
    settings.transport().close(httpClient);
  }

  /** Drops the token of a session that an operation has ended. */
  void forgetSession(String scheme) {
    TokenSource tokens = sessions.get(scheme);
    if (tokens != null) {
      tokens.forget();
    }
  }

  /** Returns what makes the requests that no {@link RequestTemplate} does. */
  Retrofit retrofit() {
    return retrofit;
  }

  String name() {
    return settings.name();
  }

  ServerBoundary boundary() {
    return boundary;
  }

  ClientSettings settings() {
    return settings;
  }

  RetryBudget budget() {
    return budget;
  }

  Retries retries(RetryPolicy policy, Repetition repetition, Deadline deadline) {
    return new Retries(policy, repetition, budget, settings.pauses(), deadline);
  }

  /** Returns the HTTP client while this client is open. */
  OkHttpClient openHttpClient() {
    if (closed) {
      throw new IllegalStateException(
          "This " + settings.name() + " client is closed. Build a new one, or close it later.");
    }
    return httpClient;
  }

  /** Closes the connections of calls that end after the client was closed. */
  private final class LateConnections extends EventListener {

    @Override
    public void callEnd(Call call) {
      ended();
    }

    @Override
    public void callFailed(Call call, IOException e) {
      ended();
    }

    private void ended() {
      if (closed) {
        settings.transport().close(httpClient);
      }
    }
  }
}
