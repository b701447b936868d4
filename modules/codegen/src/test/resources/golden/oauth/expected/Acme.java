package com.example.acme;

import com.example.acme.api.OrdersApi;
import dev.gangway.auth.Secret;
import dev.gangway.auth.TokenSource;
import dev.gangway.auth.TokenStore;
import dev.gangway.core.ApiClient;
import dev.gangway.core.ClientBuilder;
import dev.gangway.core.ErrorShape;
import dev.gangway.core.OperationCodecs;
import java.util.List;
import java.util.Objects;

/**
 * Acme.
 *
 * <p>Safe for use by many threads. Close it to end its connections.
 */
public final class Acme implements AutoCloseable {
  private final ApiClient client;

  private Acme(ApiClient client) {
    this.client = client;
  }

  /** Returns a builder. It needs to know where to send calls. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the JSON forms of what each operation sends and answers, for tests and tools. */
  public static OperationCodecs codecs() {
    return AcmeCodecs.INSTANCE;
  }

  /** Returns the operations of {@link OrdersApi}. */
  public OrdersApi orders() {
    return client.api(OrdersApi.class);
  }

  /**
   * Returns the tokens of {@code oauth}, for instance to log in before the first call.
   *
   * @throws IllegalStateException when the client was built without them
   */
  public TokenSource oauth() {
    return client.session("oauth");
  }

  /**
   * Returns the tokens of {@code machine}, for instance to log in before the first call.
   *
   * @throws IllegalStateException when the client was built without them
   */
  public TokenSource machine() {
    return client.session("machine");
  }

  /**
   * Returns the tokens of {@code browser}, for instance to log in before the first call.
   *
   * @throws IllegalStateException when the client was built without them
   */
  public TokenSource browser() {
    return client.session("browser");
  }

  /**
   * Returns the tokens of {@code openId}, for instance to log in before the first call.
   *
   * @throws IllegalStateException when the client was built without them
   */
  public TokenSource openId() {
    return client.session("openId");
  }

  /** Ends the threads and connections of this client; an HTTP client that it was given stays open. */
  @Override
  public void close() {
    client.close();
  }

  /** Builds {@link Acme}. */
  public static final class Builder extends ClientBuilder<Builder> {
    private Builder() {}

    /** Takes the tokens of {@code oauth} from this source. */
    public Builder oauth(TokenSource tokens) {
      Objects.requireNonNull(tokens, "tokens");
      return session("oauth", client -> tokens);
    }

    /**
     * Logs in as this client of OAuth 2.0 when a call first needs a token, and again before the
     * token ends.
     *
     * @param scopes of {@code orders:read}, {@code orders:write}; without, the provider decides
     */
    public Builder oauthClientCredentials(
        String clientId, Secret clientSecret, String... scopes) {
      return clientCredentials(
          "oauth", "https://auth.example.com/token", false, clientId, clientSecret, scopes);
    }

    /**
     * Logs in as this user when a call first needs a token, and again before the token ends.
     *
     * @param scopes of {@code orders:read}, {@code orders:write}; without, the provider decides
     */
    public Builder oauthPassword(String user, Secret password, String... scopes) {
      return passwordGrant("oauth", "/oauth/token", user, password, scopes);
    }

    /** Sends the logins of {@code oauth} here instead of to the documented token endpoint. */
    public Builder oauthTokenUrl(String url) {
      return tokenUrl("oauth", url);
    }

    /**
     * Keeps the tokens of {@code oauth} here, so that several processes with one account share
     * one session. Default: this client's memory.
     */
    public Builder oauthTokenStore(TokenStore store) {
      return tokenStore("oauth", store);
    }

    /** Takes the tokens of {@code machine} from this source. */
    public Builder machine(TokenSource tokens) {
      Objects.requireNonNull(tokens, "tokens");
      return session("machine", client -> tokens);
    }

    /**
     * Logs in as this client of OAuth 2.0 when a call first needs a token, and again before the
     * token ends.
     *
     * @param scopes without, the provider decides
     */
    public Builder machineClientCredentials(
        String clientId, Secret clientSecret, String... scopes) {
      return clientCredentials(
          "machine", "https://auth.example.com/token", true, clientId, clientSecret, scopes);
    }

    /** Sends the logins of {@code machine} here instead of to the documented token endpoint. */
    public Builder machineTokenUrl(String url) {
      return tokenUrl("machine", url);
    }

    /**
     * Keeps the tokens of {@code machine} here, so that several processes with one account share
     * one session. Default: this client's memory.
     */
    public Builder machineTokenStore(TokenStore store) {
      return tokenStore("machine", store);
    }

    /** Takes the tokens of {@code browser} from this source. */
    public Builder browser(TokenSource tokens) {
      Objects.requireNonNull(tokens, "tokens");
      return session("browser", client -> tokens);
    }

    /** Takes the tokens of {@code openId} from this source. */
    public Builder openId(TokenSource tokens) {
      Objects.requireNonNull(tokens, "tokens");
      return session("openId", client -> tokens);
    }

    /**
     * Returns the client.
     *
     * @throws IllegalStateException when it was not told where to send calls
     */
    public Acme build() {
      return new Acme(
          client(
              "Acme",
              AcmeCodecs.INSTANCE,
              new ErrorShape(List.of(), ""),
              "baseUrl(…)"));
    }
  }
}
