package dev.gangway.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Tells where an example violates its own schema: a type, a null, a constant, a missing property, a
 * property that may not be, the form of a date or a decimal. Other rules are not looked at.
 */
final class ExampleCheck {
  private static final int DEEPEST = 60;

  /** Returns the first violation; empty if there is none. */
  static String violation(SpecNode schema, JsonNode value) {
    return violation(schema, value, "", 0);
  }

  private static String violation(SpecNode node, JsonNode value, String place, int depth) {
    SpecSchema schema = SpecSchema.of(node);
    if (depth > DEEPEST || schema.parts().isEmpty()) {
      return "";
    }
    if (value.isNull()) {
      boolean permitted = schema.untyped() || permitsNull(schema, depth);
      return permitted ? "" : place + " is null";
    }
    for (SpecNode part : schema.parts()) {
      String own = ofPart(part, schema, value, place, depth);
      if (!own.isEmpty()) {
        return own;
      }
    }
    return ofFields(schema, value, place, depth);
  }

  private static boolean permitsNull(SpecSchema schema, int depth) {
    for (SpecNode part : schema.parts()) {
      JsonNode json = part.json();
      if (SpecSchema.types(json).contains("null")
          || json.path("nullable").asBoolean()
          || json.path("x-nullable").asBoolean()
          || (json.has("const") && json.get("const").isNull())) {
        return true;
      }
      for (JsonNode each : json.path("enum")) {
        if (each.isNull()) {
          return true;
        }
      }
    }
    return depth < DEEPEST
        && schema.alternatives().stream()
            .map(SpecSchema::of)
            .anyMatch(each -> each.untyped() || permitsNull(each, depth + 1));
  }

  private static String ofPart(
      SpecNode part, SpecSchema schema, JsonNode value, String place, int depth) {
    JsonNode json = part.json();
    List<String> types = SpecSchema.types(json);
    if (!types.isEmpty() && types.stream().noneMatch(type -> isOf(type, value))) {
      return place + " is " + value.getNodeType() + ", not " + types;
    }
    if (json.has("const") && !same(json.get("const"), value)) {
      return place + " is not the constant";
    }
    if (json.has("enum") && json.get("enum").valueStream().noneMatch(one -> same(one, value))) {
      return place + " is not one of the values";
    }
    if (value.isTextual() && !isFormed(json.path("format").asText(), value.asText())) {
      return place + " is not a " + json.path("format").asText();
    }
    for (String alternatives : List.of("oneOf", "anyOf")) {
      List<SpecNode> all = part.get(alternatives).elements();
      if (!all.isEmpty()
          && all.stream().noneMatch(one -> violation(one, value, place, depth + 1).isEmpty())) {
        return place + " is of no alternative";
      }
    }
    for (JsonNode name : json.path("required")) {
      if (value.isObject() && !value.has(name.asText()) && !oneWay(schema, name.asText())) {
        return place + "/" + name.asText() + " is missing";
      }
    }
    return "";
  }

  private static boolean oneWay(SpecSchema schema, String name) {
    SpecNode property = schema.properties().get(name);
    return property != null
        && SpecSchema.of(property).parts().stream()
            .anyMatch(
                part ->
                    part.json().path("readOnly").asBoolean()
                        || part.json().path("writeOnly").asBoolean());
  }

  private static String ofFields(SpecSchema schema, JsonNode value, String place, int depth) {
    List<String> violations = new ArrayList<>();
    if (value.isObject()) {
      Map<String, SpecNode> properties = schema.properties();
      boolean closed =
          schema.parts().size() == 1
              && schema.parts().get(0).json().path("additionalProperties").isBoolean()
              && !schema.parts().get(0).json().path("additionalProperties").asBoolean()
              && schema.alternatives().isEmpty();
      for (Map.Entry<String, JsonNode> each : value.properties()) {
        String at = place + "/" + each.getKey();
        if (properties.containsKey(each.getKey())) {
          for (SpecNode part : schema.parts()) {
            SpecNode property = part.get("properties").get(each.getKey());
            violations.add(violation(property, each.getValue(), at, depth + 1));
          }
        } else if (closed) {
          violations.add(at + " may not be");
        } else {
          schema
              .additional()
              .forEach(one -> violations.add(violation(one, each.getValue(), at, depth + 1)));
        }
      }
    }
    for (int i = 0; value.isArray() && i < value.size(); i++) {
      for (SpecNode items : schema.items()) {
        violations.add(violation(items, value.get(i), place + "/" + i, depth + 1));
      }
    }
    return violations.stream().filter(each -> !each.isEmpty()).findFirst().orElse("");
  }

  private static boolean isOf(String type, JsonNode value) {
    return switch (type) {
      case "string" -> value.isTextual();
      case "boolean" -> value.isBoolean();
      case "number" -> value.isNumber();
      case "integer" -> value.isNumber() && value.decimalValue().stripTrailingZeros().scale() <= 0;
      case "object" -> value.isObject();
      case "array" -> value.isArray();
      case "null" -> value.isNull();
      case "file" -> false;
      default -> true;
    };
  }

  private static boolean same(JsonNode one, JsonNode other) {
    return one.isNumber() && other.isNumber()
        ? one.decimalValue().compareTo(other.decimalValue()) == 0
        : one.equals(other);
  }

  private static boolean isFormed(String format, String text) {
    try {
      switch (format) {
        case "date" -> LocalDate.parse(text);
        case "date-time" -> OffsetDateTime.parse(text.replace(' ', 'T'));
        case "uuid" -> {
          return text.matches("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
        }
        case "decimal" -> new BigDecimal(text);
        default -> {}
      }
      return true;
    } catch (DateTimeException | NumberFormatException notFormed) {
      return false;
    }
  }

  private ExampleCheck() {}
}
