package dev.gangway.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A schema with all that it refers to and is composed of.
 *
 * @param parts the schema itself, the target of its reference, and the parts of its {@code allOf}
 */
record SpecSchema(SpecNode node, List<SpecNode> parts) {
  private static final int KINDS_OF_ANYTHING = 5;

  static SpecSchema of(SpecNode node) {
    List<SpecNode> parts = new ArrayList<>();
    collect(node, parts, Collections.newSetFromMap(new IdentityHashMap<>()));
    return new SpecSchema(node, parts);
  }

  private static void collect(SpecNode node, List<SpecNode> parts, Set<JsonNode> seen) {
    if (!node.exists() || !seen.add(node.json())) {
      return;
    }
    parts.add(node);
    if (node.json().path("$ref").isTextual()) {
      collect(node.target(), parts, seen);
    }
    node.get("allOf").elements().forEach(part -> collect(part, parts, seen));
  }

  /** Returns the properties with their schemas; of two with one name, the first. */
  Map<String, SpecNode> properties() {
    Map<String, SpecNode> properties = new LinkedHashMap<>();
    for (SpecNode part : parts) {
      part.get("properties")
          .fields()
          .forEach(each -> properties.putIfAbsent(each.getKey(), each.getValue()));
    }
    return properties;
  }

  /** Returns the schemas of elements. */
  List<SpecNode> items() {
    List<SpecNode> items = new ArrayList<>();
    for (SpecNode part : parts) {
      if (part.json().path("items").isObject()) {
        items.add(part.get("items"));
      }
    }
    return items;
  }

  /** Returns the schemas of the values whose names are not declared. */
  List<SpecNode> additional() {
    return parts.stream()
        .map(part -> part.get("additionalProperties"))
        .filter(each -> each.json().isObject())
        .filter(each -> !of(each).untyped())
        .toList();
  }

  /** Returns the alternatives. */
  List<SpecNode> alternatives() {
    List<SpecNode> alternatives = new ArrayList<>();
    for (SpecNode part : parts) {
      alternatives.addAll(part.get("oneOf").elements());
      alternatives.addAll(part.get("anyOf").elements());
    }
    return alternatives;
  }

  /**
   * Returns whether the document leaves the value untyped: it has neither a type nor a constant,
   * properties, items or alternatives, or is an object of which no property is declared.
   */
  boolean untyped() {
    return untyped(0);
  }

  private boolean untyped(int depth) {
    if (depth > KINDS_OF_ANYTHING) {
      return true;
    }
    if (!properties().isEmpty() || !items().isEmpty() || typed() || enumerated()) {
      return false;
    }
    if (parts.stream()
        .map(part -> part.get("additionalProperties"))
        .anyMatch(each -> each.json().isObject() && !of(each).untyped(depth + 1))) {
      return false;
    }
    List<SpecSchema> choices = alternatives().stream().map(SpecSchema::of).toList();
    return choices.stream().allMatch(each -> each.untyped(depth + 1) || each.isNull());
  }

  private boolean enumerated() {
    return parts.stream().anyMatch(part -> part.json().has("enum") || part.json().has("const"));
  }

  private boolean typed() {
    for (SpecNode part : parts) {
      List<String> types = types(part.json());
      if (types.size() < KINDS_OF_ANYTHING
          && types.stream().anyMatch(type -> !type.equals("object") && !type.equals("null"))) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether the schema is of texts without any form of their own. */
  boolean plain() {
    return parts.stream().noneMatch(part -> part.json().has("format"));
  }

  private boolean isNull() {
    return parts.stream().anyMatch(part -> types(part.json()).equals(List.of("null")));
  }

  /** Returns the types that a schema names itself. */
  static List<String> types(JsonNode schema) {
    List<String> types = new ArrayList<>();
    JsonNode type = schema.path("type");
    if (type.isTextual()) {
      types.add(type.asText());
    }
    if (type.isArray()) {
      type.forEach(each -> types.add(each.asText()));
    }
    return types;
  }
}
