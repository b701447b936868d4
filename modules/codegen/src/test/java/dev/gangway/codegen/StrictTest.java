package dev.gangway.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gangway.codegen.document.SpecException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that no value of a field's or parameter's type can be held to. */
class StrictTest {
  @TempDir Path directory;
  private Path spec;

  @BeforeEach
  void write() throws IOException {
    spec = directory.resolve("openapi.yaml");
    Files.writeString(
        spec,
        """
        openapi: 3.1.0
        info: {title: Acme, version: '1'}
        paths:
          /visits:
            post:
              operationId: visit
              parameters:
                - {name: tags, in: query, schema: {type: array, maxItems: 3, items: {type: string}}}
              requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Visit'}}}}
              responses:
                '200': {description: Past., content: {application/json: {schema: {$ref: '#/components/schemas/Past'}}}}
        components:
          schemas:
            Visit:
              type: object
              properties:
                day: {type: string, format: date, minLength: 10, pattern: '^2'}
                at: {type: integer, format: unixtime, minimum: 1}
                note: {type: [string, integer], maximum: 3, maxLength: 5}
                name: {type: string, maximum: 3, maxItems: 2}
            Past:
              type: object
              properties:
                day: {type: string, format: date, minLength: 10}
        """);
  }

  private void generate(String strict) {
    Generation.run(
        spec,
        directory.resolve("out"),
        Map.of("basePackage", Generation.PACKAGE, "clientName", "Acme", "strict", strict));
  }

  @Test
  void ruleThatCannotBeCheckedIsDroppedByDefault() throws IOException {
    generate("false");

    assertThat(Generation.sources(directory.resolve("out"))).containsKey("model/Visit.java");
  }

  @Test
  void ruleThatCannotBeCheckedIsRefusedInStrictMode() {
    assertThatThrownBy(() -> generate("true"))
        .isInstanceOf(SpecException.class)
        .hasMessage(
            """
            The spec cannot be turned into a client:
              #/paths/~1visits/post/parameters/0/schema/maxItems: the client cannot check this rule on a value of type List<String> before it is sent. Remove the rule, or describe another type.
              #/components/schemas/Visit/properties/day/minLength: the client cannot check this rule on a value of type LocalDate before it is sent. Remove the rule, or describe another type.
              #/components/schemas/Visit/properties/day/pattern: the client cannot check this rule on a value of type LocalDate before it is sent. Remove the rule, or describe another type.
              #/components/schemas/Visit/properties/at/minimum: the client cannot check this rule on a value of type Instant before it is sent. Remove the rule, or describe another type.
              #/components/schemas/Visit/properties/note/maxLength: the client cannot check this rule on a value of type VisitNote before it is sent. Remove the rule, or describe another type.
              #/components/schemas/Visit/properties/note/maximum: the client cannot check this rule on a value of type VisitNote before it is sent. Remove the rule, or describe another type.
              #/components/schemas/Visit/properties/name/maximum: the client cannot check this rule on a value of type String before it is sent. Remove the rule, or describe another type.""");
  }
}
