package com.example.acme;

import com.example.acme.api.SessionsApi;
import com.example.acme.model.Login;
import dev.gangway.auth.TokenSource;
import dev.gangway.auth.TokenStore;
import dev.gangway.core.ApiClient;
import dev.gangway.core.ClientBuilder;
import dev.gangway.core.EnvironmentVariables;
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

  /** Returns the operations of {@link SessionsApi}. */
  public SessionsApi sessions() {
    return client.api(SessionsApi.class);
  }

  /**
   * Returns the tokens of {@code session}, for instance to log in before the first call.
   *
   * @throws IllegalStateException when the client was built without them
   */
  public TokenSource session() {
    return client.session("session");
  }

  /** Ends the threads and connections of this client; an HTTP client that it was given stays open. */
  @Override
  public void close() {
    client.close();
  }

  /** Builds {@link Acme}. */
  public static final class Builder extends ClientBuilder<Builder> {
    private Builder() {}

    /**
     * Logs in with this when a call first needs a token, and again before the token ends.
     */
    @SuppressWarnings("deprecation")
    public Builder session(Login login) {
      Objects.requireNonNull(login, "login");
      return login(
          "session",
          client -> {
            var answer = client.api(SessionsApi.class).login(login).execute();
            return token(
                client,
                answer::token,
                answer.additionalProperties(),
                null,
                null);
          });
    }

    /**
     * Logs in with what the environment variables {@code ACME_USER} hold.
     *
     * @throws IllegalStateException when one is not set
     */
    public Builder sessionFromEnv() {
      return session(
          Login.builder()
              .user(EnvironmentVariables.text("ACME_USER"))
              .build());
    }

    /** Takes the tokens of {@code session} from this source. */
    public Builder session(TokenSource tokens) {
      Objects.requireNonNull(tokens, "tokens");
      return session("session", client -> tokens);
    }

    /**
     * Keeps the tokens of {@code session} here, so that several processes with one account share
     * one session. Default: this client's memory.
     */
    public Builder sessionTokenStore(TokenStore store) {
      return tokenStore("session", store);
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
