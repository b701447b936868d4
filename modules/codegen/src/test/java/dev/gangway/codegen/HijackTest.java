package dev.gangway.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.gangway.codegen.document.SpecFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Hostile texts in every place of a document, keys and numbers included: they are data in what is
 * generated, or the document is refused, but they never become code.
 */
class HijackTest {
  /** All places with {@code -Dhijack.every=1}; one in so many otherwise. */
  private static final int EVERY = Integer.getInteger("hijack.every", 60);

  private static final List<String> HOSTILE =
      List.of(
          "x\" + Hijacked.run() + \"*/ Hijacked.run(); /* \\u0022 + Hijacked.run() + {}}`@\u202e\n;",
          "Hijacked.run() ? 1L : 0",
          "Hijacked.run()); } static { Hijacked.run(");

  @TempDir Path directory;

  static List<GoldenCase> cases() {
    return GoldenCase.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void noTextOfADocumentBecomesCode(GoldenCase construct) throws IOException {
    Path spec = construct.folder().resolve("openapi.yaml");
    JsonNode document = SpecFile.read(spec).tree();
    List<Consumer<String>> places = new ArrayList<>();
    collect(document, places);

    List<String> hijacked = new ArrayList<>();
    int offset = Math.floorMod(construct.toString().hashCode(), EVERY);
    for (int i = offset; i < places.size(); i += EVERY) {
      for (String text : HOSTILE) {
        places.get(i).accept(text);
        String changed = document.toString();
        places.get(i).accept(null);
        hijacked.addAll(code(changed));
      }
    }

    assertThat(hijacked).isEmpty();
  }

  /** Collects what changes each place; null changes it back. */
  private static void collect(JsonNode node, List<Consumer<String>> places) {
    if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        int index = i;
        JsonNode element = array.get(i);
        if (element.isValueNode()) {
          places.add(text -> array.set(index, text == null ? element : TextNode.valueOf(text)));
        } else {
          collect(element, places);
        }
      }
    }
    if (node instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> field : List.copyOf(object.properties())) {
        String key = field.getKey();
        JsonNode value = field.getValue();
        places.add(text -> rename(object, key, text));
        if (value.isValueNode()) {
          places.add(text -> object.set(key, text == null ? value : TextNode.valueOf(text)));
        } else {
          collect(value, places);
        }
      }
    }
  }

  /** Keeps the order of the properties. */
  private static void rename(ObjectNode object, String key, String text) {
    Map<String, JsonNode> fields = new LinkedHashMap<>();
    object
        .properties()
        .forEach(
            each -> {
              boolean changes =
                  text == null ? HOSTILE.contains(each.getKey()) : each.getKey().equals(key);
              fields.put(changes ? (text == null ? key : text) : each.getKey(), each.getValue());
            });
    object.removeAll();
    object.setAll(fields);
  }

  /** Returns the files of a document's client that are not Java, or that hold hostile code. */
  private List<String> code(String document) throws IOException {
    Path spec = directory.resolve("openapi.json");
    Files.writeString(spec, document);
    Path output = directory.resolve("out");
    try {
      Generation.runUnvalidated(spec, output);
      return SourceScan.suspicious(Generation.sources(output), "Hijacked");
    } catch (RuntimeException refused) {
      // By the host's own checks, or ours.
      return List.of();
    } finally {
      Generation.delete(output);
    }
  }
}
