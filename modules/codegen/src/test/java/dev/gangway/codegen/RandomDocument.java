package dev.gangway.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A document of many random schemas, in groups that do not refer to each other. Each has an object
 * of its own name, whose values are checked.
 */
final class RandomDocument {
  private final boolean modern;
  private final Map<String, Map<String, Shape>> all = new LinkedHashMap<>();
  private final Map<String, Map<String, Shape>> groups = new LinkedHashMap<>();
  private final Map<String, ObjectNode> calls = new LinkedHashMap<>();

  /** Makes as many groups; the same ones for the same seed. */
  RandomDocument(long seed, int count) {
    this.modern = seed % 3 != 0;
    for (int i = 0; i < count; i++) {
      String root = "S" + i;
      Dice dice = new Dice(seed * 1_000_003 + i);
      if (i % 4 == 1) {
        RandomForm.Made made =
            i % 16 == 1 ? RandomQuery.make(dice, root) : RandomForm.make(modern, dice, root);
        calls.put(root, made.operation());
        all.put(root, made.components());
      } else {
        all.put(root, RandomShapes.group(modern, dice, root));
      }
    }
    groups.putAll(all);
  }

  /** Returns the groups by the name of their root; those that are removed leave the document. */
  Map<String, Map<String, Shape>> groups() {
    return groups;
  }

  boolean modern() {
    return modern;
  }

  /** Returns the shape whose values are checked. */
  Shape root(String name) {
    return all.get(name).get(name);
  }

  /** Returns the operation that a group is made for, or null. */
  @Nullable ObjectNode call(String name) {
    return calls.get(name);
  }

  /** Returns the schemas of a group. */
  ObjectNode schemas(String name) {
    ObjectNode schemas = Shape.JSON.objectNode();
    all.get(name).forEach((component, shape) -> schemas.set(component, shape.schema()));
    return schemas;
  }

  /** Returns the document. */
  ObjectNode document() {
    ObjectNode schemas = Shape.JSON.objectNode();
    groups.keySet().forEach(name -> schemas.setAll(schemas(name)));
    ObjectNode document = document(modern, schemas);
    calls.forEach(
        (name, call) -> {
          if (groups.containsKey(name)) {
            add(document, name, call);
          }
        });
    return document;
  }

  /** Returns a document of these schemas, in which every other group is sent. */
  static ObjectNode document(boolean modern, ObjectNode schemas) {
    ObjectNode document = Shape.JSON.objectNode().put("openapi", modern ? "3.1.0" : "3.0.3");
    document.putObject("info").put("title", "Acme").put("version", "1");
    ObjectNode paths = document.putObject("paths");
    schemas
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (name.matches("S\\d*[02468]")) {
                paths.putObject("/" + name).set("put", operation(name));
              }
            });
    document.putObject("components").set("schemas", schemas);
    return document;
  }

  /** Adds the operation that a group is made for. */
  static void add(ObjectNode document, String name, JsonNode call) {
    document
        .withObjectProperty("paths")
        .putObject("/" + name)
        .set(call.has("requestBody") ? "put" : "get", call);
  }

  private static ObjectNode operation(String name) {
    ObjectNode operation = Shape.JSON.objectNode().put("operationId", "put" + name);
    ObjectNode schema = Shape.JSON.objectNode();
    schema.putObject("schema").put("$ref", "#/components/schemas/" + name);
    operation.putObject("requestBody").putObject("content").set("application/json", schema);
    operation.putObject("responses").putObject("204").put("description", "Done.");
    return operation;
  }
}
