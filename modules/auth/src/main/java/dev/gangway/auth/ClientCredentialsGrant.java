package dev.gangway.auth;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;

/**
 * A login by OAuth 2.0's client credentials grant (RFC 6749, section 4.4): the login of a program,
 * without a user. It keeps no token, so wrap it in a {@link CachingTokenSource}. Safe for use by
 * many threads.
 */
public final class ClientCredentialsGrant implements TokenSource {
  private static final String GRANT = "client_credentials";

  private final TokenEndpoint endpoint;
  private final Clock clock;

  private ClientCredentialsGrant(Builder builder) {
    Map<String, Secret> headers = new LinkedHashMap<>(builder.headers);
    Map<String, Secret> parameters = new LinkedHashMap<>(builder.parameters);
    if (builder.inBody) {
      parameters.put("client_id", Secret.of(builder.id));
      parameters.put("client_secret", builder.secret);
    } else {
      headers.put(
          "Authorization", Secret.from(() -> BasicClient.header(builder.id, builder.secret)));
    }
    this.endpoint = new TokenEndpoint(builder.client, builder.endpoint, headers, parameters);
    this.clock = builder.clock;
  }

  /**
   * Returns a builder of a login.
   *
   * @param client sends the login; its connections are shared, redirects are not followed
   * @param endpoint the token endpoint, over https or on loopback
   */
  public static Builder builder(OkHttpClient client, HttpUrl endpoint, String id, Secret secret) {
    return new Builder(client, endpoint, id, secret);
  }

  @Override
  public AccessToken token() throws IOException {
    Instant asked = clock.instant();
    // RFC 6749, section 4.4.3: a refresh token should not come, and the secret is at hand anyway.
    return endpoint.send(endpoint.form(GRANT).build()).token(asked);
  }

  /** Shows the host of the endpoint, never the client's id. */
  @Override
  public String toString() {
    return "ClientCredentialsGrant[" + endpoint + "]";
  }

  /** Options of a client credentials grant. */
  public static final class Builder {
    private final OkHttpClient client;
    private final HttpUrl endpoint;
    private final String id;
    private final Secret secret;
    private final Map<String, Secret> headers = new LinkedHashMap<>();
    private final Map<String, Secret> parameters = new LinkedHashMap<>();
    private boolean inBody;
    private Clock clock = Clock.systemUTC();

    private Builder(OkHttpClient client, HttpUrl endpoint, String id, Secret secret) {
      this.client = Objects.requireNonNull(client, "client");
      this.endpoint = Objects.requireNonNull(endpoint, "endpoint");
      this.id = Objects.requireNonNull(id, "id");
      this.secret = Objects.requireNonNull(secret, "secret");
    }

    /** Requests these scopes. Defaults to what the server decides (RFC 6749, section 3.3). */
    public Builder scopes(String... scopes) {
      return scopes.length == 0 ? this : parameter("scope", Secret.of(String.join(" ", scopes)));
    }

    /**
     * Sends id and secret in the form, for a server that does not accept {@code Authorization:
     * Basic} (RFC 6749, section 2.3.1).
     */
    public Builder inBody() {
      this.inBody = true;
      return this;
    }

    /** Adds a header to every login, for example an API key. */
    public Builder header(String name, Secret value) {
      headers.put(HeaderText.requireName(name), Objects.requireNonNull(value, "value"));
      return this;
    }

    /** Adds a form parameter to every login, for example {@code audience}. */
    public Builder parameter(String name, Secret value) {
      parameters.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value"));
      return this;
    }

    /** Sets the clock that {@code expires_in} counts from. Defaults to the system's. */
    public Builder clock(Clock clock) {
      this.clock = Objects.requireNonNull(clock, "clock");
      return this;
    }

    /** Returns the login. */
    public ClientCredentialsGrant build() {
      return new ClientCredentialsGrant(this);
    }
  }
}
