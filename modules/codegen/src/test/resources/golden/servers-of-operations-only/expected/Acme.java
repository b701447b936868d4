package com.example.acme;

import com.example.acme.api.UsersApi;
import dev.gangway.core.ApiClient;
import dev.gangway.core.ClientBuilder;
import dev.gangway.core.ErrorShape;
import dev.gangway.core.OperationCodecs;
import dev.gangway.core.OperationServers;
import dev.gangway.core.Server;
import java.util.List;

/**
 * Acme.
 *
 * <p>Safe for use by many threads. Close it to end its connections.
 */
public final class Acme implements AutoCloseable {
  /** https://api.example.com/v1 */
  public static final Server API_EXAMPLE_COM = Server.of("api_example_com", "https://api.example.com/v1");

  /**
   * https://uploads.example.com
   *
   * <p>Only operations that have this server of their own are called here. {@link
   * Builder#server(Server, Server)} sends them elsewhere.
   */
  public static final Server UPLOADS_EXAMPLE_COM = Server.of("uploads_example_com", "https://uploads.example.com");

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

  /** Returns the operations of {@link UsersApi}. */
  public UsersApi users() {
    return client.api(UsersApi.class);
  }

  /** Ends the threads and connections of this client; an HTTP client that it was given stays open. */
  @Override
  public void close() {
    client.close();
  }

  /** Builds {@link Acme}. */
  public static final class Builder extends ClientBuilder<Builder> {
    private Builder() {
      operationServers(
          OperationServers.of("https://api.example.com/v1")
              .with(UPLOADS_EXAMPLE_COM));
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
              "server(Acme.API_EXAMPLE_COM) or baseUrl(…)"));
    }
  }
}
