package dev.gangway.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The examples of a document: of its JSON bodies, and of the schemas that are components. */
final class SpecExamples {

  /**
   * One example.
   *
   * @param type the type that a client has for it, null if it has none
   */
  record Example(
      String place,
      SpecNode schema,
      JsonNode value,
      String violation,
      Function<MeasuredClient, @Nullable Type> type) {}

  private final Set<JsonNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Example> examples = new ArrayList<>();

  /** Returns the examples whose value is an object or an array. */
  static List<Example> of(SpecNode document, List<SpecOperations.Declared> operations) {
    SpecExamples found = new SpecExamples();
    for (SpecOperations.Declared operation : operations) {
      for (SpecOperations.Body body : operation.bodies()) {
        if (body.json()) {
          found.addBody(operation, body);
        }
      }
    }
    Set<JsonNode> reached = new Reach().of(operations);
    for (SpecNode home :
        List.of(document.get("components").get("schemas"), document.get("definitions"))) {
      for (Map.Entry<String, SpecNode> each : home.fields()) {
        if (reached.contains(each.getValue().json())) {
          found.addSchema(each.getKey(), each.getValue(), client -> component(client, each));
        }
      }
    }
    return found.examples;
  }

  private static @Nullable Type component(
      MeasuredClient client, Map.Entry<String, SpecNode> component) {
    Type model = client.model(component.getKey());
    return model == null ? new BodyTypes(client).component(component.getValue()) : model;
  }

  private void addBody(SpecOperations.Declared operation, SpecOperations.Body body) {
    String place = operation.name() + " " + (body.isRequest() ? "request" : body.status());
    Function<MeasuredClient, @Nullable Type> type =
        client -> new BodyTypes(client).of(operation, body);
    body.examples().forEach(value -> add(place, value, body.schema(), type));
    if (!body.schema().json().has("$ref")) {
      addSchema(place, body.schema(), type);
    }
  }

  private void addSchema(
      String place, SpecNode schema, Function<MeasuredClient, @Nullable Type> type) {
    if (schema.json().has("example")) {
      add(place, schema.get("example").json(), schema, type);
    }
    schema.get("examples").elements().forEach(each -> add(place, each.json(), schema, type));
  }

  private void add(
      String place,
      JsonNode value,
      SpecNode schema,
      Function<MeasuredClient, @Nullable Type> type) {
    if (value.isContainerNode() && seen.add(value)) {
      examples.add(new Example(place, schema, value, ExampleCheck.violation(schema, value), type));
    }
  }

  /** The schemas that the bodies of operations reach. */
  private static final class Reach {
    private final Set<JsonNode> reached = Collections.newSetFromMap(new IdentityHashMap<>());

    Set<JsonNode> of(List<SpecOperations.Declared> operations) {
      for (SpecOperations.Declared operation : operations) {
        operation.bodies().forEach(body -> visit(body.schema()));
      }
      return reached;
    }

    private void visit(SpecNode node) {
      for (SpecNode part : SpecSchema.of(node).parts()) {
        if (reached.add(part.json())) {
          SpecSchema own = new SpecSchema(part, List.of(part));
          own.properties().values().forEach(this::visit);
          own.items().forEach(this::visit);
          own.additional().forEach(this::visit);
          own.alternatives().forEach(this::visit);
          if (part.json().path("$ref").isTextual()) {
            visit(part.target());
          }
        }
      }
    }
  }
}
