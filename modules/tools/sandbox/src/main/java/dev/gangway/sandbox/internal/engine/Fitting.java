package dev.gangway.sandbox.internal.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gangway.sandbox.internal.spec.Document;
import dev.gangway.sandbox.internal.spec.Json;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes values that were sent, or are kept, fit the schema of a response. */
final class Fitting {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final Map<String, String> FORMATS =
      Map.of(
          "date", "\\d{4}-\\d\\d-\\d\\d",
          "date-time", "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)",
          "date-time-local", "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?",
          "uuid", "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}",
          "decimal", "-?\\d+(\\.\\d+)?",
          "uri", "[A-Za-z][A-Za-z0-9+.-]*://\\S+");

  private final Document document;

  Fitting(Document document) {
    this.document = document;
  }

  /** Returns the value as the schema wants it, or null if it cannot be made to fit. */
  @Nullable JsonNode fit(JsonNode value, JsonNode reference) {
    JsonNode schema = document.resolve(reference);
    Set<String> types = document.types(schema);
    JsonNode fitted =
        value.isObject()
            ? object(value, schema, types)
            : value.isArray() ? array(value, schema, types) : scalar(value, types);
    return fitted == null || !isListed(fitted, schema) || !hasFormat(fitted, schema)
        ? null
        : fitted;
  }

  private @Nullable JsonNode object(JsonNode value, JsonNode schema, Set<String> types) {
    if (types.isEmpty() && !schema.has("allOf")) {
      return value;
    }
    Map<String, JsonNode> declared = document.fields(schema);
    ObjectNode object = Json.object();
    for (Map.Entry<String, JsonNode> field : value.properties()) {
      JsonNode of = declared.get(field.getKey());
      JsonNode fitted = of == null ? null : fit(field.getValue(), of);
      if (fitted == null) {
        return null;
      }
      object.set(field.getKey(), fitted);
    }
    for (JsonNode required : schema.path("required")) {
      if (!object.has(required.asText())) {
        return null;
      }
    }
    return types.isEmpty() || types.contains("object") ? object : null;
  }

  private @Nullable JsonNode array(JsonNode value, JsonNode schema, Set<String> types) {
    if (!types.isEmpty() && !types.contains("array")) {
      return null;
    }
    ArrayNode array = NODES.arrayNode();
    for (JsonNode each : value) {
      JsonNode fitted = schema.has("items") ? fit(each, schema.path("items")) : each;
      if (fitted == null) {
        return null;
      }
      array.add(fitted);
    }
    return array;
  }

  private static @Nullable JsonNode scalar(JsonNode value, Set<String> types) {
    if (types.isEmpty() || types.contains(type(value))) {
      return value;
    }
    boolean number = types.contains("number") || types.contains("integer");
    if (value.isIntegralNumber() && number) {
      return value;
    }
    if (value.isTextual() && number) {
      return number(value.textValue(), types.contains("number"));
    }
    return value.isNumber() && types.contains("string") ? NODES.textNode(value.asText()) : null;
  }

  private static @Nullable JsonNode number(String text, boolean fraction) {
    if (!text.matches("-?[0-9]{1,30}" + (fraction ? "(\\.[0-9]{1,30})?" : ""))) {
      return null;
    }
    return fraction
        ? NODES.numberNode(new BigDecimal(text))
        : Json.parse(text.replaceFirst("^(-?)0+(?=.)", "$1"));
  }

  private static String type(JsonNode value) {
    return switch (value.getNodeType()) {
      case BOOLEAN -> "boolean";
      case NULL -> "null";
      case NUMBER -> value.isIntegralNumber() ? "integer" : "number";
      case STRING -> "string";
      default -> "";
    };
  }

  private static boolean isListed(JsonNode value, JsonNode schema) {
    if (!schema.has("enum")) {
      return !schema.has("const") || schema.path("const").equals(value);
    }
    for (JsonNode each : schema.path("enum")) {
      if (each.asText().equals(value.asText())) {
        return true;
      }
    }
    return value.isNull();
  }

  private static boolean hasFormat(JsonNode value, JsonNode schema) {
    String pattern = FORMATS.get(schema.path("format").asText());
    return !value.isTextual()
        || (pattern == null ? !schema.has("x-date-format") : value.asText().matches(pattern));
  }
}
