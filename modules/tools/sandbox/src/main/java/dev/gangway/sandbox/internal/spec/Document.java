package dev.gangway.sandbox.internal.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.gangway.testkit.Spec;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** A spec as a tree whose references can be followed. Immutable. */
public final class Document {
  private static final int MOST_REFERENCES = 100;

  private final JsonNode root;
  private final Map<String, JsonNode> operations = new LinkedHashMap<>();

  Document(Spec spec) {
    this.root = Json.read(spec.document());
    for (JsonNode each : root.path("paths")) {
      for (JsonNode operation : resolve(each)) {
        if (operation.path("operationId").isTextual()) {
          operations.put(operation.path("operationId").textValue(), operation);
        }
      }
    }
  }

  JsonNode root() {
    return root;
  }

  JsonNode operation(String id) {
    return operations.getOrDefault(id, MissingNode.getInstance());
  }

  /** Follows references. */
  public JsonNode resolve(JsonNode node) {
    JsonNode resolved = node;
    for (int i = 0; resolved.path("$ref").isTextual() && i < MOST_REFERENCES; i++) {
      resolved = root.at(resolved.path("$ref").textValue().substring(1));
    }
    return resolved;
  }

  /** Returns the schemas of an object's fields, those of its parts among them. */
  public Map<String, JsonNode> fields(JsonNode schema) {
    Map<String, JsonNode> fields = new LinkedHashMap<>();
    addFields(schema, fields, 0);
    return fields;
  }

  private void addFields(JsonNode reference, Map<String, JsonNode> fields, int depth) {
    JsonNode schema = resolve(reference);
    if (depth > MOST_REFERENCES) {
      return;
    }
    for (String keyword : new String[] {"allOf", "oneOf", "anyOf"}) {
      schema.path(keyword).forEach(part -> addFields(part, fields, depth + 1));
    }
    schema
        .path("properties")
        .properties()
        .forEach(each -> fields.put(each.getKey(), resolve(each.getValue())));
  }

  /** Returns the types that a schema admits; none if it admits any. */
  public Set<String> types(JsonNode reference) {
    JsonNode schema = resolve(reference);
    Set<String> types = new LinkedHashSet<>();
    JsonNode declared = schema.path("type");
    if (declared.isArray()) {
      declared.forEach(each -> types.add(each.asText()));
    } else if (declared.isTextual()) {
      types.add(declared.textValue());
    }
    for (String keyword : new String[] {"oneOf", "anyOf"}) {
      schema.path(keyword).forEach(part -> types.addAll(types(part)));
    }
    return types;
  }

  /** Returns the schema of the first content of the operation's first successful response. */
  JsonNode successSchema(String operationId) {
    for (Map.Entry<String, JsonNode> each : operation(operationId).path("responses").properties()) {
      if (each.getKey().startsWith("2")) {
        return firstSchema(resolve(each.getValue()));
      }
    }
    return MissingNode.getInstance();
  }

  JsonNode requestSchema(String operationId) {
    return firstSchema(resolve(operation(operationId).path("requestBody")));
  }

  private static JsonNode firstSchema(JsonNode body) {
    for (JsonNode content : body.path("content")) {
      return content.path("schema");
    }
    return MissingNode.getInstance();
  }
}
