package dev.gangway.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.gangway.codegen.document.SpecException;
import dev.gangway.codegen.document.SpecFile;
import dev.gangway.codegen.document.SpecSyntax;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How documents are read, by the way that the host takes. */
class SpecReadingTest {
  @TempDir Path folder;

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private void generateStrictly(Path spec) {
    Generation.run(
        spec,
        folder.resolve("out"),
        Map.of("basePackage", Generation.PACKAGE, "clientName", "Acme", "strict", "true"));
  }

  static List<GoldenCase> cases() {
    return GoldenCase.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void documentGivesTheSameClientInYamlAndInJson(GoldenCase construct) throws IOException {
    Path yaml = construct.folder().resolve("openapi.yaml");
    copyParts(construct.folder());
    Path json = write("openapi.json", SpecFile.read(yaml).tree().toPrettyString());

    assertThat(Generation.of(json)).isEqualTo(construct.generated());
  }

  private void copyParts(Path from) throws IOException {
    for (Map.Entry<String, String> part : Generation.texts(from).entrySet()) {
      if (part.getKey().endsWith(".yaml")) {
        write(part.getKey(), part.getValue());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"openapi: 3.0.3", "openapi: 3.1.0", "openapi: 3.2.0"})
  void nothingIsFetched(String version) throws IOException {
    nothingIsFetched(
        version,
        """
        components:
          schemas:
            Order: {$ref: 'http://127.0.0.1:PORT/order.yaml'}
            default: {$ref: 'http://127.0.0.1:PORT/default.yaml'}
            Shape:
              type: object
              discriminator: {propertyName: kind, mapping: {a: 'http://127.0.0.1:PORT/a.yaml'}}
              x-more: {$ref: 'http://127.0.0.1:PORT/more.yaml'}
              example: {$ref: 'http://127.0.0.1:PORT/example.yaml'}
        """);
  }

  @Test
  void nothingIsFetchedForSwagger() throws IOException {
    nothingIsFetched(
        "swagger: '2.0'",
        """
        definitions:
          Order: {$ref: 'http://127.0.0.1:PORT/order.yaml'}
          default: {$ref: 'http://127.0.0.1:PORT/default.yaml'}
        """);
  }

  private void nothingIsFetched(String version, String rest) throws IOException {
    AtomicInteger requests = new AtomicInteger();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          requests.incrementAndGet();
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    server.start();
    try {
      String text =
          (version + "\ninfo: {title: Acme, version: '1'}\npaths: {}\n" + rest)
              .replace("PORT", String.valueOf(server.getAddress().getPort()));
      Path yaml = write("openapi.yaml", text);
      Path json = write("openapi.json", SpecFile.read(yaml).tree().toString());

      for (Path spec : List.of(yaml, json)) {
        assertThat(Generation.of(spec)).isNotEmpty();
        assertThatThrownBy(() -> generateStrictly(spec))
            .isInstanceOf(SpecException.class)
            .hasMessageContaining("points to another host. Put a copy beside this file.");
      }
      assertThat(requests).hasValue(0);
    } finally {
      server.stop(0);
    }
  }

  @Test
  void linkOutOfTheFolderIsNotFollowed() throws IOException {
    Path secret = write("secret.yaml", "no: [yaml");
    Path spec = write("api/openapi.yaml", referringTo("link.yaml"));
    Files.createSymbolicLink(spec.resolveSibling("link.yaml"), secret);

    assertThat(Generation.of(spec)).isNotEmpty();
    assertThatThrownBy(() -> generateStrictly(spec))
        .hasMessageEndingWith(
            "openapi.yaml:7: the reference link.yaml points outside the folder of openapi.yaml. Move the file into the folder, or openapi.yaml into a folder that contains both.");
  }

  @Test
  void partsMayReferToPartsBesideTheirFolder() throws IOException {
    write("parts/orders/order.yaml", "type: object\nproperties: {line: {$ref: ../line.yaml}}\n");
    write("parts/line.yaml", "type: object\nproperties: {text: {type: string}}\n");
    Path spec = write("openapi.yaml", referringTo("parts/orders/order.yaml"));

    assertThat(Generation.of(spec)).containsKeys("model/Order.java", "model/Line.java");
  }

  @Test
  void componentsOfAnyKindKeepTheirNamesWhereAnotherFileHoldsThem() throws IOException {
    write(
        "parts.yaml",
        """
        from: {name: from, in: query, schema: {type: string}}
        to: {name: to, in: query, schema: {type: string}}
        done: {description: Done.}
        body: {content: {application/json: {schema: {type: string}}}}
        """);
    Path spec =
        write(
            "openapi.yaml",
            """
            openapi: 3.1.0
            info: {title: Acme, version: '1'}
            paths:
              /a:
                post:
                  operationId: a
                  tags: [A]
                  parameters:
                    - {$ref: '#/components/parameters/From'}
                    - {$ref: '#/components/parameters/To'}
                  requestBody: {$ref: '#/components/requestBodies/Body'}
                  responses: {'204': {$ref: '#/components/responses/Done'}}
            components:
              parameters:
                From: {$ref: 'parts.yaml#/from'}
                To: {$ref: 'parts.yaml#/to'}
              requestBodies: {Body: {$ref: 'parts.yaml#/body'}}
              responses: {Done: {$ref: 'parts.yaml#/done'}}
            """);

    generateStrictly(spec);

    assertThat(Generation.sources(folder.resolve("out")).toString())
        .contains("@Query(\"from\")", "@Query(\"to\")", "a(String body)");
  }

  @Test
  void nameOfAFileMayBeEncoded() throws IOException {
    write("an order.yaml", "type: object\nproperties: {text: {type: string}}\n");
    Path spec = write("openapi.yaml", referringTo("an%20order.yaml"));

    assertThat(Generation.of(spec)).containsKey("model/Order.java");
  }

  private static String referringTo(String file) {
    return """
    openapi: 3.0.3
    info: {title: Acme, version: '1'}
    paths: {}
    components:
      schemas:
        Order:
          $ref: '%s'
    """
        .formatted(file);
  }

  @Test
  void documentMayBeLongerThanTheHostReads() throws IOException {
    String long4MiB = "x".repeat(100).concat("\n    ").repeat(40_000);
    Path spec =
        write(
            "openapi.yaml",
            "openapi: 3.1.0\ninfo:\n  title: Acme\n  version: '1'\n  description: |\n    "
                + long4MiB
                + "\npaths: {}\ncomponents: {schemas: {Order: {type: object, properties: {on: {type: string}}}}}\n");

    assertThat(Files.size(spec)).isGreaterThan(4 << 20);
    assertThat(Generation.of(spec)).containsKey("model/Order.java");
  }

  @Test
  void yamlIsReadByTheCoreSchema() throws IOException {
    Path yaml = Path.of("src/test/resources/yaml/core-schema.yaml");
    Path json = Path.of("src/test/resources/yaml/core-schema.json");

    assertThat(JsonTrees.difference(SpecFile.read(json).tree(), SpecFile.read(yaml).tree()))
        .isEmpty();
  }

  @Test
  void charsetOfTheHostsParserHoldsNoDocument() throws IOException {
    new SpecSyntax();

    Charset charset = Charset.forName(OpenAPIV3Parser.getEncoding());

    for (int i = 0; i < 256; i++) {
      assertThat(new String(new byte[] {(byte) i}, charset)).doesNotContain(":", "{");
    }
  }

  @Test
  void aliasesMayRepeatWhatPeopleRepeat() throws IOException {
    String properties = "{a: &a {type: string, enum: [x, y]}, b: *a, c: *a}";
    Path spec =
        write(
            "openapi.yaml",
            "openapi: 3.1.0\ninfo: {title: Acme, version: '1'}\npaths: {}\ncomponents: {schemas: {Order: {type: object, properties: "
                + properties
                + "}}}\n");

    assertThat(Generation.of(spec)).containsKeys("model/OrderA.java", "model/OrderC.java");
  }

  @Test
  void methodUnknownToOpenApiIsAWarning() throws IOException {
    Path spec =
        write(
            "openapi.yaml",
            "openapi: 3.0.3\ninfo: {title: Acme, version: '1'}\npaths: {/a: {copy: {responses: {}}}}\n");

    assertThatCode(() -> Generation.of(spec)).doesNotThrowAnyException();
    assertThatThrownBy(() -> generateStrictly(spec))
        .hasMessage(
            "The spec cannot be turned into a client:\n  #: attribute paths.'/a'.copy is unexpected.");
  }

  @Test
  void partThatRepeatsItselfIsRefused() throws IOException {
    write("path.yaml", "$ref: path.yaml\n");
    Path spec = write("openapi.yaml", withPath("path.yaml"));

    assertThat(Generation.of(spec)).isNotEmpty();
    assertThatThrownBy(() -> generateStrictly(spec))
        .hasMessageEndingWith(
            "path.yaml:1: the reference points to a value that contains it. Correct it.");
  }

  @Test
  void partsThatRepeatOneAnotherEnd() throws IOException {
    StringBuilder parts = new StringBuilder("a0: {description: Done.}\n");
    for (int i = 1; i < 30; i++) {
      parts.append(
          "a%1$d: {headers: {A: {$ref: '#/a%2$d'}, B: {$ref: '#/a%2$d'}}}%n".formatted(i, i - 1));
    }
    write("parts.yaml", parts.toString());
    Path spec = write("openapi.yaml", withPath("parts.yaml#/a29"));

    assertThatThrownBy(() -> Generation.of(spec))
        .hasMessageContaining("references copy more than 10000 parts of other files.");
  }

  @Test
  void pathMayLeadToAnotherFileThroughAFile() throws IOException {
    write(
        "paths.yaml",
        "a: {$ref: '#/b'}\nb: {get: {operationId: go, responses: {'200': {description: Done., content: {application/json: {schema: {$ref: '#/s'}}}}}}}\ns: {type: object, title: S, properties: {x: {type: string}}}\n");
    Path spec = write("openapi.yaml", withPath("paths.yaml#/a"));

    assertThat(Generation.of(spec)).containsKey("model/S.java");
  }

  private static String withPath(String file) {
    return """
    openapi: 3.0.3
    info: {title: Acme, version: '1'}
    paths:
      /a: {$ref: '%s'}
    """
        .formatted(file);
  }

  @Test
  void typeOfARefusedReferenceIsAnyJsonByDefault() throws IOException {
    Path spec =
        write(
            "openapi.yaml",
            """
            openapi: 3.1.0
            info: {title: Acme, version: '1'}
            paths: {}
            components:
              schemas:
                Order: {type: object, properties: {far: {$ref: ../far.yaml}, near: {type: string}}}
            """);
    Path output = folder.resolve("out");

    Generation.run(spec, output);

    assertThat(Generation.sources(output).get("model/Order.java"))
        .contains("@Nullable RawJson far,")
        .contains("@Nullable String near,");
  }
}
