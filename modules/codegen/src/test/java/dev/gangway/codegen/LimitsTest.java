package dev.gangway.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents as large as a class file allows. */
class LimitsTest {
  private static final String HEAD =
      """
      openapi: 3.1.0
      info: {title: Acme, version: '1'}
      paths:
        /things:
          put:
            operationId: put
            requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
            responses: {'204': {description: Done.}}
      components:
        schemas:
          Thing:
            type: object
            properties:
      """;

  @TempDir Path directory;

  private Map<String, String> generate(String properties) throws IOException {
    Path spec = directory.resolve("openapi.yaml");
    Files.writeString(spec, HEAD + properties);
    return Generation.of(spec);
  }

  private static String lines(int count, String line) {
    return IntStream.range(0, count).mapToObj(line::formatted).collect(Collectors.joining());
  }

  private static String values(int count) {
    return IntStream.range(0, count).mapToObj("value-%04d"::formatted).toList().toString();
  }

  @Test
  void recordOfAsManyPropertiesAsAConstructorTakesCompiles() throws IOException {
    Map<String, String> sources = generate(lines(253, "          m%d: {type: integer}\n"));

    assertThat(MemoryCompiler.complaints(sources)).isEmpty();
  }

  @Test
  void largestEnumCompiles() throws IOException {
    Map<String, String> sources =
        generate("          code: {type: string, enum: " + values(2000) + "}\n");

    assertThat(sources).containsKey("model/ThingCode.java");
    assertThat(MemoryCompiler.complaints(sources)).isEmpty();
  }

  @Test
  void largerEnumIsText() throws IOException {
    Map<String, String> sources =
        generate("          code: {type: string, enum: " + values(2001) + "}\n");

    assertThat(sources).doesNotContainKey("model/ThingCode.java");
    assertThat(sources.get("model/Thing.java")).contains("@Nullable String code,");
    assertThat(MemoryCompiler.complaints(sources)).isEmpty();
  }

  @Test
  void deepNestingCompiles() throws IOException {
    StringBuilder nested = new StringBuilder("          a: ");
    nested.append("{type: object, properties: {b: ".repeat(18));
    nested.append("{type: string}").append("}}".repeat(18)).append('\n');

    assertThat(MemoryCompiler.complaints(generate(nested.toString()))).isEmpty();
  }

  @Test
  void unionOfManyVariantsCompiles() throws IOException {
    String variants =
        lines(
            300,
            "            - {type: object, required: [t], properties: {t: {const: k%1$d}, v%1$d: {type: string}}}\n");

    Map<String, String> sources = generate("          any:\n            oneOf:\n" + variants);

    assertThat(MemoryCompiler.complaints(sources)).isEmpty();
  }

  @Test
  void chainOfManyTypesIsRead() throws IOException {
    StringBuilder chain = new StringBuilder("          next: {$ref: '#/components/schemas/T0'}\n");
    for (int i = 0; i < 3000; i++) {
      chain.append(
          "    T%d: {type: object, properties: {next: {$ref: '#/components/schemas/T%d'}}}%n"
              .formatted(i, Math.min(i + 1, 2999)));
    }

    assertThat(generate(chain.toString())).containsKey("model/T2999.java");
  }

  @Test
  void parametersThatAMethodDoesNotTakeAreLeftOut() throws IOException {
    Path spec = directory.resolve("openapi.yaml");
    Files.writeString(
        spec,
        """
        openapi: 3.1.0
        info: {title: Acme, version: '1'}
        paths:
          /things:
            post:
              operationId: find
              tags: [Things]
              requestBody: {content: {application/json: {schema: {type: object}}}}
              responses: {'204': {description: Done.}}
              parameters:
                - {name: from, in: query, required: true, schema: {type: integer}}
        """
            + lines(300, "        - {name: p%03d, in: query, schema: {type: integer}}\n"));

    Map<String, String> sources = Generation.of(spec);

    assertThat(sources.get("api/ThingsApi.java"))
        .contains("long from,", " p250)")
        .doesNotContain("p251");
    assertThat(MemoryCompiler.complaints(sources)).isEmpty();
  }
}
