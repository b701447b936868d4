package dev.gangway.codegen;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gangway.codegen.document.JsonKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A random operation with parameters in its query, whose names Java can hardly tell apart. */
final class RandomQuery {
  private static final List<String> NAMES =
      List.of(
          "StartTime",
          "StartTime<",
          "StartTime>",
          "startTime",
          "start_time",
          "start-time",
          "NO",
          "12:30",
          "page[size]",
          "page[size]>",
          "page size",
          "class",
          "größe",
          "sort",
          "-sort");

  /** Returns the operation, and an object whose properties are its parameters. */
  static RandomForm.Made make(Dice dice, String root) {
    ObjectNode operation = Shape.JSON.objectNode().put("operationId", "get" + root);
    ArrayNode parameters = operation.putArray("parameters");
    operation.putObject("responses").putObject("204").put("description", "Done.");
    Map<String, Shape> fields = new LinkedHashMap<>();
    List<String> names = dice.shuffled(NAMES).subList(0, 1 + dice.below(5));
    for (String name : names) {
      Shape shape = shape(dice);
      fields.put(name, shape);
      ObjectNode parameter = parameters.addObject().put("name", name).put("in", "query");
      if (dice.chance(40)) {
        parameter.put("required", true);
      }
      if (shape.kind() == JsonKind.ARRAY && dice.chance(70)) {
        parameter.put("style", dice.of("form", "pipeDelimited", "spaceDelimited"));
        parameter.put("explode", dice.chance(40));
      }
      parameter.set("schema", shape.schema());
    }
    return new RandomForm.Made(Map.of(root, object(fields)), operation);
  }

  private static Shape shape(Dice dice) {
    return switch (dice.below(4)) {
      case 0 ->
          new Shape(
              Shape.type("integer"), JsonKind.NUMBER, each -> Shape.JSON.numberNode(each.number()));
      case 1 ->
          new Shape(
              Shape.type("number"),
              JsonKind.NUMBER,
              each -> Shape.JSON.numberNode(RandomScalars.decimal(each)));
      case 2 -> texts();
      default ->
          new Shape(
              Shape.type("string"),
              JsonKind.STRING,
              each -> Shape.JSON.textNode(RandomScalars.text(each)));
    };
  }

  private static Shape texts() {
    ObjectNode schema = Shape.type("array");
    schema.set("items", Shape.type("string"));
    return new Shape(
        schema,
        JsonKind.ARRAY,
        each ->
            Shape.JSON
                .arrayNode()
                .add(RandomScalars.text(each))
                .add("b" + RandomScalars.text(each)));
  }

  private static Shape object(Map<String, Shape> fields) {
    ObjectNode schema = Shape.type("object");
    List<String> names = new ArrayList<>(fields.keySet());
    fields.forEach(
        (name, each) -> schema.withObjectProperty("properties").set(name, each.schema()));
    return new Shape(
        schema,
        JsonKind.OBJECT,
        dice -> {
          ObjectNode object = Shape.JSON.objectNode();
          names.forEach(name -> object.set(name, fields.get(name).value(dice)));
          return object;
        });
  }

  private RandomQuery() {}
}
