package com.example.acme;

import com.example.acme.api.OrdersApi;
import dev.gangway.auth.Credential;
import dev.gangway.auth.Secret;
import dev.gangway.auth.TokenSource;
import dev.gangway.core.ApiClient;
import dev.gangway.core.ClientBuilder;
import dev.gangway.core.ErrorShape;
import dev.gangway.core.OperationCodecs;
import java.util.List;

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

  /** Ends the threads and connections of this client; an HTTP client that it was given stays open. */
  @Override
  public void close() {
    client.close();
  }

  /** Builds {@link Acme}. */
  public static final class Builder extends ClientBuilder<Builder> {
    private Builder() {}

    /**
     * The key from the dashboard.
     */
    public Builder headerKey(Secret value) {
      return credential("header-key", Credential.header("api-key", value));
    }

    /** Takes the values of {@code header-key} from this source, which may sign or fetch them. */
    public Builder headerKey(TokenSource values) {
      return credential("header-key", Credential.header("api-key", values));
    }

    /**
     * Takes the value of {@code header-key} from the environment variable {@code ACME_HEADER_KEY}.
     *
     * @throws IllegalStateException when it is not set
     */
    public Builder headerKeyFromEnv() {
      return headerKey(Secret.fromEnv("ACME_HEADER_KEY"));
    }

    /**
     * Sets the credential queryKey.
     */
    public Builder queryKey(Secret value) {
      return credential("queryKey", Credential.query("key", value));
    }

    /**
     * Takes the value of {@code queryKey} from the environment variable {@code ACME_QUERY_KEY}.
     *
     * @throws IllegalStateException when it is not set
     */
    public Builder queryKeyFromEnv() {
      return queryKey(Secret.fromEnv("ACME_QUERY_KEY"));
    }

    /**
     * Sets the credential cookieKey.
     */
    public Builder cookieKey(Secret value) {
      return credential("cookieKey", Credential.cookie("session", value));
    }

    /**
     * Takes the value of {@code cookieKey} from the environment variable {@code ACME_COOKIE_KEY}.
     *
     * @throws IllegalStateException when it is not set
     */
    public Builder cookieKeyFromEnv() {
      return cookieKey(Secret.fromEnv("ACME_COOKIE_KEY"));
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
