package dev.gangway.core;

import dev.gangway.auth.AccessToken;
import dev.gangway.auth.CachingTokenSource;
import dev.gangway.auth.ClientCredentialsGrant;
import dev.gangway.auth.Credential;
import dev.gangway.auth.PasswordGrant;
import dev.gangway.auth.Secret;
import dev.gangway.auth.TokenSource;
import dev.gangway.core.json.MissingMemberException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * What every client can be told. The generated builders add a method for each security scheme of
 * their provider.
 *
 * @param <B> the type of the generated builder
 */
public abstract class ClientBuilder<B extends ClientBuilder<B>> {
  private final Map<String, Function<ApiClient, Credential>> credentials = new LinkedHashMap<>();
  private final Map<String, Function<ApiClient, TokenSource>> sessions = new LinkedHashMap<>();
  private final Map<String, String> tokenUrls = new HashMap<>();
  private @Nullable Server server;
  private @Nullable OkHttpClient httpClient;
  private Duration timeout = Duration.ofSeconds(30);
  private Clock clock = Clock.systemUTC();

  /** Creates a builder without server. */
  protected ClientBuilder() {}

  /** Sets where calls go, one of the provider's servers. */
  public final B server(Server server) {
    this.server = Arguments.notNull(server, "server");
    return self();
  }

  /**
   * Sets where calls go, for instance a proxy of your own.
   *
   * @throws IllegalArgumentException when the URL has no scheme, or is not HTTPS on a host other
   *     than loopback
   */
  public final B baseUrl(String url) {
    return server(Server.of("base URL", url));
  }

  /**
   * Sets the time that a call may take, from its execution to the end of the answer. Waiting for a
   * login, a repetition after it and the queue of async calls are part of it. Default: 30 seconds.
   */
  public final B timeout(Duration timeout) {
    this.timeout = requirePositive(timeout);
    return self();
  }

  /**
   * Sets the HTTP client whose connection pool, proxy, TLS settings and interceptors are used. It
   * stays yours: closing the API client does not close it. Its connect, read and write timeouts
   * hold, its call timeout gives way to {@link #timeout}. Redirects are not followed whatever it
   * says. Default: a client of our own, with ten seconds to connect and no other timeout.
   */
  public final B httpClient(OkHttpClient httpClient) {
    this.httpClient = Arguments.notNull(httpClient, "httpClient");
    return self();
  }

  /** Sets the clock that decides when a session is over. Default: the system's. */
  public final B clock(Clock clock) {
    this.clock = Arguments.notNull(clock, "clock");
    return self();
  }

  /** Sets what operations that need this security scheme send. */
  protected final B credential(String scheme, Credential credential) {
    Arguments.notNull(credential, "credential");
    credentials.put(scheme, client -> credential);
    sessions.remove(scheme);
    return self();
  }

  /**
   * Sets the source of bearer tokens for this security scheme; {@code source} is asked once, when
   * the client is built.
   */
  protected final B session(String scheme, Function<ApiClient, TokenSource> source) {
    credentials.remove(scheme);
    sessions.put(scheme, source);
    return self();
  }

  /**
   * Sets the operation that fetches the bearer tokens of this security scheme.
   *
   * @param secrets what it logs in with; when one changes, a login that was refused is tried again
   */
  protected final B login(
      String scheme, Function<ApiClient, AccessToken> login, Secret... secrets) {
    return session(
        scheme,
        client ->
            CachingTokenSource.builder(
                    () -> Login.attempt(client.name(), () -> login.apply(client)))
                .clock(client.clock())
                .credentials(secrets)
                .build());
  }

  /**
   * Sets a login by OAuth 2.0's client credentials grant for this security scheme.
   *
   * @param tokenUrl the documented token endpoint, which may be relative to the server
   * @param inBody whether id and secret stand in the form instead of a header
   */
  protected final B clientCredentials(
      String scheme, String tokenUrl, boolean inBody, String id, Secret secret, String... scopes) {
    Arguments.notNull(id, "clientId");
    Arguments.notNull(secret, "clientSecret");
    String[] asked = scopes.clone();
    return grant(
        scheme,
        tokenUrl,
        (client, url) -> {
          ClientCredentialsGrant.Builder grant =
              ClientCredentialsGrant.builder(client.loginClient(), url, id, secret)
                  .clock(client.clock())
                  .scopes(asked);
          return (inBody ? grant.inBody() : grant).build();
        },
        secret);
  }

  /**
   * Sets a login by OAuth 2.0's password grant for this security scheme.
   *
   * @param tokenUrl the documented token endpoint, which may be relative to the server
   */
  protected final B passwordGrant(
      String scheme, String tokenUrl, String user, Secret password, String... scopes) {
    Arguments.notNull(user, "user");
    Arguments.notNull(password, "password");
    String asked = String.join(" ", scopes);
    return grant(
        scheme,
        tokenUrl,
        (client, url) -> {
          PasswordGrant.Builder grant =
              PasswordGrant.builder(client.loginClient(), url, user, password)
                  .clock(client.clock());
          return (asked.isEmpty() ? grant : grant.parameter("scope", Secret.of(asked))).build();
        },
        password);
  }

  /** Sets where the logins of this security scheme go, in place of the documented endpoint. */
  protected final B tokenUrl(String scheme, String url) {
    tokenUrls.put(scheme, Arguments.notNull(url, "url"));
    return self();
  }

  private B grant(
      String scheme,
      String tokenUrl,
      BiFunction<ApiClient, HttpUrl, TokenSource> grant,
      Secret secret) {
    return session(
        scheme,
        client -> {
          HttpUrl url = client.tokenUrl(tokenUrls.getOrDefault(scheme, tokenUrl));
          return CachingTokenSource.builder(Login.named(client.name(), grant.apply(client, url)))
              .clock(client.clock())
              .credentials(secret)
              .build();
        });
  }

  /**
   * Returns the token of a login. It ends so many seconds after it was created, or after now if
   * that is not known; without seconds it is kept until it is rejected.
   */
  protected static AccessToken token(
      ApiClient client, Secret token, @Nullable Number seconds, @Nullable Instant created) {
    if (seconds == null) {
      return AccessToken.of(token);
    }
    Instant start = created == null ? client.clock().instant() : created;
    return AccessToken.of(token, start.plusSeconds(seconds.longValue()));
  }

  /**
   * Returns a member of a login's answer, or null when the provider left it out although it
   * promises it.
   */
  protected static <T> @Nullable T ifGiven(Supplier<@Nullable T> member) {
    try {
      return member.get();
    } catch (MissingMemberException e) {
      return null;
    }
  }

  /** Returns the clock that is set. */
  protected final Clock clock() {
    return clock;
  }

  /** Returns the runtime of a client with these settings. */
  protected final ApiClient client(
      String name, OperationCodecs codecs, ErrorShape errors, String whereToSend) {
    if (server == null) {
      throw new IllegalStateException(
          name + " needs to know where to send calls. Add " + whereToSend + ".");
    }
    return new ApiClient(
        new ClientSettings(name, server, timeout, clock, httpClient, codecs, errors),
        Map.copyOf(credentials),
        Map.copyOf(sessions));
  }

  /** Returns the time if it is more than zero. */
  static Duration requirePositive(Duration timeout) {
    Arguments.notNull(timeout, "timeout");
    if (timeout.isNegative() || timeout.isZero()) {
      throw new IllegalArgumentException(
          "A timeout is more than zero, but this is " + timeout + ".");
    }
    return timeout;
  }

  @SuppressWarnings("unchecked") // B is the class of the builder itself.
  private B self() {
    return (B) this;
  }
}
