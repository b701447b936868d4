package dev.gangway.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The operations of a document as it is written, with their bodies and the examples of those. */
final class SpecOperations {
  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace", "query");

  /**
   * A body in JSON or of a form.
   *
   * @param status of the response; empty for a request
   * @param component the response's own name, empty if it has none
   * @param examples values that stand beside the schema
   */
  record Body(
      String status, String component, boolean json, SpecNode schema, List<JsonNode> examples) {

    boolean isRequest() {
      return status.isEmpty();
    }

    boolean isSuccess() {
      return status.startsWith("2");
    }
  }

  /** One operation. */
  record Declared(String method, String path, String id, List<Body> bodies) {

    String name() {
      return method + " " + path;
    }
  }

  private final SpecNode document;

  private SpecOperations(SpecNode document) {
    this.document = document;
  }

  /** Returns all operations of the document's paths. */
  static List<Declared> of(SpecNode document) {
    return new SpecOperations(document).all();
  }

  /** Returns the version as the document states it, without what follows its second number. */
  static String version(SpecNode document) {
    String version = document.text("openapi") + document.text("swagger");
    return version.replaceFirst("^(\\d+\\.\\d+).*", "$1");
  }

  private List<Declared> all() {
    List<Declared> all = new ArrayList<>();
    for (Map.Entry<String, SpecNode> path : document.get("paths").fields()) {
      if (!path.getKey().startsWith("x-")) {
        SpecNode item = path.getValue().followed();
        for (Map.Entry<String, SpecNode> each : item.fields()) {
          if (METHODS.contains(each.getKey()) && each.getValue().json().isObject()) {
            all.add(declared(each.getKey(), path.getKey(), item, each.getValue()));
          }
        }
      }
    }
    return all;
  }

  private Declared declared(String method, String path, SpecNode item, SpecNode operation) {
    List<Body> bodies = new ArrayList<>();
    addContent("", "", operation.get("requestBody").followed(), bodies);
    for (SpecNode parameters : List.of(item.get("parameters"), operation.get("parameters"))) {
      for (SpecNode each : parameters.elements()) {
        SpecNode parameter = each.followed();
        if (parameter.text("in").equals("body")) {
          bodies.add(new Body("", "", true, parameter.get("schema"), List.of()));
        }
      }
    }
    for (Map.Entry<String, SpecNode> each : operation.get("responses").fields()) {
      SpecNode response = each.getValue().followed();
      String component = each.getValue().text("$ref").replaceFirst(".*/", "");
      addContent(each.getKey(), component, response, bodies);
      if (response.get("schema").exists()) {
        bodies.add(swaggerResponse(each.getKey(), component, response));
      }
    }
    return new Declared(
        method.toUpperCase(Locale.ROOT), path, operation.text("operationId"), bodies);
  }

  private static Body swaggerResponse(String status, String component, SpecNode response) {
    List<JsonNode> examples = new ArrayList<>();
    for (Map.Entry<String, SpecNode> each : response.get("examples").fields()) {
      if (isJson(each.getKey())) {
        examples.add(each.getValue().json());
      }
    }
    return new Body(status, component, true, response.get("schema"), examples);
  }

  private static void addContent(
      String status, String component, SpecNode body, List<Body> bodies) {
    for (Map.Entry<String, SpecNode> each : body.get("content").fields()) {
      SpecNode media = each.getValue().followed();
      boolean json = isJson(each.getKey());
      if (media.get("schema").exists() && (json || isForm(each.getKey()))) {
        List<JsonNode> examples = json ? examples(media) : List.of();
        bodies.add(new Body(status, component, json, media.get("schema"), examples));
      }
    }
  }

  private static List<JsonNode> examples(SpecNode media) {
    List<JsonNode> examples = new ArrayList<>();
    if (media.json().has("example")) {
      examples.add(media.get("example").json());
    }
    for (Map.Entry<String, SpecNode> each : media.get("examples").fields()) {
      SpecNode example = each.getValue().followed();
      if (example.json().has("value")) {
        SpecNode value = example.get("value");
        boolean elsewhere = value.json().size() == 1 && value.json().path("$ref").isTextual();
        examples.add((elsewhere ? value.target() : value).json());
      }
    }
    return examples;
  }

  private static boolean isJson(String contentType) {
    String essence = contentType.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    return essence.endsWith("/json") || essence.endsWith("+json") || essence.equals("*/*");
  }

  private static boolean isForm(String contentType) {
    String essence = contentType.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    return essence.equals("application/x-www-form-urlencoded")
        || essence.equals("multipart/form-data");
  }
}
