package dev.gangway.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SpecTest {
  private static final Spec SHOP = Spec.ofResource(SpecTest.class, "shop.yaml");

  @TempDir Path directory;

  @Test
  void numbersOfExamplesKeepTheirText() {
    List<SpecExample> orders = SHOP.operation("placeOrder").responses().get(0).examples();
    List<SpecExample> list = SHOP.operation("listOrders").responses().get(0).examples();

    assertThat(orders.get(0).json()).contains("\"rate\":12.340,");
    assertThat(orders.get(1).json()).contains("\"rate\":6.304E-5,");
    assertThat(list.get(0).json()).contains("\"rate\":0.1234567890123456789012345,");
  }

  @Test
  void operationHasItsRequestAndItsResponses() {
    SpecOperation operation = SHOP.operation("placeOrder");

    assertThat(operation.method()).isEqualTo("POST");
    assertThat(operation.path()).isEqualTo("/v1/users/{user}/orders");
    assertThat(operation.tag()).isEqualTo("Orders");
    assertThat(operation.documents()).containsExactly("shop", "shop2");
    assertThat(operation.security()).containsExactly(Set.of("session"));
    assertThat(operation.request())
        .extracting(SpecBody::contentType, SpecBody::required)
        .containsExactly("application/json", true);
    assertThat(operation.responses()).extracting(SpecResponse::status).containsExactly(200, 422);
    assertThat(operation.responses().get(0).envelope())
        .isEqualTo(new SpecEnvelope("data", "status"));
  }

  @Test
  void parametersOfThePathBelongToItsOperations() {
    assertThat(SHOP.operation("listOrders").parameters())
        .containsExactly(
            new SpecParameter(
                "X-Requested-With", "header", true, "\"XMLHttpRequest\"", "XMLHttpRequest", false),
            new SpecParameter("user", "path", true, "1", null, false),
            new SpecParameter("limit", "query", false, "10", null, false),
            new SpecParameter("states", "query", false, "[\"open\",\"done\"]", null, false));
  }

  @Test
  void referencesAreFollowed() {
    SpecOperation operation = SHOP.operation("placeOrder");

    assertThat(Objects.requireNonNull(operation.request()).examples())
        .contains(
            new SpecExample(
                "shop2", "{\"amount\":\"1.50\",\"pair\":\"etheur\",\"limit\":2000.10}"));
    assertThat(operation.responses().get(1).examples())
        .containsExactly(new SpecExample("shop-refused", "{\"message\":\"Not now\"}"));
  }

  @Test
  void exampleBelongsToTheDocumentThatItsNameStartsWith() {
    assertThat(new SpecExample("shop", "1").isFrom("shop")).isTrue();
    assertThat(new SpecExample("shop-refused", "1").isFrom("shop")).isTrue();
    assertThat(new SpecExample("shop2", "1").isFrom("shop")).isFalse();
  }

  @Test
  void unknownOperationIsRefusedWithThoseThatThereAre() {
    assertThatThrownBy(() -> SHOP.operation("sellOrder"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "shop.yaml has no operation \"sellOrder\". It has [placeOrder, listOrders, cancelOrder, login].");
  }

  @Test
  void whatIsMissingIsNamed() {
    assertRefused("", "spec.yaml is empty.");
    assertRefused("openapi: 3.1.0", "spec.yaml has no paths.");
    assertRefused("paths: {/a: {get: {}}}", "spec.yaml: GET /a has no operationId.");
    assertRefused(
        "paths: {/a: {$ref: '#/nowhere'}}",
        "spec.yaml: the reference #/nowhere cannot be resolved within the document.");
    assertRefused(
        "paths: {/a: {get: {operationId: a}, put: {operationId: a}}}",
        "spec.yaml: the operationId a appears twice.");
    assertRefused(
        "paths: {/a: {get: {operationId: a, responses: {default: {}}}}}",
        "spec.yaml: GET /a has a response \"default\". Name each documented status.");
    assertRefused(
        "paths: {/a: {get: {operationId: a, responses: {'200': {content: {x: {examples: {b: {}}}}}}}}}",
        "spec.yaml: GET /a, 200: the example b has no value.");
    assertRefused("a: 1\na: 2", "spec.yaml:2: \"a\" appears twice.");
    assertThatThrownBy(() -> Spec.ofResource(SpecTest.class, "none.yaml"))
        .hasMessage("There is no resource none.yaml beside dev.gangway.testkit.SpecTest.");
  }

  @Test
  void fieldThatNoSchemaNamesIsFound() throws IOException {
    String yaml =
        """
        paths:
          /a:
            put:
              operationId: a
              requestBody:
                content:
                  application/json:
                    schema: {$ref: '#/components/schemas/Named'}
                    examples: {x: {value: {name: n, nick: null}}}
              responses:
                '200':
                  content:
                    application/json:
                      schema:
                        allOf:
                          - {properties: {status: {type: boolean}}}
                          - properties:
                              list: {items: {$ref: '#/components/schemas/Named'}}
                              free: {type: object}
                              open: {additionalProperties: true, properties: {a: {}}}
                      examples:
                        x:
                          value:
                            status: true
                            list: [{name: n}, {name: n, age: null}]
                            free: {any: 1}
                            open: {any: 1}
        components:
          schemas:
            Named: {properties: {name: {type: string}}}
        """;
    Spec spec = Spec.load(Files.writeString(directory.resolve("spec.yaml"), yaml));

    assertThat(spec.undeclared(spec.operation("a")))
        .containsExactly(
            "request x: /nick is not in the schema", "200 x: /list/1/age is not in the schema");
    assertThat(SHOP.operations()).allSatisfy(o -> assertThat(SHOP.undeclared(o)).isEmpty());
  }

  @Test
  void partsOfOtherFilesBelongToTheDocument() throws IOException {
    write(
        "spec.yaml",
        """
        x-documents: [shop]
        paths:
          /a/{id}: {$ref: 'paths/a.yaml#/paths/~1a~1%7Bid%7D'}
        components:
          schemas:
            Order: {$ref: 'orders.yaml#/Order'}
        """);
    write(
        "paths/a.yaml",
        """
        paths:
          /a/{id}:
            put:
              operationId: a
              parameters: [{$ref: '../shared.yaml#/id'}]
              requestBody:
                content:
                  application/json:
                    schema: {$ref: '../spec.yaml#/components/schemas/Order'}
                    examples: {shop: {value: {rate: 12.340, $ref: 'is data.yaml'}}}
              responses: {'204': {}}
        """);
    write("shared.yaml", "id: {name: id, in: path, required: true, schema: {type: integer}}");
    write(
        "orders.yaml",
        """
        Order:
          type: object
          properties:
            owner: {type: string, x-sensitive: personal}
            line: {$ref: '#/Line'}
        Line: {type: object, properties: {iban: {type: string}}}
        """);

    Spec spec = Spec.load(directory.resolve("spec.yaml"));

    SpecOperation operation = spec.operation("a");
    assertThat(operation.documents()).containsExactly("shop");
    assertThat(operation.parameters("path")).extracting(SpecParameter::name).containsExactly("id");
    assertThat(Objects.requireNonNull(operation.request()).examples())
        .extracting(SpecExample::json)
        .containsExactly("{\"rate\":12.340,\"$ref\":\"is data.yaml\"}");
    assertThat(spec.sensitiveFields())
        .extracting(SensitiveField::schema, SensitiveField::name)
        .containsExactly(tuple("Order", "owner"));
    assertThat(spec.undecided()).containsExactly("Line.iban");
    assertThat(spec.undeclared(operation))
        .containsExactly(
            "request shop: /rate is not in the schema", "request shop: /$ref is not in the schema");
  }

  @Test
  void referenceThatLeavesTheFolderOrLeadsNowhereIsRefused() throws IOException {
    write("other.yaml", "a: {$ref: 'none.yaml'}");

    for (String reference :
        List.of("../x.yaml", "/etc/x.yaml", "none.yaml", "https://example.com/x")) {
      assertRefused(
          "paths: {/a: {$ref: '" + reference + "'}}",
          "spec.yaml: the reference "
              + reference
              + " cannot be resolved within the folder of the document.");
    }
    assertRefused(
        "paths: {/a: {$ref: 'other.yaml#/a'}}",
        "spec.yaml (other.yaml): the reference none.yaml cannot be resolved within the folder of the document.");
  }

  private void write(String name, String yaml) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, yaml);
  }

  private void assertRefused(String yaml, String message) {
    Path file = directory.resolve("spec.yaml");
    try {
      Files.writeString(file, yaml);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    assertThatThrownBy(() -> Spec.load(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message.replace("spec.yaml", file.toString()));
  }
}
