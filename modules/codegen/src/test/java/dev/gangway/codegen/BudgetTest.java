package dev.gangway.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much code a record may be: generated code is a cost to compile, to load and to read. */
class BudgetTest {
  private static final String RECORD =
      """
      openapi: 3.1.0
      info: {title: Acme, version: '1'}
      paths: {}
      components:
        schemas:
          Order:
            type: object
            required: [id, state]
            properties:
              id: {type: integer}
              state: {type: string, enum: [new, done]}
              amount: {type: string, format: decimal}
              created: {type: string, format: date-time}
              lines: {type: array, items: {type: string}}
              owner: {type: [string, 'null']}
      """;

  @TempDir Path directory;

  private List<String> source() throws IOException {
    Path spec = directory.resolve("openapi.yaml");
    Files.writeString(spec, RECORD);
    Map<String, String> sources = Generation.of(spec);
    return sources.get("model/Order.java").lines().toList();
  }

  @Test
  void recordOfSixPropertiesTakesFiftyLinesBesideItsCodec() throws IOException {
    List<String> lines = source();

    int start = indexOf(lines, "/**");
    int codec = indexOf(lines, "  private static final class Codec");
    assertThat(lines.subList(start, codec)).hasSizeLessThanOrEqualTo(52);
  }

  @Test
  void codecOfSixPropertiesTakesHundredAndTwentyLines() throws IOException {
    List<String> lines = source();

    int codec = indexOf(lines, "  private static final class Codec");
    assertThat(lines.subList(codec, lines.size())).hasSizeBetween(20, 120);
  }

  private static int indexOf(List<String> lines, String beginning) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(beginning)) {
        return i;
      }
    }
    throw new AssertionError("no line begins with " + beginning);
  }
}
