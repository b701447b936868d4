package dev.gangway.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the extensions {@code x-exclusive} and {@code x-conditions} of a document's objects as
 * keywords of JSON Schema, so that a validator holds requests to them.
 */
final class Conditions {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** Adds to all schemas below a node what their extensions mean. */
  static void addTo(JsonNode node) {
    node.forEach(Conditions::addTo);
    if (node instanceof ObjectNode schema && !schema.has("operationId")) {
      List<JsonNode> meant = meant(schema);
      if (!meant.isEmpty()) {
        meant.forEach(schema.withArray("/allOf")::add);
      }
    }
  }

  private static List<JsonNode> meant(ObjectNode schema) {
    List<JsonNode> meant = new ArrayList<>();
    schema.path("x-exclusive").forEach(group -> meant.addAll(exclusive(texts(group))));
    schema.path("x-conditions").forEach(condition -> meant.add(condition(condition)));
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

  private static JsonNode condition(JsonNode declared) {
    if (declared.has("require-any")) {
      return any(texts(declared.path("require-any")));
    }
    ObjectNode schema = JSON.objectNode();
    schema.set("if", when(declared));
    if (declared.has("require")) {
      schema.set("then", required(texts(declared.path("require"))));
    } else {
      schema.set("else", not(any(texts(declared.path("allow")))));
    }
    return schema;
  }

  private static JsonNode when(JsonNode declared) {
    ArrayNode all = JSON.arrayNode();
    declared
        .path("if")
        .properties()
        .forEach(each -> all.add(hasValue(each.getKey(), each.getValue())));
    if (declared.has("with")) {
      all.add(any(texts(declared.path("with"))));
    }
    if (declared.has("unless")) {
      all.add(not(any(texts(declared.path("unless")))));
    }
    return JSON.objectNode().set("allOf", all);
  }

  private static JsonNode hasValue(String name, JsonNode accepted) {
    ObjectNode schema = (ObjectNode) required(List.of(name));
    ArrayNode values = JSON.arrayNode();
    if (accepted.isArray()) {
      values.addAll((ArrayNode) accepted);
    } else {
      values.add(accepted);
    }
    schema.putObject("properties").putObject(name).set("enum", values);
    return schema;
  }

  private static JsonNode any(List<String> names) {
    ArrayNode any = JSON.arrayNode();
    names.forEach(name -> any.add(required(List.of(name))));
    return JSON.objectNode().set("anyOf", any);
  }

  private static JsonNode not(JsonNode schema) {
    return JSON.objectNode().set("not", schema);
  }

  private static JsonNode required(List<String> names) {
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
