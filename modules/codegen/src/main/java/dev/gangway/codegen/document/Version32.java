package dev.gangway.codegen.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.gangway.codegen.document.Problems.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes OpenAPI 3.1 of a document in 3.2; the operations that 3.1 cannot express are left out. */
final class Version32 {
  private final ObjectNode document;
  private final List<Problem> departures = new ArrayList<>();

  private Version32(ObjectNode document) {
    this.document = document;
  }

  /** Changes a document, and returns what was left out. */
  static List<Problem> lower(ObjectNode document) {
    Version32 version = new Version32(document);
    document.put("openapi", "3.1.1");
    document.remove("$self");
    version.lowerTags();
    version.lowerServers();
    for (String section : List.of("paths", "webhooks")) {
      document
          .path(section)
          .properties()
          .forEach(
              item ->
                  version.lowerItem("/" + section + "/" + SpecFile.escape(item.getKey()), item));
    }
    version.inlineMediaTypes(document);
    if (document.path("components") instanceof ObjectNode components) {
      components.remove("mediaTypes");
    }
    return version.departures;
  }

  private void lowerTags() {
    for (JsonNode each : document.path("tags")) {
      if (each instanceof ObjectNode tag) {
        tag.remove(List.of("summary", "parent", "kind"));
      }
    }
  }

  /** A name that is one in Java is the constant's. */
  private void lowerServers() {
    for (JsonNode each : document.path("servers")) {
      if (each instanceof ObjectNode server && server.has("name")) {
        String constant = constant(server.remove("name").asText());
        if (each.path("url").asText().startsWith("https://") && !constant.isEmpty()) {
          server.putIfAbsent("x-server-name", TextNode.valueOf(constant));
        }
      }
    }
  }

  /** Returns {@code EU_WEST} for {@code EU (West)}; nothing where it would begin with a digit. */
  private static String constant(String name) {
    String words = name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_");
    String constant = words.replaceAll("^_|_$", "");
    return constant.matches("[A-Z].*") ? constant : "";
  }

  private void lowerItem(String pointer, Map.Entry<String, JsonNode> entry) {
    if (!(entry.getValue() instanceof ObjectNode item)) {
      return;
    }
    if (item.remove("query") != null) {
      leaveOut(pointer + "/query", "QUERY");
    }
    JsonNode additional = item.remove("additionalOperations");
    if (additional != null) {
      additional
          .propertyStream()
          .forEach(
              each ->
                  leaveOut(
                      pointer + "/additionalOperations/" + SpecFile.escape(each.getKey()),
                      each.getKey()));
    }
    for (Map.Entry<String, JsonNode> each : List.copyOf(item.properties())) {
      if (hasQueryString(each.getValue())) {
        item.remove(each.getKey());
        String place = pointer + "/" + SpecFile.escape(each.getKey());
        depart(place, "a parameter that is the whole query string cannot be sent");
      }
    }
  }

  private boolean hasQueryString(JsonNode operation) {
    for (JsonNode each : operation.path("parameters")) {
      String ref = each.path("$ref").asText();
      JsonNode parameter = ref.startsWith("#/") ? document.at(ref.substring(1)) : each;
      if (parameter.path("in").asText().equals("querystring")) {
        return true;
      }
    }
    return false;
  }

  private void leaveOut(String pointer, String method) {
    depart(pointer, "the method " + method + " is not supported");
  }

  private void depart(String pointer, String reason) {
    departures.add(new Problem("#" + pointer, reason + ". The operation is left out."));
  }

  /** Media types can be components since 3.2, which 3.1 writes where they are used. */
  private void inlineMediaTypes(JsonNode node) {
    if (node.path("content") instanceof ObjectNode content) {
      for (Map.Entry<String, JsonNode> each : content.properties()) {
        String ref = each.getValue().path("$ref").asText();
        if (ref.startsWith("#/components/mediaTypes/")) {
          each.setValue(document.at(ref.substring(1)).deepCopy());
        }
      }
    }
    node.forEach(this::inlineMediaTypes);
  }
}
