package dev.gangway.core;

import dev.gangway.auth.AccessToken;
import dev.gangway.auth.Credential;
import dev.gangway.auth.Secret;
import dev.gangway.auth.TokenSource;
import dev.gangway.auth.TokenStore;
import dev.gangway.core.error.UnreadableResponseException;
import dev.gangway.core.internal.Arguments;
import dev.gangway.core.internal.call.CallOptions;
import dev.gangway.core.internal.call.ClientSettings;
import dev.gangway.core.internal.http.RequiredOkHttp;
import dev.gangway.core.internal.http.UserAgent;
import dev.gangway.core.internal.json.ReadLimits;
import dev.gangway.core.internal.log.CallLog;
import dev.gangway.core.internal.log.Listeners;
import dev.gangway.core.internal.retry.RetryPauses;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.spec.ErrorShape;
import dev.gangway.core.spec.OperationCodecs;
import java.net.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.X509TrustManager;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * Options of every client. Generated builders add a method for each security scheme.
 *
 * @param <B> the type of the generated builder
 */
public abstract class ClientBuilder<B extends ClientBuilder<B>> {
  private final Map<String, Function<ApiClient, Credential>> credentials = new LinkedHashMap<>();
  private final Map<String, Function<ApiClient, TokenSource>> sessions = new LinkedHashMap<>();
  private final SealSettings seals = new SealSettings();
  private final SessionSettings logins = new SessionSettings();
  private final ServerSettings servers = new ServerSettings();
  private final TransportSettings transport = new TransportSettings();
  private String product = "";
  private final List<CallListener> listeners = new ArrayList<>();
  private boolean logsCalls;
  private boolean logsMessages;
  private CallOptions options =
      new CallOptions(Duration.ofSeconds(30), RetryPolicy.standard().settings());
  private long maxResponseBytes = 16L << 20;
  private long maxResponseValues = ReadLimits.DEFAULT_MAX_VALUES;
  private RetryPauses.Timer timer = RetryPauses.SYSTEM;
  private DoubleSupplier random = Math::random;
  private Clock clock = Clock.systemUTC();
  private @Nullable RateGate rateGate;

  /** Creates a builder without server. */
  protected ClientBuilder() {}

  /** Sets where calls go, one of the provider's servers. */
  public final B server(Server server) {
    servers.server(Arguments.notNull(server, "server"), true);
    logins.serverIsDocumented(true);
    return self();
  }

  /**
   * Sets where the operations that have this server of their own go, one that the client's class
   * has as a constant: to the same server elsewhere, or to a test's. Default: where the provider
   * documents it, if the client is on a server that the document names for all operations; else
   * where all other operations go.
   */
  public final B server(Server own, Server used) {
    servers.server(own, used);
    return self();
  }

  /**
   * Sets where calls go, for instance a proxy of your own. If this is not the address of a
   * documented server, operations with a server of their own go there too. A login at a token
   * endpoint of another host needs an address of its own: test credentials stay out of production.
   *
   * @throws IllegalArgumentException when the URL has no scheme, or is not HTTPS on a host other
   *     than loopback
   */
  public final B baseUrl(String url) {
    servers.server(Server.of("base URL", url), false);
    logins.serverIsDocumented(false);
    return self();
  }

  /**
   * Sets the time that a call may take, from its execution to the end of the response. Waiting for
   * a login, all retries, the pauses before them and the queue of async calls are part of it.
   * Default: 30 seconds.
   */
  public final B timeout(Duration timeout) {
    options = options.withTimeout(timeout);
    return self();
  }

  /**
   * Sets how often a call is tried, and how long it pauses in between. It is retried if its request
   * was not sent; and, after a lost connection or 408, 429, 502, 503 or 504, if it is a {@code
   * GET}, {@code HEAD}, {@code PUT} or {@code DELETE} or has an idempotency key. Another {@code
   * POST} or {@code PATCH} is sent twice only after a 401. All calls of a client share a budget of
   * retries, which an outage uses up and success fills again. Defaults to {@link
   * RetryPolicy#standard()}.
   */
  public final B retries(RetryPolicy retries) {
    options = options.withRetries(Arguments.notNull(retries, "retries").settings());
    return self();
  }

  /** Sets what ends pauses and how their length is chosen. */
  final B pauses(RetryPauses.Timer timer, DoubleSupplier random) {
    this.timer = timer;
    this.random = random;
    return self();
  }

  /**
   * Sets the HTTP client whose connection pool, threads, proxy, TLS settings, interceptors and
   * event listener are used. API clients that are given the same one share its connections. It
   * stays yours: closing the API client does not close it. Its connect, read and write timeouts
   * hold; {@link #timeout} overrides its call timeout. Redirects are never followed. The builder's
   * own settings override its. Its cache and its cookie jar are not used unless they are named
   * here: give them only to clients of one account. Default: a client of our own that runs up to 64
   * async calls at a time, keeps up to 64 idle connections for five minutes, and has ten seconds to
   * connect and no other timeout.
   */
  public final B httpClient(OkHttpClient httpClient, SharedState... shared) {
    transport.httpClient(httpClient, shared);
    return self();
  }

  /** Sets the proxy that calls go through. Default: the system's, as {@code ProxySelector} says. */
  public final B proxy(Proxy proxy) {
    transport.proxy(proxy);
    return self();
  }

  /** Sets the proxy that calls go through, and what it asks for by {@code Basic} (RFC 7617). */
  public final B proxy(Proxy proxy, String user, Secret password) {
    transport.proxyLogin(user, password);
    return proxy(proxy);
  }

  /**
   * Sets whom the client trusts, and the certificate of its own if the factory has one. Default:
   * the system's authorities.
   *
   * @param trusted the manager that the factory was made with
   */
  public final B tls(SSLSocketFactory sockets, X509TrustManager trusted) {
    transport.tls(sockets, trusted);
    return self();
  }

  /**
   * Sets where async calls run. It stays yours: closing the client does not shut it down. A call
   * that gets no thread before its deadline fails with a {@code DeadlineExceededException}.
   * Callbacks run elsewhere, see {@link ApiCall#executeAsync()}. Default: threads of the HTTP
   * client.
   */
  public final B executor(ExecutorService executor) {
    transport.executor(executor);
    return self();
  }

  /** Sets how many async calls run at a time; others queue within their timeout. Default: 64. */
  public final B maxAsyncCalls(int calls) {
    transport.maxAsyncCalls(calls);
    return self();
  }

  /** Sets the rate limit that the client keeps. Default: none. */
  public final B rateGate(RateGate rateGate) {
    this.rateGate = Arguments.notNull(rateGate, "rateGate");
    return self();
  }

  /**
   * Names your program to the provider, such as {@code shop/2.1}: it stands before ours in the
   * header {@code User-Agent}, as in {@code shop/2.1 gangway-kriptomat/0.1.0 (Java 17)}.
   *
   * @throws IllegalArgumentException when it is not a product in the form of RFC 9110
   */
  public final B userAgent(String product) {
    this.product = UserAgent.requireProduct(product);
    return self();
  }

  /** Adds what sees the client's calls begin and end, for metrics and traces. */
  public final B listener(CallListener listener) {
    listeners.add(Arguments.notNull(listener, "listener"));
    return self();
  }

  /**
   * Sets whether calls are logged through SLF4J, by the logger {@code dev.gangway.calls.} and the
   * client's name: a line for each call at INFO, parameters and headers at DEBUG, bodies at TRACE.
   * No level shows credentials, what the spec calls sensitive, or what is not known to be harmless.
   * Default: false.
   */
  public final B logCalls(boolean logsCalls) {
    this.logsCalls = logsCalls;
    return self();
  }

  /**
   * Sets whether the log of calls shows at DEBUG what the provider says about a failure. The text
   * can hold personal data and repeat what was sent: for development only. Needs {@link #logCalls}.
   * Defaults to false.
   */
  public final B logProviderMessages(boolean logsMessages) {
    this.logsMessages = logsMessages;
    return self();
  }

  /**
   * Sets how large a response may be when it is decompressed. A larger one is not read to its end,
   * and its call fails with an {@link UnreadableResponseException}. Default: 16 MiB.
   */
  public final B maxResponseBytes(long bytes) {
    this.maxResponseBytes = Arguments.atLeastOne(bytes, "byte");
    return self();
  }

  /**
   * Sets how many JSON values a response may have: objects, arrays, and what is in them. Of a field
   * that the client does not know, only the whole counts. The call for a response with more fails
   * with an {@link UnreadableResponseException}. Default: 1,000,000.
   */
  public final B maxResponseValues(long values) {
    this.maxResponseValues = Arguments.atLeastOne(values, "value");
    return self();
  }

  /** Sets the clock that decides when a session is over. Default: the system's. */
  public final B clock(Clock clock) {
    this.clock = Arguments.notNull(clock, "clock");
    return self();
  }

  /** Sets where the tokens of a security scheme are kept, by its name: one store per account. */
  public final B tokenStores(Function<String, TokenStore> stores) {
    logins.tokenStores(stores);
    return self();
  }

  /**
   * Sets how long the client does not log in after the provider refused its credentials, so that
   * the account is not locked by trying. A changed credential and {@link TokenSource#forget()} end
   * the pause. Zero for no pause; a negative one is refused. Default: 15 minutes.
   */
  public final B pauseAfterRefusal(Duration pause) {
    logins.pauseAfterRefusal(pause);
    return self();
  }

  /** Sets what operations that need this security scheme send. */
  protected final B credential(String scheme, Credential credential) {
    Arguments.notNull(credential, "credential");
    credentials.put(scheme, client -> credential);
    sessions.remove(scheme);
    return self();
  }

  /** Sets the source of bearer tokens for this security scheme, which is asked once, at build. */
  protected final B session(String scheme, Function<ApiClient, TokenSource> source) {
    credentials.remove(scheme);
    sessions.put(scheme, source);
    return self();
  }

  /**
   * Sets the operation that fetches the bearer tokens of this security scheme, and the secrets that
   * it sends; when one changes, a login that was refused is tried again.
   */
  protected final B login(
      String scheme, Function<ApiClient, AccessToken> login, Secret... secrets) {
    return session(scheme, logins.login(scheme, login, secrets));
  }

  /**
   * Sets a login by OAuth 2.0's client credentials grant; its endpoint may be relative to the
   * server.
   *
   * @param inBody whether id and secret stand in the form instead of a header
   */
  protected final B clientCredentials(
      String scheme, String tokenUrl, boolean inBody, String id, Secret secret, String... scopes) {
    return session(scheme, logins.clientCredentials(scheme, tokenUrl, inBody, id, secret, scopes));
  }

  /** Sets a login by OAuth 2.0's password grant; its endpoint may be relative to the server. */
  protected final B passwordGrant(
      String scheme, String tokenUrl, String user, Secret password, String... scopes) {
    return session(scheme, logins.passwordGrant(scheme, tokenUrl, user, password, scopes));
  }

  /** Sets where the logins of this security scheme go, in place of the documented endpoint. */
  protected final B tokenUrl(String scheme, String url) {
    logins.tokenUrl(scheme, url);
    return self();
  }

  /** Sets where the tokens of this security scheme are kept, to share one session. */
  protected final B tokenStore(String scheme, TokenStore store) {
    logins.tokenStore(scheme, store);
    return self();
  }

  /**
   * Returns the token of a login's response, see {@link #token(ApiClient, Secret, Number,
   * Instant)}.
   *
   * @param token the field with the token; without one, or with an empty one, the login has failed
   * @param others the fields that the record does not know, which may say why
   */
  protected static AccessToken token(
      ApiClient client,
      Supplier<Secret> token,
      Map<String, RawJson> others,
      @Nullable Number seconds,
      @Nullable Instant created) {
    return LoginToken.of(client, token, others, seconds, created);
  }

  /**
   * Returns the token of a login. It ends so many seconds after it was created, or else after now;
   * without seconds, or with less than one, it is kept until it is rejected.
   */
  protected static AccessToken token(
      ApiClient client, Secret token, @Nullable Number seconds, @Nullable Instant created) {
    return LoginToken.of(client, token, seconds, created);
  }

  /** Returns a field of a login's response, or null if the provider left it out. */
  protected static <T> @Nullable T ifGiven(Supplier<@Nullable T> field) {
    return LoginToken.ifGiven(field);
  }

  /** Returns how requests are sealed and responses opened. */
  protected final SealSettings sealing() {
    return seals;
  }

  /** Returns the clock that is set. */
  protected final Clock clock() {
    return clock;
  }

  /** Sets the servers that operations have of their own. */
  protected final void operationServers(OperationServers servers) {
    this.servers.operations(servers);
  }

  /** Returns the client. */
  public abstract AutoCloseable build();

  /** Returns the runtime of a client with these settings. */
  protected final ApiClient client(
      String name, OperationCodecs codecs, ErrorShape errors, String whereToSend) {
    RequiredOkHttp.check(name);
    Server server = servers.required(name, whereToSend);
    return new ApiClient(
        new ClientSettings(
            name,
            server,
            servers.own(server),
            options,
            maxResponseBytes,
            maxResponseValues,
            new RetryPauses(timer, random),
            clock,
            transport.transport(),
            UserAgent.of(product, name),
            new Listeners(listeners),
            CallLog.of(logsCalls, logsMessages, name, errors),
            codecs,
            errors,
            seals.sealing(name),
            rateGate),
        Map.copyOf(credentials),
        Map.copyOf(sessions));
  }

  @SuppressWarnings("unchecked") // B is the class of the builder itself.
  private B self() {
    return (B) this;
  }
}
