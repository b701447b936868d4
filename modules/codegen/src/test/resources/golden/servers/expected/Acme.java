package com.example.acme;

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
  /** Production, with "quotes" and {@code code}. */
  public static final Server PRODUCTION = Server.of("production", "https://api.example.com");

  /** https://staging.example.com/v1 */
  public static final Server STAGING = Server.of("staging", "https://staging.example.com/v1");

  /** https://unnamed.example.com */
  public static final Server UNNAMED_EXAMPLE_COM = Server.of("unnamed_example_com", "https://unnamed.example.com");

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

  /** Ends the threads and connections of this client; an HTTP client that it was given stays open. */
  @Override
  public void close() {
    client.close();
  }

  /** Builds {@link Acme}. */
  public static final class Builder extends ClientBuilder<Builder> {
    private Builder() {}

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
              new ErrorShape(List.of("message", "error"), "errors"),
              "server(Acme.PRODUCTION), server(Acme.STAGING), server(Acme.UNNAMED_EXAMPLE_COM) or baseUrl(…)"));
    }
  }
}
