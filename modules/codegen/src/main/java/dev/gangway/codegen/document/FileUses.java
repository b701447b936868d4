package dev.gangway.codegen.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.gangway.codegen.document.Problems.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells apart the two uses of a component that is sent both as parts, where it carries files, and
 * as JSON, which has none: the JSON refers to a copy in which the files are texts.
 */
final class FileUses {
  private static final String COMPONENT = "#/components/schemas/";
  private static final List<String> SAME_PLACE = List.of("allOf", "oneOf", "anyOf");

  /** The place of a schema: it is the form, one of its parts, or JSON. */
  private enum Place {
    FORM,
    PART,
    JSON
  }

  /** A reference to a component that is sent as JSON. */
  private record Edge(ObjectNode holder, String within, boolean isJson, String target) {}

  private final ObjectNode document;
  private final JsonNode schemas;
  private final Set<String> parts = new HashSet<>();
  private final Set<String> json = new TreeSet<>();
  private final List<Edge> edges = new ArrayList<>();
  private final Map<Place, Set<JsonNode>> visited = new LinkedHashMap<>();

  private FileUses(ObjectNode document) {
    this.document = document;
    this.schemas = document.at("/components/schemas");
    for (Place each : Place.values()) {
      visited.put(each, Collections.newSetFromMap(new IdentityHashMap<>()));
    }
  }

  /** Gives the components of a document that have both uses a copy for JSON. */
  static List<Problem> separate(ObjectNode document) {
    FileUses uses = new FileUses(document);
    document.path("paths").forEach(item -> item.forEach(uses::operation));
    return uses.separate();
  }

  private void operation(JsonNode operation) {
    JsonNode body = operation.path("requestBody");
    String ref = body.path("$ref").asText();
    if (ref.startsWith("#/")) {
      body = document.at(ref.substring(1));
    }
    List<String> types = new ArrayList<>();
    body.path("content").fieldNames().forEachRemaining(types::add);
    String chosen = body.path("x-content-type").asText();
    String type =
        chosen.isEmpty() ? ContentTypes.choose(types, withFiles(body.path("content"))) : chosen;
    if (type != null) {
      JsonNode schema = body.path("content").path(type).path("schema");
      walk(schema, ContentTypes.isParts(type) ? Place.FORM : Place.JSON, "", false);
    }
  }

  private boolean withFiles(JsonNode content) {
    return content
        .propertyStream()
        .anyMatch(
            each ->
                ContentTypes.isParts(each.getKey())
                    && hasFile(each.getValue().path("schema"), new HashSet<>()));
  }

  /**
   * Notes the uses of what a schema refers to.
   *
   * @param within the component that it is part of
   * @param isJson whether that component is sent as JSON
   */
  private void walk(JsonNode schema, Place place, String within, boolean isJson) {
    if (!(schema instanceof ObjectNode object)
        || !Objects.requireNonNull(visited.get(place)).add(schema)
        || schema.path("readOnly").asBoolean()) {
      return;
    }
    String target = component(schema);
    if (!target.isEmpty()) {
      boolean asJson = place == Place.JSON || (place == Place.PART && !isFile(schema));
      (asJson ? json : parts).add(target);
      if (asJson) {
        edges.add(new Edge(object, within, isJson, target));
      }
      walk(schemas.path(target), place, target, asJson);
      return;
    }
    Place inner = place == Place.FORM ? Place.PART : Place.JSON;
    schema.path("properties").forEach(each -> walk(each, inner, within, isJson));
    walk(schema.path("additionalProperties"), inner, within, isJson);
    walk(schema.path("items"), place, within, isJson);
    for (String keyword : SAME_PLACE) {
      schema.path(keyword).forEach(each -> walk(each, place, within, isJson));
    }
  }

  private String component(JsonNode schema) {
    String ref = schema.path("$ref").asText();
    String name = ref.startsWith(COMPONENT) ? ref.substring(COMPONENT.length()) : "";
    return schemas.has(name) ? name : "";
  }

  /** Returns whether a part is a file, or a list of files. */
  private boolean isFile(JsonNode schema) {
    JsonNode resolved = schema;
    for (int hops = 0; hops < 100; hops++) {
      String name = component(resolved);
      resolved = name.isEmpty() ? resolved.path("items") : schemas.path(name);
      if (resolved.path("format").asText().equals("binary")) {
        return true;
      }
    }
    return false;
  }

  private boolean hasFile(JsonNode schema, Set<String> seen) {
    String target = component(schema);
    if (!target.isEmpty()) {
      return seen.add(target) && hasFile(schemas.path(target), seen);
    }
    return schema.path("format").asText().equals("binary")
        || hasFileWithin(schema, seen)
        || schema
            .propertyStream()
            .filter(each -> SAME_PLACE.contains(each.getKey()))
            .anyMatch(each -> each.getValue().valueStream().anyMatch(part -> hasFile(part, seen)));
  }

  private boolean hasFileWithin(JsonNode schema, Set<String> seen) {
    return schema.path("properties").valueStream().anyMatch(each -> hasFile(each, seen))
        || (schema.has("items") && hasFile(schema.path("items"), seen))
        || (schema.path("additionalProperties").isObject()
            && hasFile(schema.path("additionalProperties"), seen));
  }

  private List<Problem> separate() {
    json.retainAll(parts);
    json.removeIf(each -> !hasFile(schemas.path(each), new HashSet<>()));
    Map<String, String> copies = new LinkedHashMap<>();
    json.forEach(each -> copies.put(each, free(each)));
    Map<String, JsonNode> added = new LinkedHashMap<>();
    copies.forEach((name, copy) -> added.put(copy, text(schemas.path(name).deepCopy(), copies)));
    for (Edge each : edges) {
      String copy = copies.get(each.target());
      // What is sent as JSON of a component with two uses is its copy already.
      if (copy != null && !(each.isJson() && copies.containsKey(each.within()))) {
        each.holder().put("$ref", COMPONENT + copy);
      }
    }
    List<Problem> problems = new ArrayList<>();
    copies.forEach(
        (name, copy) ->
            problems.add(
                new Problem(
                    "#/components/schemas/" + Problems.token(name),
                    "it is sent both as form parts, with files, and as JSON, which has no files. Give each"
                        + " use its own component. As JSON it is "
                        + copy
                        + ", in which files are texts.")));
    added.forEach(document.withObject("/components/schemas")::set);
    return problems;
  }

  private String free(String name) {
    String copy = name + "Json";
    while (schemas.has(copy)) {
      copy += "Json";
    }
    return copy;
  }

  /** Returns a schema whose files are texts, and whose references point to copies. */
  private static JsonNode text(JsonNode schema, Map<String, String> copies) {
    if (schema instanceof ObjectNode object) {
      if (schema.path("format").asText().equals("binary")) {
        object.remove("format");
      }
      for (Map.Entry<String, JsonNode> each : object.properties()) {
        String ref = each.getValue().asText();
        String copy =
            ref.startsWith(COMPONENT) ? copies.get(ref.substring(COMPONENT.length())) : null;
        if (copy != null) {
          each.setValue(TextNode.valueOf(COMPONENT + copy));
        }
      }
    }
    schema.forEach(each -> text(each, copies));
    return schema;
  }
}
