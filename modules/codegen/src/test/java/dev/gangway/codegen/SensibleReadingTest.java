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

/** Faults of documents that have one sensible reading, which the client has. */
class SensibleReadingTest {
  private static final String THREE = "openapi: 3.0.0\ninfo: {title: Acme, version: '1'}\npaths:\n";

  @TempDir Path directory;
  private List<Problem> warnings = List.of();

  private Map<String, String> generate(String document) throws IOException {
    Path file = directory.resolve("openapi.yaml");
    Path output = directory.resolve("out");
    Files.writeString(file, document);
    Generation.delete(output);
    warnings = Generation.runUnvalidated(file, output, Map.of());
    Map<String, String> sources = Generation.sources(output);
    assertThat(MemoryCompiler.complaints(sources)).isEmpty();
    return sources;
  }

  @Test
  void chainOfReferencesToResponsesIsFollowed() throws IOException {
    Map<String, String> sources =
        generate(
            THREE
                + """
                  /orders:
                    delete:
                      operationId: cancelOrders
                      tags: [Orders]
                      responses:
                        '204': {description: Done.}
                        '404': {$ref: '#/components/responses/Missing'}
                components:
                  responses:
                    Missing: {$ref: '#/components/responses/Nothing'}
                    Nothing: {description: No such order., content: {application/json: {schema: {type: object, properties: {code: {type: string}}}}}}
                """);

    assertThat(sources.get("api/OrdersApi.java")).contains("model.MissingError");
    assertThat(warnings).isEmpty();
  }

  @Test
  void responseThatIsWrittenAmongBodiesIsReadThere() throws IOException {
    Map<String, String> sources =
        generate(
            THREE
                + """
                  /orders:
                    get:
                      operationId: readOrder
                      tags: [Orders]
                      responses: {'200': {$ref: '#/components/requestBodies/Order'}}
                components:
                  requestBodies:
                    Order: {description: An order., content: {application/json: {schema: {type: object, properties: {code: {type: string}}}}}}
                """);

    assertThat(sources.get("api/OrdersApi.java")).contains("ApiCall<ReadOrderResponse> readOrder");
    assertThat(sources.get("model/ReadOrderResponse.java")).contains("String code");
  }

  @Test
  void bodyWhoseReferenceCannotBeResolvedIsAnyJson() throws IOException {
    Map<String, String> sources =
        generate(
            THREE
                + """
                  /orders:
                    put:
                      operationId: changeOrders
                      tags: [Orders]
                      requestBody: {$ref: '#/components/requestBodies/Missing'}
                      responses: {'204': {description: Done.}}
                """);

    assertThat(sources.get("api/OrdersApi.java"))
        .contains("@OptionalBody @Nullable RawJson")
        .contains("changeOrders(");
    assertThat(warnings)
        .containsExactly(
            new Problem(
                "#/paths/~1orders/put/requestBody",
                "the reference #/components/requestBodies/Missing cannot be resolved. Add the component or correct the reference. The body is any JSON in the client."));
  }

  @Test
  void referenceWithinAnExtensionIsNotFollowed() throws IOException {
    generate(
        THREE
            + """
              /orders:
                get:
                  operationId: readOrder
                  tags: [Orders]
                  x-codeSamples: [{lang: PHP, source: {$ref: ../samples/read.php}}]
                  responses:
                    '204':
                      description: Done.
                      headers: {x-trace: {$ref: '#/components/headers/x-trace'}}
            components:
              headers:
                x-trace: {schema: {type: string}}
            """);

    assertThat(warnings).isEmpty();
  }

  @Test
  void propertiesWithTheNameOfAnExtensionAreProperties() throws IOException {
    Files.writeString(directory.resolve("code.yaml"), "type: string\nenum: [open, closed]\n");

    Map<String, String> sources =
        generate(
            THREE
                + """
                  /orders:
                    get:
                      operationId: readOrder
                      tags: [Orders]
                      responses:
                        '200': {description: ok, content: {application/json: {schema: {type: object, properties: {x-code: {$ref: code.yaml}}}}}}
                """);

    assertThat(sources.get("model/ReadOrderResponse.java")).contains("Code xCode");
  }

  @Test
  void valueThatIsMappedToTheFileOfAComponentIsThatComponent() throws IOException {
    Map<String, String> sources =
        generate(
            THREE
                + """
                  /fees:
                    get:
                      operationId: readFee
                      tags: [Fees]
                      responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Fee'}}}}}
                components:
                  schemas:
                    Fee:
                      oneOf: [{$ref: '#/components/schemas/Fixed'}, {$ref: '#/components/schemas/Share'}]
                      discriminator: {propertyName: kind, mapping: {FIXED: ./Fixed.yml, SHARE: ./Share.yml, NONE: ./None.yml}}
                    Fixed: {type: object, properties: {kind: {type: string}, amount: {type: string}}}
                    Share: {type: object, properties: {kind: {type: string}, share: {type: number}}}
                """);

    assertThat(sources.get("model/Fee.java")).contains("\"FIXED\"", "\"SHARE\"");
    assertThat(sources.get("model/Fee.java")).doesNotContain("\"NONE\"");
    assertThat(warnings)
        .contains(
            new Problem(
                "#/components/schemas/Fee/discriminator/mapping/SHARE",
                "there is no schema ./Share.yml under components. Add it or correct the mapping. It is read as the component Share."),
            new Problem(
                "#/components/schemas/Fee/discriminator/mapping/NONE",
                "there is no schema ./None.yml under components. Add it or correct the mapping. The value is not mapped."));
  }

  @Test
  void typeThatJsonDoesNotHaveSaysNothing() throws IOException {
    Map<String, String> sources =
        generate(
            THREE
                + """
                  /orders:
                    get:
                      operationId: readOrder
                      tags: [Orders]
                      responses: {'200': {description: ok, content: {application/json: {schema: {type: list, properties: {next: {type: string}}}}}}}
                """);

    assertThat(sources.get("model/ReadOrderResponse.java")).contains("String next");
    assertThat(warnings)
        .containsExactly(
            new Problem(
                "#/paths/~1orders/get/responses/200/content/application~1json/schema/type",
                "there is no type list. Use string, number, integer, boolean, array or object. The type follows from the rest of the schema."));
  }

  @Test
  void typedAdditionalPropertiesOfANestedObjectAreKeptInSwagger2() throws IOException {
    String owner =
        generate(
                """
                swagger: '2.0'
                info: {title: Acme, version: '1'}
                paths:
                  /orders:
                    get:
                      operationId: readOrder
                      tags: [Orders]
                      responses: {'200': {description: ok, schema: {$ref: '#/definitions/Order'}}}
                definitions:
                  Order:
                    type: object
                    properties:
                      owner: {type: object, required: [name], properties: {name: {type: string}}, additionalProperties: {type: integer}}
                """)
            .get("model/OrderOwner.java");

    assertThat(owner).contains("String name").contains("Map<String, Long> additionalFields()");
  }

  @Test
  void alternativeThatSaysNothingLeavesTheOthersToAnAccessor() throws IOException {
    Map<String, String> sources =
        generate(
            THREE
                + """
                  /logins:
                    put:
                      operationId: login
                      tags: [Logins]
                      requestBody: {content: {application/json: {schema: {oneOf: [{}, {$ref: '#/components/schemas/Password'}]}}}}
                      responses: {'204': {description: Done.}}
                components:
                  schemas:
                    Password: {type: object, required: [pin], properties: {pin: {type: string}}}
                """);

    assertThat(sources.get("model/LoginBody.java"))
        .contains("public record LoginBody(RawJson json)")
        .contains("LoginBody ofPassword(Password value)");
  }

  @Test
  void alternativeThatRefersToNullIsNull() throws IOException {
    String user =
        generate(
                """
                openapi: 3.1.0
                info: {title: Acme, version: '1'}
                paths:
                  /users:
                    get:
                      operationId: readUser
                      tags: [Users]
                      responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/User'}}}}}
                components:
                  schemas:
                    User:
                      type: object
                      properties:
                        kind: {oneOf: [{$ref: '#/components/schemas/Kind'}, {$ref: '#/components/schemas/NullEnum'}]}
                    Kind: {type: string, enum: [invited, other]}
                    NullEnum: {type: 'null'}
                """)
            .get("model/User.java");

    assertThat(user).contains("@Nullable Kind kind");
  }
}
