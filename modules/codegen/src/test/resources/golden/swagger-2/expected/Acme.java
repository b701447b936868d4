package com.example.acme;

import com.example.acme.api.StatsApi;
import dev.gangway.auth.Credential;
import dev.gangway.auth.Secret;
import dev.gangway.auth.TokenSource;
import dev.gangway.core.ApiClient;
import dev.gangway.core.ClientBuilder;
import dev.gangway.core.ErrorShape;
import dev.gangway.core.OperationCodecs;
import dev.gangway.core.Server;
import java.util.List;

/**
 * Acme.
 *
 * <p>Safe for use by many threads. Close it to end its connections.
 */
public final class Acme implements AutoCloseable {
  /** https://api.example.com/v3 */
  public static final Server PRODUCTION = Server.of("production", "https://api.example.com/v3");

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

  /** Returns the operations of {@link StatsApi}. */
  public StatsApi stats() {
    return client.api(StatsApi.class);
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
     * Sets the credential key.
     */
    public Builder key(Secret value) {
      return credential("key", Credential.header("Authorization", value));
    }

    /** Takes the values of {@code key} from this source, which may sign or fetch them. */
    public Builder key(TokenSource values) {
      return credential("key", Credential.header("Authorization", values));
    }

    /**
     * Takes the value of {@code key} from the environment variable {@code ACME_KEY}.
     *
     * @throws IllegalStateException when it is not set
     */
    public Builder keyFromEnv() {
      return key(Secret.fromEnv("ACME_KEY"));
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
              "server(Acme.PRODUCTION) or baseUrl(…)"));
    }
  }
}
