package com.example.acme;

import com.example.acme.api.OrdersApi;
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
  /** https://api-m.example.com */
  public static final Server PRODUCTION = Server.of("production", "https://api-m.example.com");

  /** https://api-m.sandbox.example.com */
  public static final Server SANDBOX = Server.of("sandbox", "https://api-m.sandbox.example.com");

  /** https://eu.api.example.com */
  public static final Server PRODUCTION_EU = Server.of("production_eu", "https://eu.api.example.com");

  /** https://api-us.staging.example.com/v1 */
  public static final Server STAGING_US = Server.of("staging_us", "https://api-us.staging.example.com/v1");

  /** Production */
  public static final Server PRODUCTION_V2 = Server.of("production_v2", "https://api-m.example.com/v2");

  /** Production */
  public static final Server PARTNER_CLOUD = Server.of("partner_cloud", "https://e.example.com");

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
              "server(Acme.PRODUCTION), server(Acme.SANDBOX), another server of Acme or baseUrl(…)"));
    }
  }
}
