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
  /** The server of a region. */
  public static final Server REGION = Server.of("region", "https://eu.example.com/v2");

  /** https://demo.example.com */
  public static final Server PRODUCTION = Server.of("production", "https://demo.example.com");

  /** https://demo.example.com/v1 */
  public static final Server DEMO = Server.of("demo", "https://demo.example.com/v1");

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

  /**
   * Returns {@link #REGION} with the parts of its address that differ.
   *
   * @param region Where the data is. One of eu, us. By default eu.
   * @param basePath By default v2.
   * @throws IllegalArgumentException when one cannot stand in an address, or is none of those that
   *     the provider documents
   */
  public static Server region(String region, String basePath) {
    return Server.template("region", "https://{region}.example.com/{base-path}")
        .with("region", region, "eu", "us")
        .with("base-path", basePath)
        .server();
  }

  /**
   * Returns {@link #PRODUCTION} with the parts of its address that differ.
   *
   * @param tenant By default demo.
   * @throws IllegalArgumentException when one cannot stand in an address, or is none of those that
   *     the provider documents
   */
  public static Server production(String tenant) {
    return Server.template("production", "https://{tenant}.example.com")
        .with("tenant", tenant)
        .server();
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
              new ErrorShape(List.of(), ""),
              "server(Acme.REGION), server(Acme.PRODUCTION), server(Acme.DEMO) or baseUrl(…)"));
    }
  }
}
