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
 * A login by OAuth 2.0's password grant (RFC 6749, section 4.3). If the server gave a refresh token
 * the next login uses it, and the password only if that is refused. To be wrapped in {@link
 * CachingTokenSource}; keeps nothing but the refresh token. Safe for use by many threads.
 */
public final class PasswordGrant implements TokenSource {
  private final TokenEndpoint endpoint;
  private final String user;
  private final Secret password;
  private final Clock clock;
  private volatile @Nullable Secret refreshToken;

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
    Secret refresh = refreshToken;
    if (refresh != null) {
      try {
        return send(
            endpoint.form("refresh_token").add("refresh_token", refresh.reveal()).build(), refresh);
      } catch (CredentialsRefusedException e) {
        refreshToken = null;
      }
    }
    return send(
        endpoint.form("password").add("username", user).add("password", password.reveal()).build(),
        null);
  }

  @Override
  public void forget() {
    refreshToken = null;
  }

  private AccessToken send(FormBody form, @Nullable Secret sentRefreshToken) throws IOException {
    Instant asked = clock.instant();
    TokenAnswer answer = endpoint.send(form);
    // RFC 6749, section 6: without a new refresh token the old one stays good.
    refreshToken = answer.refreshToken() == null ? sentRefreshToken : answer.refreshToken();
    return answer.token(asked);
  }

  /** Shows where the login goes, not who logs in. */
  @Override
  public String toString() {
    return "PasswordGrant[" + endpoint + "]";
  }

  /** What a login sends besides user and password. */
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

    /** Adds a header to every login, for one an API key. */
    public Builder header(String name, Secret value) {
      headers.put(HeaderText.requireName(name), Objects.requireNonNull(value, "value"));
      return this;
    }

    /** Adds a form parameter to every login, for one {@code scope} or {@code client_id}. */
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

    /** Sets the clock that {@code expires_in} counts from; the system's by default. */
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
