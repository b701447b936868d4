package dev.gangway.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes what the fields of a document's objects demand of each other, {@code x-exclusive}, {@code
 * x-required-if} and its siblings, as keywords of JSON Schema, so that a validator holds requests
 * to it.
 */
final class Conditions {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** Adds to all schemas below a node what their extensions mean. */
  static void addTo(JsonNode node) {
    node.forEach(Conditions::addTo);
    if (node instanceof ObjectNode schema && schema.path("properties").isObject()) {
      List<JsonNode> meant = meant(schema);
      if (!meant.isEmpty()) {
        meant.forEach(schema.withArray("/allOf")::add);
      }
    }
  }

  private static List<JsonNode> meant(ObjectNode schema) {
    List<JsonNode> meant = new ArrayList<>();
    schema.path("x-exclusive").forEach(group -> meant.addAll(exclusive(texts(group))));
    schema
        .path("properties")
        .properties()
        .forEach(each -> addConditions(each.getKey(), each.getValue(), meant));
    return meant;
  }

  private static List<JsonNode> exclusive(List<String> group) {
    List<JsonNode> pairs = new ArrayList<>();
    for (int i = 0; i < group.size(); i++) {
      for (int j = i + 1; j < group.size(); j++) {
        pairs.add(not(required(List.of(group.get(i), group.get(j)))));
      }
    }
    return pairs;
  }

  private static void addConditions(String name, JsonNode property, List<JsonNode> meant) {
    property
        .properties()
        .forEach(
            extension -> {
              JsonNode when = when(extension.getKey(), extension.getValue());
              if (when != null) {
                ObjectNode condition = JSON.objectNode();
                condition.set("if", when);
                if (extension.getKey().equals("x-only-if")) {
                  condition.set("else", not(given(name)));
                } else {
                  condition.set("then", given(name));
                }
                meant.add(condition);
              }
            });
  }

  /** Returns when the condition of an extension holds, or null where it is not one. */
  private static @Nullable JsonNode when(String extension, JsonNode value) {
    return switch (extension) {
      case "x-required-if", "x-only-if" -> {
        List<JsonNode> all = new ArrayList<>();
        value.properties().forEach(each -> all.add(hasValue(each.getKey(), each.getValue())));
        yield several("allOf", all);
      }
      case "x-required-with" -> several("anyOf", given(texts(value)));
      case "x-required-without" -> not(several("allOf", given(texts(value))));
      case "x-required-without-all" -> not(several("anyOf", given(texts(value))));
      default -> null;
    };
  }

  private static JsonNode hasValue(String name, JsonNode accepted) {
    ObjectNode schema = required(List.of(name));
    ArrayNode values = JSON.arrayNode();
    if (accepted.isArray()) {
      values.addAll((ArrayNode) accepted);
    } else {
      values.add(accepted);
    }
    schema.putObject("properties").putObject(name).set("enum", values);
    return schema;
  }

  private static List<JsonNode> given(List<String> names) {
    return names.stream().map(Conditions::given).toList();
  }

  /** Returns the schema of objects that have a field, {@code platform.id} one within another. */
  private static JsonNode given(String path) {
    int dot = path.indexOf('.');
    if (dot < 0) {
      return required(List.of(path));
    }
    ObjectNode outer = required(List.of(path.substring(0, dot)));
    outer.putObject("properties").set(path.substring(0, dot), given(path.substring(dot + 1)));
    return outer;
  }

  private static JsonNode several(String keyword, List<JsonNode> schemas) {
    return JSON.objectNode().set(keyword, JSON.arrayNode().addAll(schemas));
  }

  private static JsonNode not(JsonNode schema) {
    return JSON.objectNode().set("not", schema);
  }

  private static ObjectNode required(List<String> names) {
    ObjectNode schema = JSON.objectNode();
    names.forEach(schema.putArray("required")::add);
    return schema;
  }

  /** Returns a list of texts; a single text is a list of one. */
  private static List<String> texts(JsonNode node) {
    if (!node.isArray()) {
      return List.of(node.asText());
    }
    List<String> texts = new ArrayList<>();
    node.forEach(each -> texts.add(each.asText()));
    return texts;
  }

  private Conditions() {}
}
