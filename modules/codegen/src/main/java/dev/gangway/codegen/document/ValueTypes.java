package dev.gangway.codegen.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Says in a document what the values of {@code enum} and {@code const} are, before the host's
 * parser sees them: in 3.1 it invents a type where none is stated, which afterwards looks like one
 * that is, and in 3.0 it loses the integers that it does not expect.
 */
final class ValueTypes {
  /** Maps whose keys are names of the document's own. */
  private static final Set<String> NAMED =
      Set.of(
          "properties",
          "patternProperties",
          "dependentSchemas",
          "$defs",
          "definitions",
          "schemas",
          "responses",
          "requestBodies",
          "headers",
          "callbacks",
          "pathItems",
          "paths",
          "webhooks",
          "content",
          "encoding",
          "securitySchemes",
          "links",
          "mediaTypes");

  private static final Set<String> DATA =
      Set.of("example", "examples", "default", "enum", "const", "servers", "mapping");

  private final boolean modern;

  private ValueTypes(boolean modern) {
    this.modern = modern;
  }

  /**
   * Rewrites the types in a document.
   *
   * @param modern whether it is one of OpenAPI 3.1
   */
  static void state(ObjectNode document, boolean modern) {
    new ValueTypes(modern).visit(document, false);
  }

  private void visit(JsonNode node, boolean named) {
    if (!named && node instanceof ObjectNode object) {
      stateType(object);
    }
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      String key = field.getKey();
      if (named || !(key.startsWith("x-") || DATA.contains(key))) {
        visit(field.getValue(), !named && isNamed(key, field.getValue()));
      }
    }
    if (node instanceof ArrayNode array) {
      array.forEach(each -> visit(each, false));
    }
  }

  /** Parameters are a map in components and a list in operations. */
  private static boolean isNamed(String key, JsonNode value) {
    return NAMED.contains(key) || (key.equals("parameters") && value.isObject());
  }

  private void stateType(ObjectNode schema) {
    List<JsonNode> values = values(schema);
    if (values.isEmpty()) {
      return;
    }
    Set<String> stated = stated(schema);
    if (modern && stated.isEmpty()) {
      state(schema, values);
    } else if (stated.equals(Set.of("integer"))) {
      stateIntegers(schema, values);
    }
  }

  private static List<JsonNode> values(ObjectNode schema) {
    if (schema.has("const")) {
      return List.of(schema.get("const"));
    }
    return schema.get("enum") instanceof ArrayNode values
        ? values.valueStream().toList()
        : List.of();
  }

  private static Set<String> stated(ObjectNode schema) {
    Set<String> stated = new LinkedHashSet<>();
    JsonNode type = schema.path("type");
    if (type.isTextual()) {
      stated.add(type.asText());
    }
    type.forEach(each -> stated.add(each.asText()));
    stated.remove("null");
    return stated;
  }

  private static void state(ObjectNode schema, List<JsonNode> values) {
    Set<String> types = new LinkedHashSet<>();
    for (JsonNode each : values) {
      if (each.isContainerNode()) {
        return;
      }
      types.add(
          each.isNumber()
              ? JsonKind.typeOf(each.numberValue())
              : each.isNull() ? "null" : each.isBoolean() ? "boolean" : "string");
    }
    if (types.contains("number")) {
      types.remove("integer");
    }
    ArrayNode type = schema.putArray("type");
    types.forEach(type::add);
  }

  /** JSON Schema takes {@code 1.0} and {@code 1e3} for integers. */
  private void stateIntegers(ObjectNode schema, List<JsonNode> values) {
    if (!modern && values.stream().anyMatch(each -> each.isNumber() && !isLong(each))) {
      schema.put("type", "number");
    } else if (schema.get("enum") instanceof ArrayNode list) {
      for (int i = 0; i < list.size(); i++) {
        list.set(i, integer(list.get(i)));
      }
    } else if (schema.has("const")) {
      schema.set("const", integer(schema.get("const")));
    }
  }

  private static boolean isLong(JsonNode number) {
    BigDecimal value = number.decimalValue();
    return value.stripTrailingZeros().scale() <= 0 && value.toBigInteger().bitLength() < Long.SIZE;
  }

  private static JsonNode integer(JsonNode value) {
    if (!value.isNumber() || value.isIntegralNumber() || !isLong(value)) {
      return value;
    }
    BigInteger integer = value.decimalValue().toBigIntegerExact();
    return CoreSchema.integer(integer);
  }
}
