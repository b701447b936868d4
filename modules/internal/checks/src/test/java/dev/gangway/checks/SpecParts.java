package dev.gangway.checks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what each operation of a spec sends. */
final class SpecParts {
  private static final String ASSUMPTION = "x-assumption";
  private static final String DOCUMENTS = "x-documents";
  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch");

  /** An operation with all that it sends. */
  record Sent(String method, String path, Set<String> documents, List<SpecPart> parts) {

    /** Says whether a document shows the operation so; a document may be silent on the method. */
    boolean isShownAs(String document, String shownMethod, String shownPath) {
      return documents.contains(document)
          && (shownMethod.isEmpty() || shownMethod.equals(method))
          && withoutNames(shownPath).equals(withoutNames(path));
    }

    /** Says whether the documented path may end before this part of it. */
    boolean mayEndBefore(SpecPart part) {
      return part.in().equals("path") && path.contains("{" + part.name() + "?}");
    }

    private static String withoutNames(String path) {
      return path.replaceAll("\\{[^}]*}", "{}");
    }
  }

  /** What holds a part: where it is, and what its holder says of it. */
  private record Around(String prefix, boolean assumed, JsonNode encoding) {}

  private final JsonNode root;

  SpecParts(Map<?, ?> spec) {
    this.root = new ObjectMapper().valueToTree(spec);
  }

  List<Sent> operations() {
    List<Sent> operations = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : root.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
        if (METHODS.contains(method.getKey())) {
          operations.add(sent(method.getKey(), path.getKey(), path.getValue(), method.getValue()));
        }
      }
    }
    return operations;
  }

  private Sent sent(String method, String path, JsonNode item, JsonNode operation) {
    List<SpecPart> parts = new ArrayList<>();
    List<Set<String>> groups = groups(operation);
    for (JsonNode parameter : List.of(item.path("parameters"), operation.path("parameters"))) {
      parameter.forEach(each -> parts.add(parameter(resolve(each), groups)));
    }
    parts.addAll(credentials(operation));
    JsonNode body = resolve(operation.path("requestBody"));
    body.path("content").properties().stream()
        .limit(1)
        .map(Map.Entry::getValue)
        .forEach(
            content ->
                fields(
                    content.path("schema"),
                    new Around("", body.has(ASSUMPTION), content.path("encoding")),
                    parts));
    return new Sent(
        method.toUpperCase(Locale.ROOT),
        operation.path("x-documented-path").asText(path),
        SpecPart.texts(operation.has(DOCUMENTS) ? operation.path(DOCUMENTS) : root.path(DOCUMENTS)),
        parts);
  }

  private SpecPart parameter(JsonNode parameter, List<Set<String>> groups) {
    ObjectNode schema = merged(parameter.path("schema"));
    parameter
        .properties()
        .forEach(
            field -> {
              if (field.getKey().startsWith("x-")) {
                schema.set(field.getKey(), field.getValue());
              }
            });
    return new SpecPart(
        parameter.path("in").asText(),
        parameter.path("x-documented-name").asText(parameter.path("name").asText()),
        parameter.path("required").asBoolean(),
        schema,
        alternatives(schema),
        schema.has(ASSUMPTION),
        Set.of(),
        groups);
  }

  /**
   * Each scheme whose credential is a header is a part, required if no alternative lacks it. An
   * assumption of the operation is about these, not about what else it sends.
   */
  private List<SpecPart> credentials(JsonNode operation) {
    JsonNode security =
        operation.has("security") ? operation.get("security") : root.path("security");
    Map<String, Integer> uses = new LinkedHashMap<>();
    boolean assumed = operation.has(ASSUMPTION);
    for (JsonNode alternative : security) {
      for (Map.Entry<String, JsonNode> scheme : alternative.properties()) {
        JsonNode declared =
            resolve(root.path("components").path("securitySchemes").path(scheme.getKey()));
        assumed |= declared.has(ASSUMPTION);
        String header = header(declared);
        if (!header.isEmpty()) {
          uses.merge(header, 1, Integer::sum);
        }
      }
    }
    List<SpecPart> parts = new ArrayList<>();
    for (Map.Entry<String, Integer> use : uses.entrySet()) {
      parts.add(
          new SpecPart(
              "header",
              use.getKey(),
              use.getValue() == security.size(),
              JsonNodeFactory.instance.objectNode(),
              List.of(),
              assumed,
              Set.of(),
              List.of()));
    }
    return parts;
  }

  private static String header(JsonNode scheme) {
    return switch (scheme.path("type").asText()) {
      case "apiKey" ->
          scheme.path("in").asText().equals("header") ? scheme.path("name").asText() : "";
      case "http", "oauth2", "openIdConnect" -> "Authorization";
      default -> "";
    };
  }

  /** Adds the fields of an object, and those of the objects within it. */
  private void fields(JsonNode declared, Around around, List<SpecPart> parts) {
    ObjectNode object = merged(declared);
    Set<String> required = SpecPart.texts(object.path("required"));
    List<Set<String>> groups =
        groups(object).stream()
            .map(
                group ->
                    group.stream()
                        .map(name -> around.prefix() + SpecPart.dotted(name))
                        .collect(Collectors.toSet()))
            .toList();
    boolean assumed = around.assumed() || object.has(ASSUMPTION);
    for (Map.Entry<String, JsonNode> property : object.path("properties").properties()) {
      ObjectNode schema = merged(property.getValue());
      String own = schema.path("x-documented-name").asText(property.getKey());
      String name = around.prefix() + SpecPart.dotted(own);
      boolean list = schema.has("items");
      ObjectNode inner = list ? merged(schema.path("items")) : schema;
      if (inner.has("properties")) {
        String prefix = name + (list ? "[]." : ".");
        fields(
            list ? schema.path("items") : property.getValue(),
            new Around(prefix, assumed || schema.has(ASSUMPTION), around.encoding()),
            parts);
        continue;
      }
      parts.add(
          new SpecPart(
              "body",
              name,
              required.contains(property.getKey()),
              schema,
              alternatives(schema),
              assumed || schema.has(ASSUMPTION),
              types(around.encoding().path(property.getKey())),
              groups));
    }
  }

  private static Set<String> types(JsonNode encoding) {
    String types = encoding.path("contentType").asText();
    return types.isEmpty()
        ? Set.of()
        : Arrays.stream(types.split(","))
            .map(String::strip)
            .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static List<Set<String>> groups(JsonNode holder) {
    List<Set<String>> groups = new ArrayList<>();
    holder.path("x-exclusive").forEach(group -> groups.add(SpecPart.texts(group)));
    return groups;
  }

  private List<JsonNode> alternatives(JsonNode schema) {
    List<JsonNode> alternatives = new ArrayList<>();
    for (String keyword : List.of("oneOf", "anyOf")) {
      schema.path(keyword).forEach(each -> alternatives.add(merged(each)));
    }
    return alternatives;
  }

  /** Returns a schema with what it refers to and is composed of; its own words win. */
  private ObjectNode merged(JsonNode schema) {
    ObjectNode merged = JsonNodeFactory.instance.objectNode();
    if (schema.has("$ref")) {
      merged.setAll(merged(root.at(schema.path("$ref").asText().substring(1))));
    }
    for (JsonNode part : schema.path("allOf")) {
      ObjectNode further = merged(part);
      ObjectNode properties = JsonNodeFactory.instance.objectNode();
      Set<String> required = SpecPart.texts(merged.path("required"));
      required.addAll(SpecPart.texts(further.path("required")));
      merged.path("properties").properties().forEach(each -> put(each, properties));
      further.path("properties").properties().forEach(each -> put(each, properties));
      merged.setAll(further);
      merged.set("properties", properties);
      required.forEach(merged.putArray("required")::add);
    }
    schema
        .properties()
        .forEach(
            field -> {
              if (!Set.of("$ref", "allOf").contains(field.getKey())) {
                merged.set(field.getKey(), field.getValue());
              }
            });
    return merged;
  }

  private static void put(Map.Entry<String, JsonNode> field, ObjectNode object) {
    object.set(field.getKey(), field.getValue());
  }

  private JsonNode resolve(JsonNode node) {
    return node.has("$ref") ? resolve(root.at(node.path("$ref").asText().substring(1))) : node;
  }
}
