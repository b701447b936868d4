package dev.gangway.auth;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import okhttp3.FormBody;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * A login by OAuth 2.0's password grant (RFC 6749, section 4.3). If the server issued a refresh
 * token, the next login uses it, and the password only if the refresh token is refused. A refresh
 * token is dropped when the server responds to it with any status from 400 to 499 except 408 and
 * 429. It keeps only the refresh token, so wrap it in a {@link CachingTokenSource}. Safe for use by
 * many threads.
 */
public final class PasswordGrant implements TokenSource {
  private final TokenEndpoint endpoint;
  private final String user;
  private final Secret password;
  private final Clock clock;
  private volatile Refresh refresh = new Refresh(null);

  private PasswordGrant(Builder builder) {
    this.endpoint =
        new TokenEndpoint(builder.client, builder.endpoint, builder.headers, builder.parameters);
    this.user = builder.user;
    this.password = builder.password;
    this.clock = builder.clock;
  }

  /**
   * Returns a builder of a login.
   *
   * @param client sends the login; its connections are shared, redirects are not followed
   * @param endpoint the token endpoint, over https or on loopback
   */
  public static Builder builder(
      OkHttpClient client, HttpUrl endpoint, String user, Secret password) {
    return new Builder(client, endpoint, user, password);
  }

  @Override
  public AccessToken token() throws IOException {
    Refresh held = refresh;
    if (held.token != null) {
      try {
        return send(
            endpoint.form("refresh_token").add("refresh_token", held.token.reveal()).build(), held);
      } catch (LoginException e) {
        if (!isRefused(e)) {
          throw e;
        }
        held = keep(held, null);
      }
    }
    return send(
        endpoint.form("password").add("username", user).add("password", password.reveal()).build(),
        held);
  }

  /**
   * Returns whether the refresh token is no longer of use. Servers refuse one with any of 400 to
   * 499, whatever RFC 6749 says; 408 and 429 are about the request.
   */
  private static boolean isRefused(LoginException e) {
    int status = e.status();
    return e instanceof CredentialsRefusedException
        || (status >= 400 && status < 500 && status != 408 && status != 429);
  }

  @Override
  public synchronized void forget() {
    refresh = new Refresh(null);
  }

  private AccessToken send(FormBody form, Refresh held) throws IOException {
    Instant asked = clock.instant();
    TokenResponse response = endpoint.send(form);
    if (response.refreshToken() != null) {
      // RFC 6749, section 6: without a new refresh token the old one stays good.
      Refresh unused = keep(held, response.refreshToken());
    }
    return response.token(asked);
  }

  /** Replaces the refresh token, unless it was forgotten while a request was under way. */
  private synchronized Refresh keep(Refresh before, @Nullable Secret token) {
    Refresh next = new Refresh(token);
    if (refresh == before) {
      refresh = next;
    }
    return next;
  }

  /** Shows the host of the endpoint, never the user. */
  @Override
  public String toString() {
    return "PasswordGrant[" + endpoint + "]";
  }

  /** A refresh token or none, compared by identity. */
  private static final class Refresh {
    final @Nullable Secret token;

    Refresh(@Nullable Secret token) {
      this.token = token;
    }
  }

  /** Options of a password grant. */
  public static final class Builder {
    private final OkHttpClient client;
    private final HttpUrl endpoint;
    private final String user;
    private final Secret password;
    private final Map<String, Secret> headers = new LinkedHashMap<>();
    private final Map<String, Secret> parameters = new LinkedHashMap<>();
    private Clock clock = Clock.systemUTC();

    private Builder(OkHttpClient client, HttpUrl endpoint, String user, Secret password) {
      this.client = Objects.requireNonNull(client, "client");
      this.endpoint = Objects.requireNonNull(endpoint, "endpoint");
      this.user = Objects.requireNonNull(user, "user");
      this.password = Objects.requireNonNull(password, "password");
    }

    /** Adds a header to every login, for example an API key. */
    public Builder header(String name, Secret value) {
      headers.put(HeaderText.requireName(name), Objects.requireNonNull(value, "value"));
      return this;
    }

    /** Adds a form parameter to every login, for example {@code scope} or {@code client_id}. */
    public Builder parameter(String name, Secret value) {
      parameters.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value"));
      return this;
    }

    /**
     * Sends the client's id and secret as {@code Authorization: Basic} (RFC 6749, section 2.3.1).
     */
    public Builder client(String id, Secret secret) {
      Objects.requireNonNull(secret, "secret");
      return header("Authorization", Secret.from(() -> BasicClient.header(id, secret)));
    }

    /** Sets the clock that {@code expires_in} counts from. Defaults to the system's. */
    public Builder clock(Clock clock) {
      this.clock = Objects.requireNonNull(clock, "clock");
      return this;
    }

    /** Returns the login. */
    public PasswordGrant build() {
      return new PasswordGrant(this);
    }
  }
}
