package dev.gangway.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The documented page that a method's Javadoc links to. */
final class DocumentedPageTest {
  @TempDir Path directory;

  @Test
  void pageOfTheWholeDocumentIsTheDefaultOfItsOperations() throws IOException {
    Path file = directory.resolve("openapi.yaml");
    Files.writeString(
        file,
        """
        openapi: 3.1.0
        info: {title: Acme, version: '1'}
        externalDocs: {url: 'https://example.com/docs'}
        paths:
          /a: {get: {operationId: a, responses: {'204': {description: Done.}}}}
          /b:
            get:
              operationId: b
              externalDocs: {url: 'https://example.com/b'}
              responses: {'204': {description: Done.}}
        """);
    Generation.runDefault(file, directory);

    assertThat(String.join("\n", Generation.sources(directory).values()))
        .containsOnlyOnce("@see <a href=\"https://example.com/docs\">")
        .containsOnlyOnce("@see <a href=\"https://example.com/b\">");
  }
}
