package dev.gangway.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left out of a document that has no sensible reading. */
class RefusalSkipperTest {
  private static final Map<String, String> OPTIONS =
      Map.of("basePackage", Generation.PACKAGE, "clientName", "Acme");

  @TempDir Path directory;

  private Map<String, String> generate(String spec) throws IOException {
    Path file = directory.resolve("openapi.yaml");
    Files.writeString(file, "openapi: 3.1.0\ninfo: {title: Acme, version: '1'}\n" + spec);
    Generation.run(file, directory, OPTIONS);
    Map<String, String> sources = Generation.sources(directory);
    assertThat(MemoryCompiler.complaints(sources)).isEmpty();
    return sources;
  }

  @Test
  void operationThatCannotBeSentIsLeftOutAndItsNeighbourStays() throws IOException {
    Map<String, String> sources =
        generate(
            """
            paths:
              /orders:
                get:
                  operationId: odd
                  tags: [Orders]
                  requestBody: {required: true, content: {application/json: {schema: {type: string}}}}
                  responses: {'204': {description: Done.}}
                post:
                  operationId: place
                  tags: [Orders]
                  responses: {'204': {description: Done.}}
            """);

    assertThat(sources.get("api/OrdersApi.java")).contains("place()").doesNotContain("odd");
  }

  @Test
  void bodyThatAGetCanDoWithoutIsLeftOutAndItsOperationStays() throws IOException {
    Map<String, String> sources =
        generate(
            """
            paths:
              /orders:
                get:
                  operationId: listOrders
                  tags: [Orders]
                  requestBody: {content: {application/json: {schema: {type: string}}}}
                  responses: {'204': {description: Done.}}
            """);

    assertThat(sources.get("api/OrdersApi.java"))
        .contains("@GET(\"orders\")")
        .doesNotContain("@Body");
  }

  @Test
  void headerThatCannotBeSentIsLeftOutAndItsOperationStays() throws IOException {
    Map<String, String> sources =
        generate(
            """
            paths:
              /orders:
                parameters:
                  - {name: Host, in: header, schema: {type: string}}
                  - {name: X-Region, in: header, schema: {type: string}}
                get:
                  operationId: list
                  tags: [Orders]
                  parameters:
                    - {name: Content-Length, in: header, required: true, schema: {type: integer}}
                    - {name: X-Trace, in: header, schema: {type: string}}
                    - {$ref: '#/components/parameters/Encoding'}
                    - {name: Connection, in: header, schema: {const: close}}
                    - {name: X Trace, in: header, schema: {type: string}}
                  responses: {'204': {description: Done.}}
            components:
              parameters:
                Encoding: {name: transfer-encoding, in: header, schema: {type: string}}
            """);

    assertThat(sources.get("api/OrdersApi.java"))
        .contains("list(", "@Header(\"X-Trace\")", "@Header(\"X-Region\")")
        .doesNotContainIgnoringCase("content-length")
        .doesNotContainIgnoringCase("transfer-encoding")
        .doesNotContain("Host\"", "Connection", "X Trace");
  }

  @Test
  void schemaThatNoValueFitsIsAnyJson() throws IOException {
    Map<String, String> sources =
        generate(
            """
            paths: {}
            components:
              schemas:
                Order: {properties: {state: {$ref: '#/components/schemas/State'}}}
                State: {allOf: [{type: string}, {type: integer}]}
            """);

    assertThat(sources).doesNotContainKey("model/State.java");
    assertThat(sources.get("model/Order.java")).contains("@Nullable RawJson state");
  }

  @Test
  void operationsOfASchemeThatCannotBeSentStay() throws IOException {
    Map<String, String> sources =
        generate(
            """
            security: [{odd: []}]
            paths:
              /closed:
                get: {operationId: closed, tags: [A], responses: {'204': {description: Done.}}}
              /open:
                get: {operationId: open, tags: [A], security: [], responses: {'204': {description: Done.}}}
            components:
              securitySchemes:
                odd: {type: http, scheme: negotiate}
            """);

    assertThat(sources.get("api/AApi.java")).contains("open()", "closed()");
  }

  @Test
  void serverThatCannotBeCalledIsLeftToTheCaller() throws IOException {
    Map<String, String> sources =
        generate("paths: {}\nservers: [{url: 'ftp://example.com', x-server-name: A}]\n");

    assertThat(sources.get("Acme.java")).doesNotContain("ftp://");
  }
}
