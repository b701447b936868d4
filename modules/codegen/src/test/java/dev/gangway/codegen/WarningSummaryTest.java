package dev.gangway.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.codegen.document.Problems.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How many lines warnings take. */
class WarningSummaryTest {
  @TempDir Path folder;

  private static Problem twin(int number) {
    return new Problem(
        "#/paths/" + number,
        "the property \"Id"
            + number
            + "\" would be called id in Java, like another one. It is called idOf"
            + number
            + ". Choose another name with x-java-name.");
  }

  @Test
  void warningsOfOneKindAreOneLineWithThreePlacesAndTheCount() {
    List<Problem> warnings =
        List.of(twin(1), new Problem("#", "other."), twin(2), twin(3), twin(4));

    assertThat(WarningSummary.of(warnings))
        .containsExactly(twin(1) + " Likewise #/paths/2, #/paths/3 and 1 more.", "#: other.");
  }

  @Test
  void anotherReasonOrActionIsAnotherKind() {
    List<Problem> warnings =
        List.of(
            new Problem("#/a", "a file cannot be sent as JSON. It is text."),
            new Problem("#/b", "a file cannot be sent as JSON. It is left out."),
            new Problem("#/c", "a file cannot be sent as JSON. It is text."));

    assertThat(WarningSummary.of(warnings))
        .containsExactly(
            "#/a: a file cannot be sent as JSON. It is text. Likewise #/c.",
            "#/b: a file cannot be sent as JSON. It is left out.");
  }

  @Test
  void allWarningsAndRedactedNamesAreInAFile() throws IOException {
    Path spec = folder.resolve("openapi.yaml");
    String document =
        """
        openapi: 3.0.3
        info: {title: Acme, version: '1'}
        paths: {}
        components:
          schemas:
            Order: {type: object, properties: {startTime: {type: string}, StartTime: {type: string}}}
            Card: {type: object, properties: {number: {type: string}, Number: {type: string}}}
        """;
    Files.writeString(spec, document);
    Path notes = folder.resolve("out").resolve(GenerationNotes.FILE);

    Generation.run(spec, folder.resolve("out"));
    assertThat(Files.readAllLines(notes))
        .hasSize(4)
        .anySatisfy(line -> assertThat(line).startsWith("warning #/components/schemas/Order"))
        .contains("redacted Card.number", "redacted Card.Number");

    Files.writeString(spec, document.substring(0, document.indexOf("components")));
    Generation.run(spec, folder.resolve("out"));
    assertThat(notes).doesNotExist();
  }
}
