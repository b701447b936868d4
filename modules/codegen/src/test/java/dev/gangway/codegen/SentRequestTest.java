package dev.gangway.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.codegen.RecordingServer.Received;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What generated methods send, and how. */
class SentRequestTest {
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

  @RegisterExtension final LocalApi api = new LocalApi();

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
          /?view=all:
            get: {operationId: all, responses: {'204': {description: Done.}}}
        """;
    GeneratedClient below = api.client("api/v1/", paths);
    GeneratedClient top = api.client(paths);

    below.call("root", "a").execute();
    assertThat(api.request().target()).isEqualTo("/api/v1/?q=a");
    top.call("root").execute();
    assertThat(api.request().target()).isEqualTo("/");
    top.call("all").execute();
    assertThat(api.request().target()).isEqualTo("/?view=all");
  }

  @Test
  void headGivesStatusAndHeaders() throws Exception {
    api.server().answers("application/x-thing", "{}");

    var response =
        api.client(
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

    Received request = api.request();
    assertThat(request.method() + " " + request.target()).isEqualTo("HEAD /things/a");
    assertThat(response.status()).isEqualTo(200);
    assertThat(response.headers().get("Content-Type")).isEqualTo("application/x-thing");
    assertThat(response.value()).isNull();
  }

  @Test
  void bodyThatIsNotRequiredCanBeLeftOut() throws Exception {
    GeneratedClient client = api.client(JOBS);

    client.call("cancel", "a").execute();
    assertThat(api.sent()).isEqualTo("POST /jobs/a/cancel  ");
    client.call("cancel", "a", null, "n").execute();
    assertThat(api.sent()).isEqualTo("POST /jobs/a/cancel?note=n  ");
    client.call("remove", "a").execute();
    assertThat(api.sent()).isEqualTo("DELETE /jobs/a/cancel  ");
    client.call("note", "a").execute();
    assertThat(api.sent()).isEqualTo("PUT /jobs/a/cancel  ");
  }

  @Test
  void bodyThatIsNotRequiredCanBeSent() throws Exception {
    GeneratedClient client = api.client(JOBS);
    Object why = client.value("Why", "{\"reason\":\"r\"}");

    client.call("cancel", "a", why).execute();
    assertThat(api.sent()).isEqualTo("POST /jobs/a/cancel application/json {\"reason\":\"r\"}");
    client.call("cancel", "a", why, "n").execute();
    assertThat(api.sent())
        .isEqualTo("POST /jobs/a/cancel?note=n application/json {\"reason\":\"r\"}");
    client.call("remove", "a", why).execute();
    assertThat(api.sent()).isEqualTo("DELETE /jobs/a/cancel application/json {\"reason\":\"r\"}");
    client.call("note", "a", "b").execute();
    assertThat(api.sent()).isEqualTo("PUT /jobs/a/cancel text/plain; charset=utf-8 b");
  }

  @Test
  void contentTypesAreComparedByTheirEssence() throws Exception {
    GeneratedClient client =
        api.client(
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
    api.server().answers("application/json", "\"b\"");

    Object body = client.value("FormBody", "{\"a\":\"b\"}");

    assertThat(client.call("form", body).execute()).isEqualTo("b");
    assertThat(api.sent()).isEqualTo("POST /form application/x-www-form-urlencoded a=b");
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
    api.client(response(content)).call("list").execute();
    return api.request().header("Accept");
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

  @ParameterizedTest
  @ValueSource(strings = {"3.0.3", "3.1.0"})
  void decimalOfAListIsSentAsADecimal(String version) throws Exception {
    GeneratedClient client =
        api.client(
            version,
            "",
            """
        paths:
          /prices:
            post:
              operationId: price
              parameters: [{name: step, in: query, required: true, schema: {type: number, enum: [1, 2]}}]
              requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Price'}}}}
              responses: {'204': {description: Done.}}
        components:
          schemas:
            Price:
              type: object
              properties: {step: {type: number, enum: [1, 2]}, levels: {type: array, items: {type: integer, enum: [1.0, 2e0]}}}
        """);
    Object price = client.value("Price", "{\"step\":1.50,\"levels\":[1,3]}");

    client.call("price", new BigDecimal("2.50"), price).execute();

    assertThat(api.sent())
        .isEqualTo("POST /prices?step=2.50 application/json {\"step\":1.50,\"levels\":[1,3]}");
  }
}
