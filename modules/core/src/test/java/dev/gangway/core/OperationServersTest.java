package dev.gangway.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the operations of a server of their own go, by where the client is. */
class OperationServersTest {
  private static final Server FILES = Server.of("files", "https://files.example.com/v1");

  private static String url(OperationServers servers, String client) {
    return url(servers, Server.of("base URL", client), false);
  }

  private static String url(OperationServers servers, Server client, boolean chosen) {
    return servers.at(client, chosen, Map.of()).values().iterator().next().url().toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://api.example.com/v2", "https://API.example.com:443/v2/"})
  void clientOnADocumentedServerCallsTheOperationsOwn(String client) {
    OperationServers servers = OperationServers.of("https://api.example.com/v2").with(FILES);

    assertThat(url(servers, client)).isEqualTo("https://files.example.com/v1/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://sandbox.example.org/",
        "https://api.example.com/",
        "https://api.example.com.example.org/v2/",
        "http://localhost:8080/",
        "http://127.0.0.1:8080/v2/"
      })
  void anotherAddressTakesTheseOperationsToo(String client) {
    OperationServers servers =
        OperationServers.of("https://api.example.com/v2", "http://localhost:8080").with(FILES);

    assertThat(url(servers, client)).isEqualTo(client);
  }

  @ParameterizedTest
  @CsvSource({
    "https://api.example.com, https://files.example.com/",
    "https://staging.example.com, https://files.staging.example.com/"
  })
  void operationFollowsTheEnvironment(String client, String own) {
    OperationServers servers =
        OperationServers.of("https://api.example.com/", "https://staging.example.com")
            .with(FILES, "https://files.example.com", "https://files.staging.example.com");

    assertThat(url(servers, client)).isEqualTo(own);
  }

  @Test
  void variableOfTheClientsServerIsThatOfTheOwn() {
    OperationServers servers =
        OperationServers.of("https://{region}.example.com/{base-path}")
            .with(FILES, "https://files-{region}.example.com/files/{base-path}");

    assertThat(url(servers, "https://us.example.com/v2/beta"))
        .isEqualTo("https://files-us.example.com/files/v2/beta/");
  }

  @Test
  void variableMayBeEmptyAtTheEndOfThePath() {
    OperationServers servers =
        OperationServers.of("https://{region}.example.com/{base-path}")
            .with(FILES, "https://files-{region}.example.com");

    assertThat(url(servers, "https://eu.example.com")).isEqualTo("https://files-eu.example.com/");
  }

  @Test
  void variableIsReadWhereItStandsTwice() {
    OperationServers servers =
        OperationServers.of("https://{t}.example.com/{t}").with(FILES, "https://{t}-f.example.com");

    assertThat(url(servers, "https://a.example.com/a")).isEqualTo("https://a-f.example.com/");
    assertThat(url(servers, "https://a.example.com/b")).isEqualTo("https://a.example.com/b/");
  }

  @Test
  void anyHostIsDocumentedOnlyWhereItIsChosenAsSuch() {
    OperationServers servers = OperationServers.of("https://{host}/v1").with(FILES);
    Server client = Server.of("host", "https://acme.example.org/v1");

    assertThat(url(servers, client, true)).isEqualTo("https://files.example.com/v1/");
    assertThat(url(servers, client, false)).isEqualTo("https://acme.example.org/v1/");
  }

  @ParameterizedTest
  @CsvSource({
    "'', /private, http://localhost:8080, http://localhost:8080/private/",
    "/v1, /v2, https://example.org/v1, https://example.org/v2/",
    "/v1, /v2, https://example.org/acme/v1, https://example.org/acme/v2/",
    "/v1/, v2/, https://example.org/acme, https://example.org/acme/v2/",
    "/v1, '', https://example.org/acme/v1, https://example.org/acme/",
    "http://localhost:80/v1, /v2, http://localhost:1234/v1, http://localhost:1234/v2/"
  })
  void pathTakesThePlaceOfTheDocumentedServers(
      String documented, String path, String client, String own) {
    assertThat(url(OperationServers.of(documented).within(path), client)).isEqualTo(own);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/../x", "/..", "/%2e%2e/x", "/a/%252e%252e/x", "/..%2fx"})
  void pathCannotLeaveTheBasePath(String path) {
    OperationServers servers = OperationServers.of("/v1").within(path);

    assertThatThrownBy(() -> url(servers, "https://example.org/acme/v1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The path of an operation's own server leaves the base path. Correct it in the spec.");
  }

  @Test
  void variableCannotLeadToAnotherHost() {
    OperationServers servers =
        OperationServers.of("https://api.example.com/{path}")
            .with(FILES, "https://{path}.example.com");

    assertThatThrownBy(() -> url(servers, "https://api.example.com/a/b"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("The server's path must be one label of a host name");
  }
}
