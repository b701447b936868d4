package dev.gangway.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.codegen.RecordingServer.Received;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What generated methods send, and how. */
class SentRequestTest {
  @TempDir Path directory;

  private RecordingServer server;
  private @Nullable GeneratedClient client;

  @BeforeEach
  void startServer() throws IOException {
    server = new RecordingServer();
  }

  @AfterEach
  void close() {
    if (client != null) {
      client.close();
    }
    server.close();
  }

  /** Makes a client of a document's paths and components, which calls this path of the server. */
  private GeneratedClient client(String base, String paths) throws Exception {
    Path file = directory.resolve("openapi.yaml");
    Files.writeString(file, "openapi: 3.0.3\ninfo: {title: Acme, version: '1'}\n" + paths);
    client = new GeneratedClient(Generation.of(file), server.url() + base);
    return client;
  }

  private GeneratedClient client(String paths) throws Exception {
    return client("", paths);
  }

  @Test
  void rootOfTheBasePathIsCalled() throws Exception {
    String paths =
        """
        paths:
          /:
            get:
              operationId: root
              parameters: [{name: q, in: query, schema: {type: string}}]
              responses: {'204': {description: Done.}}
            post:
              operationId: rpc
              requestBody: {required: true, content: {application/json: {schema: {type: object}}}}
              responses: {'204': {description: Done.}}
        """;
    try (GeneratedClient below = client("api/v1/", paths)) {
      below.call("root", "a").execute();
      assertThat(server.request().target()).isEqualTo("/api/v1/?q=a");
    }

    try (GeneratedClient top = client("", paths)) {
      top.call("root").execute();
      assertThat(server.request().target()).isEqualTo("/");
    }
  }

  @Test
  void headGivesStatusAndHeaders() throws Exception {
    server.answers("application/x-thing", "{}");

    var response =
        client(
                """
                paths:
                  /things/{id}:
                    head:
                      operationId: exists
                      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
                      responses: {'200': {description: It is there.}}
                """)
            .call("exists", "a")
            .response();

    Received request = server.request();
    assertThat(request.method() + " " + request.target()).isEqualTo("HEAD /things/a");
    assertThat(response.status()).isEqualTo(200);
    assertThat(response.headers().get("Content-Type")).isEqualTo("application/x-thing");
    assertThat(response.value()).isNull();
  }

  private static final String JOBS =
      """
      paths:
        /jobs/{id}/cancel:
          parameters: [{name: id, in: path, required: true, schema: {type: string}}]
          post:
            operationId: cancel
            parameters: [{name: note, in: query, schema: {type: string}}]
            requestBody: {$ref: '#/components/requestBodies/Why'}
            responses: {'204': {description: Done.}}
          delete:
            operationId: remove
            requestBody: {$ref: '#/components/requestBodies/Why'}
            responses: {'204': {description: Done.}}
          put:
            operationId: note
            requestBody: {required: false, content: {text/plain: {schema: {type: string}}}}
            responses: {'204': {description: Done.}}
      components:
        requestBodies:
          Why: {content: {application/json: {schema: {$ref: '#/components/schemas/Why'}}}}
        schemas:
          Why: {type: object, required: [reason], properties: {reason: {type: string}}}
      """;

  private String sent() {
    Received request = server.request();
    return request.method()
        + " "
        + request.target()
        + " "
        + request.header("Content-Type")
        + " "
        + request.body();
  }

  @Test
  void bodyThatIsNotRequiredCanBeLeftOut() throws Exception {
    client(JOBS);

    client.call("cancel", "a").execute();
    assertThat(sent()).isEqualTo("POST /jobs/a/cancel  ");
    client.call("cancel", "a", null, "n").execute();
    assertThat(sent()).isEqualTo("POST /jobs/a/cancel?note=n  ");
    client.call("remove", "a").execute();
    assertThat(sent()).isEqualTo("DELETE /jobs/a/cancel  ");
    client.call("note", "a").execute();
    assertThat(sent()).isEqualTo("PUT /jobs/a/cancel  ");
  }

  @Test
  void bodyThatIsNotRequiredCanBeSent() throws Exception {
    client(JOBS);
    Object why = client.value("Why", "{\"reason\":\"r\"}");

    client.call("cancel", "a", why).execute();
    assertThat(sent()).isEqualTo("POST /jobs/a/cancel application/json {\"reason\":\"r\"}");
    client.call("cancel", "a", why, "n").execute();
    assertThat(sent()).isEqualTo("POST /jobs/a/cancel?note=n application/json {\"reason\":\"r\"}");
    client.call("remove", "a", why).execute();
    assertThat(sent()).isEqualTo("DELETE /jobs/a/cancel application/json {\"reason\":\"r\"}");
    client.call("note", "a", "b").execute();
    assertThat(sent()).isEqualTo("PUT /jobs/a/cancel text/plain; charset=utf-8 b");
  }
}
