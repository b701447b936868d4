package dev.gangway.site.reference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A spec as a tree, whose references stay within it. */
record Document(JsonNode root) {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private static final DefaultPrettyPrinter PRINTER = printer();

  private static DefaultPrettyPrinter printer() {
    DefaultPrettyPrinter.Indenter lines = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""))
        .withObjectIndenter(lines)
        .withArrayIndenter(lines);
  }

  static Document of(String json) {
    return new Document(read(json));
  }

  /** Reads JSON. Numbers keep their digits. */
  static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("The spec contains JSON that cannot be read.", e);
    }
  }

  /** Returns JSON with a field or entry per line. */
  static String indented(JsonNode json) {
    try {
      return JSON.writer(PRINTER).writeValueAsString(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Follows the references of a node, and keeps the fields beside a reference. */
  JsonNode resolve(JsonNode node) {
    JsonNode resolved = node;
    while (resolved.has("$ref")) {
      JsonNode target = root.at(resolved.path("$ref").asText().substring(1));
      if (target.isMissingNode()) {
        throw new IllegalArgumentException("The spec lacks " + resolved.path("$ref") + ".");
      }
      resolved = beside(resolved, target);
    }
    return resolved;
  }

  private static JsonNode beside(JsonNode reference, JsonNode target) {
    if (reference.size() == 1 || !target.isObject()) {
      return target;
    }
    ObjectNode merged = target.deepCopy();
    reference
        .properties()
        .forEach(
            each -> {
              if (!each.getKey().equals("$ref")) {
                merged.set(each.getKey(), each.getValue());
              }
            });
    return merged;
  }

  /** Returns the schema that says what a value is, without the alternative of null. */
  JsonNode schema(JsonNode node) {
    JsonNode schema = resolve(node);
    JsonNode other = alternative(schema);
    return other.equals(schema) ? schema : schema(other);
  }

  /** Returns the alternative of null, or the schema itself if there is no such choice. */
  private static JsonNode alternative(JsonNode schema) {
    for (String key : List.of("oneOf", "anyOf")) {
      JsonNode both = schema.path(key);
      for (int i = 0; i < 2 && both.size() == 2; i++) {
        if (both.path(i).path("type").asText().equals("null")) {
          return both.path(1 - i);
        }
      }
    }
    return schema;
  }

  /** Returns the schema of a type, without what its use says beside the reference. */
  JsonNode named(JsonNode node) {
    JsonNode target = node;
    while (target.has("$ref")) {
      target = root.at(target.path("$ref").asText().substring(1));
    }
    JsonNode other = alternative(target);
    return other.equals(target) ? target : named(other);
  }

  /** Returns whether a value can be null. */
  boolean isNullable(JsonNode node) {
    JsonNode schema = resolve(node);
    for (JsonNode type : schema.path("type")) {
      if (type.asText().equals("null")) {
        return true;
      }
    }
    for (String key : List.of("oneOf", "anyOf")) {
      for (JsonNode each : schema.path(key)) {
        if (each.path("type").asText().equals("null")) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns the properties of an object, those of its parts included, as they are declared. */
  Map<String, JsonNode> properties(JsonNode node) {
    JsonNode schema = schema(node);
    Map<String, JsonNode> properties = new LinkedHashMap<>();
    schema.path("allOf").forEach(part -> properties.putAll(properties(part)));
    schema
        .path("properties")
        .properties()
        .forEach(each -> properties.put(each.getKey(), each.getValue()));
    return properties;
  }

  /** Returns whether an object must have a property. */
  boolean isRequired(JsonNode node, String property) {
    JsonNode schema = schema(node);
    for (JsonNode name : schema.path("required")) {
      if (name.asText().equals(property)) {
        return true;
      }
    }
    for (JsonNode part : schema.path("allOf")) {
      if (isRequired(part, property)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the schema of the value within an envelope, or the schema itself if there is none. */
  JsonNode unwrapped(JsonNode node) {
    JsonNode envelope = envelope(node);
    if (envelope.isMissingNode()) {
      return node;
    }
    JsonNode value = properties(node).get(envelope.path("value").asText());
    return value == null ? MissingNode.getInstance() : value;
  }

  private JsonNode envelope(JsonNode node) {
    JsonNode schema = resolve(node);
    if (schema.has("x-envelope")) {
      return schema.path("x-envelope");
    }
    for (JsonNode part : schema.path("allOf")) {
      JsonNode found = envelope(part);
      if (!found.isMissingNode()) {
        return found;
      }
    }
    return MissingNode.getInstance();
  }

  /** Returns the content of a request or response whose type is named first. */
  JsonNode content(JsonNode node) {
    JsonNode content = resolve(node).path("content");
    return content.isEmpty() ? MissingNode.getInstance() : content.elements().next();
  }

  /** Returns a text, or each text of a list. */
  static List<String> texts(JsonNode node) {
    List<String> texts = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(each -> texts.add(each.asText()));
    } else if (!node.isMissingNode()) {
      texts.add(node.asText());
    }
    return texts;
  }
}
