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

  @Test
  void fieldsOfAFormAreWrittenInTheDeclaredStyle() throws Exception {
    client(
        """
        paths:
          /accounts:
            post:
              operationId: open
              requestBody:
                required: true
                content:
                  application/x-www-form-urlencoded:
                    schema: {$ref: '#/components/schemas/Account'}
                    encoding:
                      metadata: {style: deepObject, explode: true}
                      address: {style: deepObject}
                      expand: {style: deepObject, explode: true}
                      piped: {style: pipeDelimited}
                      spaced: {style: spaceDelimited, explode: false}
                      joined: {explode: false}
                      repeated: {style: form}
                      members: {style: form, explode: true}
                      rows: {contentType: application/json}
                      file: {contentType: application/json}
              responses: {'204': {description: Done.}}
        components:
          schemas:
            Texts: {type: array, items: {type: string}}
            Account:
              type: object
              properties:
                name: {type: string}
                metadata: {type: object, additionalProperties: {type: string}}
                address:
                  type: object
                  properties: {city: {type: string}, lines: {$ref: '#/components/schemas/Texts'}}
                expand: {$ref: '#/components/schemas/Texts'}
                piped: {$ref: '#/components/schemas/Texts'}
                spaced: {$ref: '#/components/schemas/Texts'}
                joined: {$ref: '#/components/schemas/Texts'}
                repeated: {$ref: '#/components/schemas/Texts'}
                members: {type: object, properties: {r: {type: integer}, g: {type: boolean}}}
                rows: {$ref: '#/components/schemas/Texts'}
                plain: {type: object, properties: {a: {type: integer}}}
        """);

    client
        .call(
            "open",
            client.value(
                "Account",
                """
                {"name":"a b","metadata":{"k":"v w","order id":"6"},
                "address":{"city":"Ü","lines":["1","2"]},"expand":["a","b"],"piped":["a|b","c"],
                "spaced":["a b","c"],"joined":["a,b","c"],"repeated":["a","b"],
                "members":{"r":1,"g":true},"rows":["a"],"plain":{"a":1}}
                """))
        .execute();

    Received request = server.request();
    assertThat(request.header("Content-Type")).isEqualTo("application/x-www-form-urlencoded");
    assertThat(request.body().split("&"))
        .containsExactly(
            "name=a+b",
            "metadata%5Bk%5D=v%20w",
            "metadata%5Border%20id%5D=6",
            "address%5Bcity%5D=%C3%9C",
            "address%5Blines%5D%5B%5D=1",
            "address%5Blines%5D%5B%5D=2",
            "expand%5B%5D=a",
            "expand%5B%5D=b",
            "piped=a%7Cb%7Cc",
            "spaced=a%20b%20c",
            "joined=a%2Cb%2Cc",
            "repeated=a",
            "repeated=b",
            "r=1",
            "g=true",
            "rows=%5B%22a%22%5D",
            "plain=%7B%22a%22%3A1%7D");
  }

  private static String parts(Received request) {
    return request
        .body()
        .replaceAll("(?m)^--.*\r\n", "")
        .replaceAll("(?m)^Content-Length.*\r\n", "")
        .replace("Content-Disposition: form-data; ", "")
        .replace("Content-Type: ", "")
        .replace("\r\n", "\n");
  }

  @Test
  void partsHaveTheDeclaredContentType() throws Exception {
    client(
        """
        paths:
          /accounts:
            post:
              operationId: open
              requestBody:
                required: true
                content:
                  Multipart/Form-Data; charset=utf-8:
                    schema: {$ref: '#/components/schemas/Account'}
                    encoding:
                      meta: {contentType: 'application/vnd.acme+json'}
                      text: {contentType: text/csv; charset=utf-8}
                      range: {contentType: 'text/*'}
                      rows: {contentType: 'application/xml, application/json'}
              responses: {'204': {description: Done.}}
        components:
          schemas:
            Account:
              type: object
              properties:
                name: {type: string}
                plain: {$ref: '#/components/schemas/A'}
                all: {type: array, items: {$ref: '#/components/schemas/A'}}
                meta: {$ref: '#/components/schemas/A'}
                text: {type: string}
                range: {type: string}
                rows: {type: array, items: {type: integer}}
            A: {type: object, properties: {a: {type: integer}}}
        """);

    client
        .call(
            "open",
            client.value(
                "Account",
                """
                {"name":"n","plain":{"a":1},"all":[{"a":2},{"a":3}],"meta":{"a":4},
                "text":"a;b","range":"r","rows":[1,2]}
                """))
        .execute();

    Received request = server.request();
    assertThat(request.header("Content-Type")).startsWith("multipart/form-data; boundary=");
    assertThat(parts(request))
        .isEqualTo(
            """
            name="name"

            n
            name="plain"
            application/json

            {"a":1}
            name="all"
            application/json

            {"a":2}
            name="all"
            application/json

            {"a":3}
            name="meta"
            application/vnd.acme+json

            {"a":4}
            name="text"
            text/csv; charset=utf-8

            a;b
            name="range"

            r
            name="rows"
            application/json

            [1,2]
            """);
  }

  @Test
  void contentTypesAreComparedByTheirEssence() throws Exception {
    client(
        """
        paths:
          /form:
            post:
              operationId: form
              requestBody:
                required: true
                content:
                  Application/X-WWW-Form-Urlencoded; charset=utf-8:
                    schema: {type: object, properties: {a: {type: string}}}
              responses:
                '200':
                  description: Done.
                  content: {Application/JSON; charset=utf-8: {schema: {type: string}}}
        """);
    server.answers("application/json", "\"b\"");

    Object body = client.value("FormBody", "{\"a\":\"b\"}");

    assertThat(client.call("form", body).execute()).isEqualTo("b");
    assertThat(sent()).isEqualTo("POST /form application/x-www-form-urlencoded a=b");
  }

  private static String response(String content) {
    return """
    paths:
      /things:
        get:
          operationId: list
          responses:
            '200':
              description: Some.
              content: %s
    """
        .formatted(content);
  }

  private String accepted(String content) throws Exception {
    client(response(content)).call("list").execute();
    return server.request().header("Accept");
  }

  @Test
  void responseOfAVendorsJsonIsAskedFor() throws Exception {
    assertThat(accepted("{application/vnd.acme.v2+json; charset=utf-8: {schema: {type: object}}}"))
        .isEqualTo("application/vnd.acme.v2+json");
  }

  @Test
  void responseOfJsonNeedsNotBeAskedFor() throws Exception {
    assertThat(accepted("{application/json; charset=utf-8: {schema: {type: object}}}")).isEmpty();
  }

  @Test
  void responseOfJsonOrTextIsAskedForAsJson() throws Exception {
    assertThat(
            accepted(
                "{text/plain: {schema: {type: string}}, application/json: {schema: {type: object}}, text/json: {schema: {type: object}}}"))
        .isEqualTo("application/json");
  }
}
