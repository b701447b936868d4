package dev.gangway.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gangway.codegen.document.Problems.Problem;
import dev.gangway.core.error.ErrorResponseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Errors of a generated client as the types that the document declares for them. */
class TypedErrorTest {
  private static final GoldenCase ERRORS =
      new GoldenCase(Path.of("src/test/resources/golden/errors"));

  @TempDir Path directory;

  private static ErrorResponseException failure(
      RecordingServer server, GeneratedClient client, int status, String body) {
    server.answers(status, "application/json", body);
    return catchThrowableOfType(ErrorResponseException.class, () -> client.call("order").execute());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "400 | MalformedError  | {\"line\":7}",
        "409 | Order409Error   | {\"reason\":\"full\",\"order\":{\"id\":6}}",
        "422 | Problem         | {\"title\":\"a\",\"cause\":{\"title\":\"b\"}}",
        "418 | Code            | \"full\"",
        "500 | Failure         | {\"title\":\"a\"}",
        "503 | Failure         | \"no\"",
        "404 | Problem         | {\"title\":\"a\"}",
      })
  void declaredErrorIsReadAsItsType(int status, String type, String body) throws Exception {
    try (RecordingServer server = new RecordingServer();
        GeneratedClient client = new GeneratedClient(ERRORS.generated(), server.url())) {
      ErrorResponseException failure = failure(server, client, status, body);

      Optional<?> error = failure.error(client.model(type));

      assertThat(error).isEqualTo(Optional.of(client.value(type, body)));
    }
  }

  @Test
  void sensitiveFieldsOfErrorsAreRedacted() throws Exception {
    try (RecordingServer server = new RecordingServer();
        GeneratedClient client = new GeneratedClient(ERRORS.generated(), server.url())) {
      ErrorResponseException failure =
          failure(server, client, 422, "{\"title\":\"a\",\"iban\":\"AT61\"}");

      assertThat(failure.error(client.model("Problem")).orElseThrow().toString())
          .contains("title=a")
          .doesNotContain("AT61");
      assertThat(failure.toString()).doesNotContain("AT61");
    }
  }

  @Test
  void listIsReadByTheTypeOfItsElements() throws Exception {
    try (RecordingServer server = new RecordingServer();
        GeneratedClient client = new GeneratedClient(ERRORS.generated(), server.url())) {
      ErrorResponseException failure =
          failure(server, client, 429, "[{\"title\":\"a\"},{\"title\":\"b\"}]");

      assertThat(failure.errorList(client.model("Problem")).orElseThrow()).hasSize(2);
      assertThat(failure.error(client.model("Problem"))).isEmpty();
    }
  }

  @Test
  void errorWithoutAPromisedFieldIsAnotherType() throws Exception {
    try (RecordingServer server = new RecordingServer();
        GeneratedClient client = new GeneratedClient(ERRORS.generated(), server.url())) {
      ErrorResponseException failure = failure(server, client, 409, "{\"message\":\"proxy\"}");

      assertThat(failure.error(client.model("Order409Error"))).isEmpty();
      assertThat(failure.error(client.model("MalformedError"))).isPresent();
    }
  }

  @Test
  void typeWithinAnErrorIsNotOne() throws Exception {
    try (RecordingServer server = new RecordingServer();
        GeneratedClient client = new GeneratedClient(ERRORS.generated(), server.url())) {
      ErrorResponseException failure = failure(server, client, 400, "{}");
      Class<?> within = client.model("Order409ErrorOrder");

      assertThatThrownBy(() -> failure.error(within))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("is not the type of an error body of Acme");
    }
  }

  @Test
  void faultInAnErrorDoesNotCostTheOperation() throws IOException {
    Path spec = directory.resolve("openapi.yaml");
    Path output = directory.resolve("out");
    Files.writeString(
        spec,
        """
        openapi: 3.1.0
        info: {title: Acme, version: '1'}
        paths:
          /orders:
            get:
              operationId: list
              tags: [Orders]
              responses:
                '204': {description: ok}
                '400': {$ref: '#/components/responses/None'}
                '409': {$ref: '#/components/responses/Odd'}
                '422': {description: bad, content: {application/json: {schema: {$ref: '#/components/schemas/None'}}}}
        components:
          responses:
            Odd: {description: bad, content: {application/json: {schema: {type: object, properties: {a: {$ref: '#/components/schemas/None'}}}}}}
        """);

    List<Problem> warnings = Generation.runUnvalidated(spec, output, Map.of());

    Map<String, String> sources = Generation.sources(output);
    assertThat(sources.get("api/OrdersApi.java")).contains("list()", "{@link").contains("OddError");
    assertThat(sources.get("model/OddError.java")).contains("RawJson a");
    assertThat(MemoryCompiler.complaints(sources)).isEmpty();
    assertThat(warnings)
        .extracting(Problem::place)
        .contains(
            "#/paths/~1orders/get/responses/400",
            "#/components/responses/Odd/content/application~1json/schema/properties/a");
  }
}
