package dev.gangway.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gangway.codegen.document.JsonKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Random schemas of a group: a component that is an object, and others that only it and they refer
 * to.
 */
final class RandomShapes {
  private static final int DEEPEST = 3;

  private final boolean modern;
  private final Dice dice;
  private final String root;
  private final RandomScalars scalars;
  private final RandomNames names;
  private final RandomUnions unions;
  private final Map<String, Shape> components = new LinkedHashMap<>();

  private RandomShapes(boolean modern, Dice dice, String root) {
    this.modern = modern;
    this.dice = dice;
    this.root = root;
    this.scalars = new RandomScalars(modern);
    this.names = new RandomNames(dice);
    this.unions = new RandomUnions(this, dice, names);
  }

  /** Returns the components of a group, of which the last has this name. */
  static Map<String, Shape> group(boolean modern, Dice dice, String root) {
    RandomShapes group = new RandomShapes(modern, dice, root);
    int others = dice.below(4);
    for (int i = 0; i < others; i++) {
      group.component(group.any(1));
    }
    group.components.put(root, group.object(0));
    return group.components;
  }

  /** Adds a component and returns a reference to it. */
  Shape component(Shape shape) {
    int number = dice.chance(10) ? components.size() : components.size() + 1;
    String name = root + dice.of("Q", "-q", "_q", ".q", "-Q", "_Q") + number;
    if (components.containsKey(name)) {
      name = root + "Q" + (components.size() + 1);
    }
    components.put(name, shape);
    return reference(name, shape);
  }

  private static Shape reference(String name, Shape shape) {
    return shape.as(Shape.JSON.objectNode().put("$ref", "#/components/schemas/" + name));
  }

  boolean modern() {
    return modern;
  }

  RandomScalars scalars() {
    return scalars;
  }

  Shape any(int depth) {
    if (depth >= DEEPEST || dice.chance(45)) {
      return scalars.any(dice);
    }
    return switch (dice.below(14)) {
      case 0, 1, 2 -> object(depth);
      case 3, 4 -> list(depth);
      case 5 -> map(depth);
      case 6, 7, 8 -> existing(depth);
      case 9 -> composed(depth);
      case 10 -> raw();
      default -> unions.any(depth);
    };
  }

  /** Returns a reference to a component that is complete. */
  private Shape existing(int depth) {
    List<String> complete = List.copyOf(components.keySet());
    if (complete.isEmpty()) {
      return object(depth);
    }
    String name = dice.of(complete);
    return reference(name, components.get(name));
  }

  private Shape raw() {
    return new Shape(Shape.JSON.objectNode().put("description", "Any."), null, RandomShapes::json);
  }

  /** Returns any JSON, other than null. */
  static JsonNode json(Dice dice) {
    return switch (dice.below(dice.deep() ? 3 : 5)) {
      case 0 -> Shape.JSON.numberNode(RandomScalars.decimal(dice));
      case 1 -> Shape.JSON.booleanNode(dice.chance(50));
      case 2 -> Shape.JSON.textNode(RandomScalars.text(dice));
      case 3 -> Shape.JSON.arrayNode().add(dice.deeper(() -> json(dice))).addNull();
      default -> {
        ObjectNode object = Shape.JSON.objectNode();
        object.set("some \"property\"", dice.deeper(() -> json(dice)));
        yield object.putNull("none");
      }
    };
  }

  private Shape list(int depth) {
    return modern && dice.chance(20) ? tuple(depth) : listOfOneType(depth);
  }

  /** Returns a list whose first elements have types of their own. */
  private Shape tuple(int depth) {
    List<Shape> first = several(1 + dice.below(3), depth + 1);
    Shape others = any(depth + 1);
    ObjectNode schema = Shape.type("array");
    first.forEach(each -> schema.withArrayProperty("prefixItems").add(each.schema()));
    boolean open = dice.chance(40);
    if (open) {
      schema.set("items", others.schema());
    } else if (dice.chance(50)) {
      schema.put("items", false);
    }
    return new Shape(
        schema,
        JsonKind.ARRAY,
        each -> {
          ArrayNode list = Shape.JSON.arrayNode();
          if (!each.deep()) {
            first.forEach(element -> list.add(element.value(each)));
          }
          return open && !each.deep() && each.chance(50) ? list.add(others.value(each)) : list;
        });
  }

  private Shape listOfOneType(int depth) {
    Shape element = any(depth + 1);
    boolean nullable = element.kind() != null && dice.chance(25);
    Shape item = nullable ? nullable(element) : element;
    ObjectNode schema = Shape.type("array");
    schema.set("items", item.schema());
    return new Shape(
        schema,
        JsonKind.ARRAY,
        each -> {
          ArrayNode list = Shape.JSON.arrayNode();
          for (int i = each.deep() ? 0 : each.below(4); i > 0; i--) {
            list.add(nullable && each.chance(30) ? Shape.JSON.nullNode() : item.value(each));
          }
          return list;
        });
  }

  private Shape map(int depth) {
    Shape element = any(depth + 1);
    boolean nullable = element.kind() != null && dice.chance(25);
    Shape value = nullable ? nullable(element) : element;
    ObjectNode schema = Shape.type("object");
    if (modern && dice.chance(20)) {
      schema.putObject("patternProperties").set("^[a-z]+$", value.schema());
    } else {
      schema.set("additionalProperties", value.schema());
    }
    return new Shape(
        schema,
        JsonKind.OBJECT,
        each -> {
          ObjectNode map = Shape.JSON.objectNode();
          for (int i = each.deep() ? 0 : each.below(4); i > 0; i--) {
            String name = each.of("EUR", "", "a b", "\"", "größe", "null") + i;
            map.set(name, nullable && each.chance(30) ? Shape.JSON.nullNode() : value.value(each));
          }
          return map;
        });
  }

  /** Returns the shape with null among its values. */
  Shape nullable(Shape shape) {
    ObjectNode schema = Shape.JSON.objectNode();
    if (shape.schema().has("$ref") || !shape.schema().has("type")) {
      if (modern) {
        ArrayNode branches = schema.putArray(dice.of("oneOf", "anyOf"));
        branches.add(shape.schema());
        branches.add(Shape.type("null"));
      } else {
        schema.put("nullable", true).putArray("allOf").add(shape.schema());
      }
      return shape.as(schema);
    }
    schema.setAll(shape.schema());
    if (modern && shape.schema().get("type").isTextual()) {
      schema.putArray("type").add(shape.schema().get("type")).add("null");
    } else {
      schema.put("nullable", true);
    }
    if (schema.has("enum")) {
      schema.set("enum", ((ArrayNode) schema.get("enum")).deepCopy().addNull());
    }
    return schema.has("const") ? shape : shape.as(schema);
  }

  /** Returns an object that several schemas make up. */
  private Shape composed(int depth) {
    RandomRecord whole = new RandomRecord();
    ObjectNode schema = Shape.JSON.objectNode();
    ArrayNode parts = schema.putArray("allOf");
    for (int i = 1 + dice.below(3); i > 0; i--) {
      RandomRecord part = record(depth + 1);
      parts.add(dice.chance(50) ? component(part.shape(dice)).schema() : part.schema());
      whole.addAll(part);
    }
    if (dice.chance(30)) {
      parts.addObject().put("description", "Only described.");
    }
    if (dice.chance(15)) {
      parts.add(whole.contradicted(scalars.any(dice)));
    }
    if (dice.chance(40)) {
      RandomRecord own = record(depth + 1);
      own.schema().properties().forEach(each -> schema.set(each.getKey(), each.getValue()));
      whole.addAll(own);
    }
    return new Shape(schema, JsonKind.OBJECT, whole::value);
  }

  private Shape object(int depth) {
    return record(depth).shape(dice);
  }

  /** Returns an object of some properties. */
  RandomRecord record(int depth) {
    RandomRecord object = new RandomRecord();
    if (dice.chance(30)) {
      object.schema().put("description", dice.of(TEXTS)).put("title", dice.of(TEXTS));
    }
    for (int i = 1 + dice.below(depth == 0 ? 7 : 4); i > 0; i--) {
      field(object, depth);
    }
    if (dice.chance(10)) {
      object.schema().put("additionalProperties", dice.chance(50));
    }
    return object;
  }

  private void field(RandomRecord object, int depth) {
    boolean recursive = depth == 0 && dice.chance(8);
    Shape shape = recursive ? recursive() : any(depth + 1);
    boolean nullable = shape.kind() != null && dice.chance(15);
    Shape field = nullable ? nullable(shape) : shape;
    ObjectNode schema = field.schema();
    boolean sensitive = dice.chance(15) && !schema.has("$ref");
    if (sensitive) {
      schema = schema.deepCopy().put("x-sensitive", dice.of("secret", "personal"));
    }
    if (!schema.has("$ref") && dice.chance(20)) {
      schema = schema.deepCopy();
      schema.put("description", dice.of(TEXTS)).put(dice.of("readOnly", "writeOnly"), true);
    }
    object.add(names.next(), field.as(schema), !recursive && dice.chance(40), nullable, sensitive);
  }

  /** Returns a reference to the root, which is not made yet. */
  private Shape recursive() {
    Shape reference =
        reference(
            root,
            new Shape(
                Shape.JSON.objectNode(),
                JsonKind.OBJECT,
                each -> components.get(root).value(each)));
    ObjectNode schema = Shape.type("array");
    schema.set("items", reference.schema());
    return dice.chance(50)
        ? reference
        : new Shape(
            schema,
            JsonKind.ARRAY,
            each -> {
              ArrayNode list = Shape.JSON.arrayNode();
              return each.deep() ? list : list.add(reference.value(each));
            });
  }

  private static final List<String> TEXTS =
      List.of(
          "Plain.",
          "Ends with a comment */ // here",
          "<p>HTML & <b>bold",
          "# Heading\n\n* a\n* b\n",
          "Unicode \\u000a escape",
          "{@link Nothing} @param x",
          "`code` $1 \\",
          "größe 日本 😀",
          "");

  List<Shape> several(int count, int depth) {
    List<Shape> shapes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      shapes.add(any(depth));
    }
    return shapes;
  }
}
