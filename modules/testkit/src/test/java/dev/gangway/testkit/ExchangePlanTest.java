package dev.gangway.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExchangePlanTest {
  @TempDir Path directory;

  @Test
  void responseFollowsTheRequestsOfItsDocument() throws IOException {
    ExchangePlan plan =
        plan(
            """
            x-documents: [a, b]
            requestBody: {content: {application/json: {examples: {
              a: {value: 1}, a-more: {value: 2}, b: {value: 3}}}}}
            responses:
              '200': {content: {application/json: {examples: {a: {value: 1}, b: {value: 2}}}}}
              '404': {content: {application/json: {examples: {assumed: {value: 3}}}}}
            """);

    assertThat(plan.exchanges())
        .extracting(Exchange::toString)
        .containsExactly(
            "op ← 200 a (request a)",
            "op ← 200 a (request a-more)",
            "op ← 200 b",
            "op ← 404 assumed");
  }

  @Test
  void requestWithoutResponseOfItsDocumentIsSentToo() throws IOException {
    ExchangePlan plan =
        plan(
            """
            x-documents: [a]
            requestBody: {content: {application/json: {examples: {
              a: {value: 1}, assumed: {value: 2}}}}}
            responses: {'204': {description: Done.}}
            """);

    assertThat(plan.exchanges())
        .extracting(Exchange::toString)
        .containsExactly("op ← 204 empty", "op ← 204 empty (request assumed)");
  }

  @Test
  void whatIsNotDocumentedIsNamed() throws IOException {
    assertThat(problems("responses: {}"))
        .containsExactly("op (PUT /things/{id}) has no documented response.");
    assertThat(problems("responses: {'200': {content: {application/json: {}}}}"))
        .containsExactly("op (PUT /things/{id}) has no example of its response 200.");
    assertThat(
            problems(
                """
                x-documents: [a, b]
                responses: {'200': {content: {application/json: {examples: {a: {value: 1}}}}}}
                """))
        .containsExactly("op (PUT /things/{id}) has no example of a response from the document b.");
    assertThat(
            problems(
                """
                parameters: [{name: id, in: path, required: true}]
                requestBody: {required: true, content: {application/json: {}}}
                responses: {'204': {description: Done.}}
                """))
        .containsExactly(
            "op (PUT /things/{id}) has no example of its request.",
            "op (PUT /things/{id}) has no example of its path parameter id.");
  }

  private List<String> problems(String operation) throws IOException {
    return plan(operation).problems();
  }

  private ExchangePlan plan(String operation) throws IOException {
    Path file = directory.resolve("spec.yaml");
    String head = "paths:\n  /things/{id}:\n    put:\n      operationId: op\n";
    Files.writeString(file, head + operation.indent(6));
    return ExchangePlan.of(Spec.load(file).operation("op"));
  }
}
