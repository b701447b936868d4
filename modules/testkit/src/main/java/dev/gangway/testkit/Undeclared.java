package dev.gangway.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Finds fields of an example that its schema does not declare, including those that are null in
 * every example.
 */
final class Undeclared {
  private final UnaryOperator<JsonNode> resolve;
  private final List<String> fields = new ArrayList<>();

  private Undeclared(UnaryOperator<JsonNode> resolve) {
    this.resolve = resolve;
  }

  static List<String> fields(JsonNode schema, JsonNode example, UnaryOperator<JsonNode> resolve) {
    Undeclared found = new Undeclared(resolve);
    found.look(schema, example, "");
    return found.fields;
  }

  private void look(JsonNode schema, JsonNode example, String path) {
    List<JsonNode> parts = new ArrayList<>();
    addParts(schema, parts);
    if (example.isArray()) {
      for (JsonNode part : parts) {
        for (int i = 0; i < example.size() && part.has("items"); i++) {
          look(part.path("items"), example.get(i), path + "/" + i);
        }
      }
    } else if (example.isObject()) {
      lookAtFields(parts, example, path);
    }
  }

  private void lookAtFields(List<JsonNode> parts, JsonNode example, String path) {
    Map<String, JsonNode> declared = new LinkedHashMap<>();
    boolean isOpen = false;
    for (JsonNode part : parts) {
      part.path("properties")
          .properties()
          .forEach(property -> declared.put(property.getKey(), property.getValue()));
      isOpen |= part.has("additionalProperties") || part.has("patternProperties");
    }
    for (Map.Entry<String, JsonNode> field : example.properties()) {
      JsonNode schema = declared.get(field.getKey());
      if (schema != null) {
        look(schema, field.getValue(), path + "/" + field.getKey());
      } else if (!isOpen && !declared.isEmpty()) {
        fields.add(path + "/" + field.getKey() + " is not in the schema");
      }
    }
  }

  /** A value has the fields of all schemas that its own is composed of. */
  private void addParts(JsonNode reference, List<JsonNode> parts) {
    JsonNode schema = resolve.apply(reference);
    parts.add(schema);
    for (String keyword : List.of("allOf", "anyOf", "oneOf")) {
      schema.path(keyword).forEach(part -> addParts(part, parts));
    }
  }
}
