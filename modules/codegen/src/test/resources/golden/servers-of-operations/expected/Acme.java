package com.example.acme;

import com.example.acme.api.AccountsApi;
import com.example.acme.api.FilesApi;
import com.example.acme.api.LoginApi;
import com.example.acme.api.PricesApi;
import com.example.acme.api.ReportsApi;
import dev.gangway.auth.TokenSource;
import dev.gangway.core.ApiClient;
import dev.gangway.core.ClientBuilder;
import dev.gangway.core.ErrorShape;
import dev.gangway.core.OperationCodecs;
import dev.gangway.core.OperationServers;
import dev.gangway.core.Server;
import java.util.List;
import java.util.Objects;

/**
 * Acme.
 *
 * <p>Safe for use by many threads. Close it to end its connections.
 */
public final class Acme implements AutoCloseable {
  /** Production */
  public static final Server PRODUCTION = Server.of("production", "https://eu.example.com/v1");

  /** Sandbox */
  public static final Server SANDBOX = Server.of("sandbox", "https://sandbox.example.com/v1");

  /**
   * Where files are.
   *
   * <p>Only operations that have this server of their own are called here. {@link
   * Builder#server(Server, Server)} sends them elsewhere.
   */
  public static final Server FILES = Server.of("files", "https://files-eu.example.com/v3");

  /**
   * https://eu.trash.example.com
   *
   * <p>Only operations that have this server of their own are called here. {@link
   * Builder#server(Server, Server)} sends them elsewhere.
   */
  public static final Server EU_TRASH_EXAMPLE_COM = Server.of("eu_trash_example_com", "https://eu.trash.example.com");

  /**
   * https://login.example.com/oauth2
   *
   * <p>Only operations that have this server of their own are called here. {@link
   * Builder#server(Server, Server)} sends them elsewhere.
   */
  public static final Server LOGIN_EXAMPLE_COM = Server.of("login_example_com", "https://login.example.com/oauth2");

  /**
   * https://eu.example.com/v2
   *
   * <p>Only operations that have this server of their own are called here. {@link
   * Builder#server(Server, Server)} sends them elsewhere.
   */
  public static final Server EU_EXAMPLE_COM = Server.of("eu_example_com", "https://eu.example.com/v2");

  /**
   * production
   *
   * <p>Only operations that have this server of their own are called here. {@link
   * Builder#server(Server, Server)} sends them elsewhere.
   */
  public static final Server PRICES_EXAMPLE_COM = Server.of("prices_example_com", "https://prices.example.com");

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
   * Returns {@link #PRODUCTION} with the parts of its address that differ.
   *
   * @param region One of eu, us. By default eu.
   * @throws IllegalArgumentException when one cannot stand in an address, or is none of those that
   *     the provider documents
   */
  public static Server production(String region) {
    return Server.template("production", "https://{region}.example.com/v1")
        .with("region", region, "eu", "us")
        .server();
  }

  /**
   * Returns {@link #FILES} with the parts of its address that differ.
   *
   * @param region By default eu.
   * @param version By default v3.
   * @throws IllegalArgumentException when one cannot stand in an address, or is none of those that
   *     the provider documents
   */
  public static Server filesServer(String region, String version) {
    return Server.template("files", "https://files-{region}.example.com/{version}")
        .with("region", region)
        .with("version", version)
        .server();
  }

  /**
   * Returns {@link #EU_TRASH_EXAMPLE_COM} with the parts of its address that differ.
   *
   * @param region One of eu. By default eu.
   * @throws IllegalArgumentException when one cannot stand in an address, or is none of those that
   *     the provider documents
   */
  public static Server euTrashExampleComServer(String region) {
    return Server.template("eu_trash_example_com", "https://{region}.trash.example.com")
        .with("region", region, "eu")
        .server();
  }

  /**
   * Returns {@link #EU_EXAMPLE_COM} with the parts of its address that differ.
   *
   * @param region One of eu, us. By default eu.
   * @throws IllegalArgumentException when one cannot stand in an address, or is none of those that
   *     the provider documents
   */
  public static Server euExampleComServer(String region) {
    return Server.template("eu_example_com", "https://{region}.example.com/v2")
        .with("region", region, "eu", "us")
        .server();
  }

  /** Returns the operations of {@link AccountsApi}. */
  public AccountsApi accounts() {
    return client.api(AccountsApi.class);
  }

  /** Returns the operations of {@link FilesApi}. */
  public FilesApi files() {
    return client.api(FilesApi.class);
  }

  /** Returns the operations of {@link LoginApi}. */
  public LoginApi login() {
    return client.api(LoginApi.class);
  }

  /** Returns the operations of {@link PricesApi}. */
  public PricesApi prices() {
    return client.api(PricesApi.class);
  }

  /** Returns the operations of {@link ReportsApi}. */
  public ReportsApi reports() {
    return client.api(ReportsApi.class);
  }

  /**
   * Returns the tokens of {@code token}, for instance to log in before the first call.
   *
   * @throws IllegalStateException when the client was built without them
   */
  public TokenSource token() {
    return client.session("token");
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
          OperationServers.of("https://{region}.example.com/v1", "https://sandbox.example.com/v1")
              .with(FILES, "https://files-{region}.example.com/v3", "https://files.sandbox.example.com")
              .with(EU_TRASH_EXAMPLE_COM)
              .with(LOGIN_EXAMPLE_COM)
              .with(EU_EXAMPLE_COM, "https://{region}.example.com/v2", "https://sandbox.example.com/v2")
              .with(PRICES_EXAMPLE_COM, "https://prices.example.com", "https://prices.sandbox.example.com"));
    }

    /** Takes the tokens of {@code token} from this source. */
    public Builder token(TokenSource tokens) {
      Objects.requireNonNull(tokens, "tokens");
      return session("token", client -> tokens);
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
              "server(Acme.PRODUCTION), server(Acme.SANDBOX) or baseUrl(…)"));
    }
  }
}
