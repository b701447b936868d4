package dev.gangway.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.codegen.document.Problems.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What public documents have that a parser does not expect: the rest of the client stays. */
class AnyDocumentTest {
  @TempDir Path directory;
  private List<Problem> warnings = List.of();

  private Map<String, String> generate(String spec) throws IOException {
    Path file = directory.resolve("openapi.yaml");
    Path output = directory.resolve("out");
    Files.writeString(file, spec);
    warnings = Generation.runDefault(file, output);
    Map<String, String> sources = Generation.sources(output);
    assertThat(MemoryCompiler.complaints(sources)).isEmpty();
    return sources;
  }

  @Test
  void referenceIntoAnyPartOfADocumentIsFollowed() throws IOException {
    Map<String, String> sources =
        generate(
            """
            openapi: 3.1.0
            info: {title: Acme, version: '1'}
            paths:
              /orders/{orderId}:
                get:
                  operationId: getOrder
                  parameters:
                    - {name: orderId, in: path, required: true, schema: {$ref: '#/components/schemas/Order/definitions/reference'}}
                  responses:
                    '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Order/definitions/page'}}}}
                    '404': {description: none, content: {application/json: {schema: {type: object, properties: {code: {type: string}}}}}}
              /orders/{orderId}/lines:
                get:
                  operationId: listLines
                  parameters:
                    - $ref: '#/paths/~1orders~1%7BorderId%7D/get/parameters/0'
                    - {name: after, in: query, schema: {$ref: '#/components/parameters/after/schema'}}
                  responses:
                    '200': {$ref: '#/paths/~1orders~1%7BorderId%7D/get/responses/200'}
              /purchases/{orderId}: {$ref: '#/components/pathItems/purchase'}
            components:
              parameters:
                after: {name: after, in: query, schema: {type: string, format: uuid}}
              pathItems:
                purchase:
                  get:
                    operationId: getPurchase
                    parameters: [{$ref: '#/paths/~1orders~1%7BorderId%7D/get/parameters/0'}]
                    responses: {'204': {description: Done.}}
              schemas:
                Order:
                  type: object
                  properties:
                    id: {$ref: '#/components/schemas/Order/definitions/reference'}
                    parent: {$ref: '#/components/schemas/Order/definitions/page/properties/of'}
                    odd: {$ref: '#/components/schemas'}
                    odder: {$ref: '#/paths'}
                  definitions:
                    reference: {type: string, format: uuid}
                    page:
                      type: object
                      properties:
                        of: {$ref: '#/components/schemas/Order'}
                        next: {$ref: '#/components/schemas/Order/definitions/page'}
            """);

    assertThat(sources.get("model/Order.java")).contains("UUID id,", "Order parent,");
    assertThat(sources.get("model/OrderPage.java")).contains("Order of,", "OrderPage next,");
    assertThat(String.join("\n", sources.values()))
        .contains("OrderPage> getOrder(", "OrderPage> listLines(", "UUID after", " getPurchase(")
        .contains("UUID orderId");
    assertThat(warnings).isEmpty();
  }

  @Test
  void bodyAmongTheParametersOfAPathIsTheBodyOfItsOperations() throws IOException {
    String logs =
        generate(
                """
                swagger: '2.0'
                info: {title: Acme, version: '1'}
                consumes: [application/json]
                parameters:
                  message: {name: message, in: body, required: true, schema: {$ref: '#/definitions/Message'}}
                paths:
                  /logs/{id}:
                    parameters:
                      - {name: id, in: path, type: string, required: true}
                      - {$ref: '#/parameters/message'}
                    post: {operationId: addLog, tags: [Logs], responses: {'204': {description: Done.}}}
                    put: {operationId: putLog, tags: [Logs], responses: {'204': {description: Done.}}, parameters: [{name: own, in: body, schema: {type: object, properties: {text: {type: string}}}}]}
                definitions:
                  Message: {type: object, properties: {text: {type: string}}}
                """)
            .get("api/LogsApi.java");

    assertThat(logs)
        .contains("@Body Message", "addLog(", "putLog(", "PutLogBody putLogBody")
        .containsOnlyOnce("@Body Message");
  }

  @Test
  void onlyTheOperationThatTheParserThrowsAtIsLeftOut() throws IOException {
    Map<String, String> sources =
        generate(
            """
            swagger: '2.0'
            info: {title: Acme, version: '1'}
            paths:
              /users:
                get: {operationId: listUsers, tags: [Users], responses: {'200': {description: ok, schema: {$ref: '#/definitions/User'}}}}
                post: {operationId: addUser, tags: [Users], responses: {'200': {description: ok, schema: {type: string, x-nullable: 'yes'}}}}
            definitions:
              User: {type: object, properties: {name: {type: string}, odd: {$ref: '#/definitions/Odd'}}}
              Odd: {type: object, properties: {name: {type: string, x-nullable: 'yes'}}}
            """);

    assertThat(sources.get("api/UsersApi.java")).contains("listUsers(").doesNotContain("addUser(");
    assertThat(sources.get("model/User.java")).contains("String name,", "RawJson odd");
  }

  @Test
  void typesThatSwaggerDoesNotHaveAreReadAsTheyAreMeant() throws IOException {
    Map<String, String> sources =
        generate(
            """
            swagger: '2.0'
            info: {title: Acme, version: '1'}
            produces: [application/json]
            paths:
              /users/me:
                get: {operationId: me, tags: [Users], responses: {'200': {description: ok, schema: {$ref: '#/definitions/User'}}}}
                delete: {operationId: logOut, tags: [Users], responses: {'200': {description: ok, schema: {type: 'null'}}}}
            definitions:
              User:
                type: object
                properties:
                  name: {type: [string, 'null']}
                  type: {type: string, enum: ['null', other]}
                  either: {type: [string, integer]}
                  nothing: {type: 'null'}
            """);

    assertThat(sources.get("model/User.java"))
        .contains("@Nullable String name,", "@Nullable UserType type,");
    assertThat(sources.get("api/UsersApi.java")).contains("me(", "logOut(");
  }
}
