package dev.gangway.codegen.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The parts of JSON Schema that the host's converter of Swagger 2.0 drops or throws at: the type
 * {@code null} and lists of types, which Swagger 2.0 does not have but documents in it do, and the
 * properties of an object that says whether it may have others.
 */
final class SwaggerTypes {
  /** What a schema of any JSON may say. */
  private static final Set<String> UNTYPED = Set.of("type", "description", "title");

  /** Rewrites them in a document as what the converter knows. */
  static void lower(ObjectNode document) {
    visit(document, false);
  }

  /**
   * Visits a node.
   *
   * @param named whether its properties are called as the document likes, so that one called {@code
   *     type} says nothing
   */
  private static void visit(JsonNode node, boolean named) {
    if (!named && node instanceof ObjectNode object) {
      lowerType(object);
      lowerOthers(object);
    }
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      String key = field.getKey();
      if (named || !(key.startsWith("x-") || key.matches("examples?|default|enum"))) {
        visit(field.getValue(), !named && key.matches("properties|definitions|headers|paths"));
      }
    }
    if (node instanceof ArrayNode array) {
      array.forEach(each -> visit(each, false));
    }
  }

  /**
   * Makes no map of an object with properties. If its other properties have a type, they become a
   * part of their own.
   */
  private static void lowerOthers(ObjectNode schema) {
    JsonNode others = schema.path("additionalProperties");
    if (schema.path("properties").isEmpty() || others.isMissingNode()) {
      return;
    }
    schema.remove("additionalProperties");
    boolean untyped =
        others.isBoolean() || Set.of("object", "").contains(others.path("type").asText());
    if (untyped && UNTYPED.containsAll(names(others))) {
      return;
    }
    ArrayNode parts = schema.withArrayProperty("allOf");
    ObjectNode own = parts.addObject().put("type", "object");
    own.set("properties", schema.remove("properties"));
    if (schema.has("required")) {
      own.set("required", schema.remove("required"));
    }
    parts.addObject().put("type", "object").set("additionalProperties", others);
    schema.remove("type");
  }

  private static Set<String> names(JsonNode node) {
    Set<String> names = new HashSet<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static void lowerType(ObjectNode schema) {
    JsonNode type = schema.path("type");
    if (schema.path("$ref").isTextual()) {
      schema.remove("type"); // The converter would follow the type.
    } else if (type instanceof TextNode text && text.asText().equals("null")) {
      schema.put("type", "object");
      schema.put("x-nullable", true);
    } else if (type instanceof ArrayNode types) {
      List<String> names = new ArrayList<>();
      types.forEach(each -> names.add(each.asText()));
      if (names.remove("null")) {
        schema.put("x-nullable", true);
      }
      if (names.size() == 1) {
        schema.put("type", names.get(0));
      } else {
        schema.remove("type");
      }
    }
  }

  private SwaggerTypes() {}
}
