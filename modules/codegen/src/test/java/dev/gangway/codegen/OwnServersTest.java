package dev.gangway.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which server an operation is called on that has servers of its own. */
class OwnServersTest {
  @TempDir Path directory;

  /** Returns the client of one operation with these servers. */
  private String client(String documented, String own) throws IOException {
    Path file = directory.resolve("openapi.yaml");
    Files.writeString(
        file,
        """
        openapi: 3.1.0
        info: {title: Acme, version: '1'}
        servers: %s
        paths:
          /a: {get: {operationId: a, responses: {'204': {description: Done.}}}}
          /b: {get: {operationId: b, servers: %s, responses: {'204': {description: Done.}}}}
        """
            .formatted(documented, own));
    Generation.runDefault(file, directory);
    Map<String, String> sources = Generation.sources(directory);
    assertThat(MemoryCompiler.complaints(sources)).isEmpty();
    return String.join("\n", sources.values());
  }

  @Test
  void someOfTheDocumentsServersAreEnvironments() throws IOException {
    String client =
        client(
            "[{url: 'https://a.example.com'}, {url: 'https://b.example.com'}]",
            "[{url: 'https://b.example.com/'}]");

    assertThat(client).contains("@Operation(id = \"b\")").doesNotContain("OperationServers");
  }

  @Test
  void variableWithOtherValuesKeepsItsDefault() throws IOException {
    String client =
        client(
            "[{url: 'https://{r}.example.com', variables: {r: {default: eu, enum: [eu, us]}}}]",
            "[{url: 'https://{r}.files.example.com', variables: {r: {default: eu, enum: [eu]}}}]");

    assertThat(client).contains(".with(EU_FILES_EXAMPLE_COM));");
  }

  @Test
  void httpIsCalledWithHttps() throws IOException {
    String client =
        client("[{url: 'https://a.example.com'}]", "[{url: 'http://files.example.com'}]");

    assertThat(client)
        .contains("Server.of(\"files_example_com\", \"https://files.example.com\")")
        .doesNotContain("http://");
  }

  @Test
  void firstServerThatCannotBeCalledGivesWayToTheNext() throws IOException {
    String client =
        client(
            "[{url: 'https://a.example.com'}]",
            "[{url: 'http://localhost:8080'}, {url: 'https://files.example.com'}]");

    assertThat(client).contains(".with(FILES_EXAMPLE_COM));");
  }

  @Test
  void operationWithoutServerThatCanBeCalledIsLeftOut() throws IOException {
    String client =
        client("[{url: 'https://a.example.com'}]", "[{url: 'https://{tenant}.example.com'}]");

    assertThat(client).contains("id = \"a\"").doesNotContain("id = \"b\"");
  }

  @Test
  void serverThatCannotBeNamedAsItSaysIsNamedByItsHost() throws IOException {
    String client =
        client(
            "[{url: 'https://a.example.com', x-server-name: MAIN}]",
            "[{url: 'https://b.example.com', x-server-name: MAIN, description: 'x*/{@code }'}]");

    assertThat(client).contains("Server B_EXAMPLE_COM =").contains(".with(B_EXAMPLE_COM)");
  }

  @Test
  void operationsBesideOneWithoutServersKeepTheirOwn() throws IOException {
    String client = client("[]", "[{url: 'https://b.example.com/v1'}]");

    assertThat(client)
        .contains("OperationServers.of(\"/\")")
        .contains(".with(B_EXAMPLE_COM)")
        .contains("\"baseUrl(…)\"");
  }
}
