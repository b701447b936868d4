package dev.gangway.codegen.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/**
 * Bodies that Swagger 2.0 describes among the parameters of a path: each operation gets them, as
 * the host's converter reads them nowhere else.
 */
final class BodyParameters {
  private static final Set<String> PLACES = Set.of("body", "formData");

  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch");

  /** Moves them in the document. */
  static void distribute(ObjectNode document) {
    for (JsonNode item : document.path("paths")) {
      if (item.path("parameters") instanceof ArrayNode shared) {
        ArrayNode bodies = document.arrayNode();
        Iterator<JsonNode> parameters = shared.iterator();
        while (parameters.hasNext()) {
          JsonNode parameter = parameters.next();
          if (PLACES.contains(in(document, parameter))) {
            bodies.add(parameter);
            parameters.remove();
          }
        }
        if (!bodies.isEmpty()) {
          item.properties().stream()
              .filter(each -> METHODS.contains(each.getKey()))
              .map(Map.Entry::getValue)
              .forEach(operation -> give(document, operation, bodies));
        }
      }
    }
  }

  private static void give(ObjectNode document, JsonNode operation, ArrayNode bodies) {
    if (operation instanceof ObjectNode object) {
      ArrayNode own =
          object.get("parameters") instanceof ArrayNode present
              ? present
              : object.putArray("parameters");
      Set<String> taken = new HashSet<>();
      own.forEach(each -> taken.add(key(document, each)));
      bodies.forEach(
          each -> {
            if (taken.add(key(document, each))) {
              own.add(each.deepCopy());
            }
          });
    }
  }

  /** One operation has one body, and any number of fields. */
  private static String key(ObjectNode document, JsonNode parameter) {
    String in = in(document, parameter);
    return in.equals("body") ? in : in + " " + resolved(document, parameter).path("name").asText();
  }

  private static String in(ObjectNode document, JsonNode parameter) {
    return resolved(document, parameter).path("in").asText();
  }

  private static JsonNode resolved(ObjectNode document, JsonNode parameter) {
    String ref = parameter.path("$ref").asText();
    return ref.matches("#/parameters/[^/]+") ? document.at(ref.substring(1)) : parameter;
  }

  private BodyParameters() {}
}
