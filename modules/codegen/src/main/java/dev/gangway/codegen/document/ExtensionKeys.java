package dev.gangway.codegen.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gangway.codegen.document.Problems.Problem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds keys that an extension does not have. A misspelled key would otherwise be ignored, and the
 * client would use a default where the document says something else. {@code x-pages} is compared
 * where it is read.
 */
final class ExtensionKeys {
  private static final String ASSUMPTION = "x-assumption";
  private static final Set<String> VALUES =
      Set.of("example", "examples", "default", "enum", "const");

  private static final Map<String, List<String>> KEYS =
      Map.of(
          "x-envelope", List.of("value", "success", "message"),
          "x-error", List.of("message", "fields"),
          "x-expires-at-query", List.of("name", "format"),
          "x-event", List.of("payload", "type", "id", "time", "entity"),
          "x-idempotency-key", List.of("in", "name", "lives"),
          "x-sealed", List.of("field", "header", "requests", "responses"),
          "x-session", List.of("login", "token", "expires-in", "created", "logout"),
          "x-signature",
              List.of(
                  "scheme",
                  "header",
                  "algorithm",
                  "encoding",
                  "key",
                  "prefix",
                  "timestamp",
                  "signs",
                  "tolerance",
                  "field",
                  "addresses"));

  private record Part(JsonNode node, String pointer) {}

  private final Deque<Part> open = new ArrayDeque<>();
  private final List<Problem> found = new ArrayList<>();

  /** Returns the unknown keys of all extensions of a document. */
  static List<Problem> unknown(JsonNode document) {
    ExtensionKeys keys = new ExtensionKeys();
    keys.open.add(new Part(document, ""));
    while (!keys.open.isEmpty()) {
      keys.look(keys.open.removeFirst());
    }
    return keys.found;
  }

  private void look(Part part) {
    if (part.node() instanceof ArrayNode list) {
      for (int i = 0; i < list.size(); i++) {
        open.add(new Part(list.get(i), part.pointer() + "/" + i));
      }
    }
    if (part.node() instanceof ObjectNode object) {
      object.properties().forEach(each -> lookAt(each.getKey(), each.getValue(), part.pointer()));
    }
  }

  private void lookAt(String name, JsonNode value, String around) {
    String pointer = around + "/" + SpecFile.escape(name);
    if (KEYS.containsKey(name) && !around.endsWith("/properties")) {
      compare(name, value, pointer);
    } else if (!VALUES.contains(name) || around.endsWith("/properties")) {
      open.add(new Part(value, pointer));
    }
  }

  private void compare(String extension, JsonNode value, String pointer) {
    if (value instanceof ArrayNode list) {
      list.forEach(each -> compare(extension, each, pointer));
    }
    if (value instanceof ObjectNode object) {
      List<String> known = KEYS.getOrDefault(extension, List.of());
      object
          .fieldNames()
          .forEachRemaining(
              key -> {
                if (!known.contains(key) && !key.equals(ASSUMPTION)) {
                  found.add(
                      new Problem(
                          "#" + pointer + "/" + SpecFile.escape(key),
                          "the key is unknown. Use one of " + known + "."));
                }
              });
    }
  }

  private ExtensionKeys() {}
}
