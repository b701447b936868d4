package dev.gangway.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.codegen.document.Problems.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Types are generated where something uses them. */
class UsedTypesTest {
  @TempDir Path directory;
  private List<Problem> warnings = List.of();

  private Map<String, String> generate(Path spec, Map<String, String> options) throws IOException {
    Path output = directory.resolve("out");
    Generation.delete(output);
    Map<String, String> all = new HashMap<>(Map.of("keepUnused", "false"));
    all.putAll(options);
    warnings = Generation.runUnvalidated(spec, output, all);
    Map<String, String> sources = Generation.sources(output);
    assertThat(MemoryCompiler.complaints(sources)).isEmpty();
    return sources;
  }

  private Map<String, String> generate(String rest, Map<String, String> options)
      throws IOException {
    Path file = directory.resolve("openapi.yaml");
    Files.writeString(file, "openapi: 3.1.0\ninfo: {title: Acme, version: '1'}\n" + rest);
    return generate(file, options);
  }

  private static Set<String> models(Map<String, String> sources) {
    return sources.keySet().stream()
        .filter(each -> each.startsWith("model/") && !each.endsWith("package-info.java"))
        .map(each -> each.replaceAll("model/|\\.java", ""))
        .collect(Collectors.toSet());
  }

  private static final String DOCUMENT =
      """
      paths:
        /pets/{kind}:
          post:
            operationId: addPet
            tags: [Pets]
            parameters:
              - {name: kind, in: path, required: true, schema: {$ref: '#/components/schemas/Kind'}}
            requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/NewPet'}}}}
            responses:
              '200': {description: ok, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Pet'}}}}}
              '400': {$ref: '#/components/responses/Bad'}
      webhooks:
        petSold:
          post:
            requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Sale'}}}}
            responses: {'200': {description: ok}}
      components:
        responses:
          Bad: {description: bad, content: {application/json: {schema: {$ref: '#/components/schemas/Problem'}}}}
          Unused: {description: bad, content: {application/json: {schema: {$ref: '#/components/schemas/Apart'}}}}
        schemas:
          Kind: {type: string, enum: [cat, dog]}
          NewPet: {type: object, properties: {tags: {type: object, additionalProperties: {$ref: '#/components/schemas/Label'}}}}
          Label: {type: object, properties: {text: {type: string}}}
          Pet:
            type: object
            required: [kind]
            discriminator: {propertyName: kind, mapping: {cat: '#/components/schemas/Cat', dog: '#/components/schemas/Dog'}}
            properties: {kind: {type: string}}
          Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {$ref: '#/components/schemas/Furry'}]}
          Dog: {allOf: [{$ref: '#/components/schemas/Pet'}], properties: {toy: {$ref: '#/components/schemas/Toy'}}}
          Furry: {type: object, properties: {fur: {$ref: '#/components/schemas/Fur'}}}
          Fur: {type: string, enum: [long, short]}
          Toy: {type: object, properties: {name: {type: string}, parent: {$ref: '#/components/schemas/Toy'}}}
          Problem: {type: object, properties: {cause: {$ref: '#/components/schemas/Cause'}}}
          Cause: {type: object, properties: {text: {type: string}}}
          Sale: {type: object, properties: {price: {$ref: '#/components/schemas/Price'}}}
          Price: {oneOf: [{type: string}, {$ref: '#/components/schemas/Amount'}]}
          Amount: {type: object, properties: {value: {type: string}}}
          Apart: {type: object, properties: {with: {$ref: '#/components/schemas/Company'}}}
          Company: {type: object, properties: {apart: {$ref: '#/components/schemas/Apart'}, tag: {$ref: '#/components/schemas/Label'}}}
          Either: {oneOf: [{$ref: '#/components/schemas/Label'}, {type: string}]}
      """;

  private static final Set<String> USED =
      Set.of(
          "Kind", "NewPet", "Label", "Pet", "Cat", "Dog", "Fur", "Toy", "Problem", "Cause", "Sale",
          "Price", "Amount");

  @Test
  void typesThatNothingUsesAreLeftOut() throws IOException {
    Map<String, String> sources = generate(DOCUMENT, Map.of());

    assertThat(models(sources)).isEqualTo(USED);
    assertThat(sources.get("model/Label.java")).doesNotContain("Either");
    assertThat(sources.get("model/Cat.java")).contains("GetterGuard, Pet {");
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "false"})
  void optionKeepsThem(String strict) throws IOException {
    Map<String, String> sources =
        generate(DOCUMENT, Map.of("keepUnused", "true", "strict", strict));

    assertThat(models(sources)).containsAll(USED).contains("Apart", "Company", "Either", "Furry");
    assertThat(sources.get("model/Label.java")).contains("GetterGuard, Either {");
  }

  @Test
  void extensionKeepsASchemaAndWhatItConsistsOf() throws IOException {
    String kept = DOCUMENT.replace("Company: {type", "Company: {x-keep: true, type");

    assertThat(models(generate(kept, Map.of())))
        .contains("Company", "Apart")
        .doesNotContain("Either");
  }

  @Test
  void unusedTypeKeepsItsName() throws IOException {
    String rest =
        """
        paths:
          /pets:
            get:
              operationId: listPets
              responses: {'200': {description: ok, content: {application/json: {schema: {type: object, properties: {a: {type: string}}}}}}}
        components:
          schemas:
            ListPetsAnswer: {type: object, properties: {b: {type: string}}}
        """;

    Set<String> used = models(generate(rest, Map.of()));

    assertThat(used).hasSize(1).doesNotContain("ListPetsAnswer");
    assertThat(models(generate(rest, Map.of("keepUnused", "true")))).containsAll(used);
  }

  @Test
  void clientWithoutTypesHasNoPackageOfThem() throws IOException {
    String rest =
        "paths: {}\ncomponents: {schemas: {A: {type: object, properties: {b: {type: string}}}}}";

    assertThat(generate(rest, Map.of()).keySet()).noneMatch(each -> each.startsWith("model/"));
  }

  @Test
  void typeThatIsNotGeneratedWarnsOfNothing() throws IOException {
    String schemas =
        """
        components:
          schemas:
            Odd: {type: object, properties: {a-b: {type: string}, a_b: {type: string}}}
        """;

    generate("paths: {}\n" + schemas, Map.of());
    assertThat(warnings).isEmpty();

    generate("paths: {}\n" + schemas, Map.of("keepUnused", "true"));
    assertThat(warnings).isNotEmpty();
  }

  static List<GoldenCase> cases() {
    return GoldenCase.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void whatIsUsedIsGeneratedAsEver(GoldenCase construct) throws IOException {
    Map<String, String> used = generate(construct.folder().resolve("openapi.yaml"), Map.of());

    Map<String, String> among = new TreeMap<>(construct.generated());
    among.keySet().retainAll(used.keySet());
    assertThat(among.keySet()).isEqualTo(used.keySet());
  }
}
