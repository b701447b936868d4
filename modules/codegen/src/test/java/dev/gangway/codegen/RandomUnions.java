package dev.gangway.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gangway.codegen.document.JsonKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Random schemas whose values have one of several types. */
final class RandomUnions {
  private final RandomShapes shapes;
  private final Dice dice;
  private final RandomNames names;

  RandomUnions(RandomShapes shapes, Dice dice, RandomNames names) {
    this.shapes = shapes;
    this.dice = dice;
    this.names = names;
  }

  Shape any(int depth) {
    return switch (dice.below(shapes.modern() ? 5 : 4)) {
      case 0 -> tagged(depth, true);
      case 1 -> tagged(depth, false);
      case 2 -> ofAnything(depth);
      case 3 -> parent(depth);
      default -> ofTypes();
    };
  }

  /** Returns a union of whatever, which may be a choice. */
  private Shape ofAnything(int depth) {
    return union(shapes.several(1 + dice.below(4), depth + 1), dice.of("oneOf", "anyOf"));
  }

  private static Shape union(List<Shape> branches, String keyword) {
    ObjectNode schema = Shape.JSON.objectNode();
    ArrayNode list = schema.putArray(keyword);
    branches.forEach(each -> list.add(each.schema()));
    return new Shape(schema, kind(branches), each -> each.of(branches).values().apply(each));
  }

  private static @Nullable JsonKind kind(List<Shape> branches) {
    JsonKind kind = branches.get(0).kind();
    return branches.stream().allMatch(each -> each.kind() == kind) ? kind : JsonKind.OBJECT;
  }

  /** Returns objects that a property tells apart, with a discriminator or by their constants. */
  private Shape tagged(int depth, boolean discriminator) {
    String tag = names.next();
    List<Shape> branches = new ArrayList<>();
    ObjectNode mapping = Shape.JSON.objectNode();
    for (int i = 1 + dice.below(3); i >= 0; i--) {
      String value = dice.of("kind ", "k", "K-") + i;
      RandomRecord branch = shapes.record(depth + 1);
      boolean open = discriminator && dice.chance(50);
      branch.add(tag, constant(value, open), true, false, false);
      Shape component = shapes.component(branch.shape(dice));
      mapping.set(value, component.schema().get("$ref"));
      branches.add(component);
    }
    Shape union = union(branches, dice.of("oneOf", "anyOf"));
    if (discriminator) {
      union.schema().putObject("discriminator").put("propertyName", tag).set("mapping", mapping);
    }
    return new Shape(
        union.schema(),
        JsonKind.OBJECT,
        each -> each.chance(85) ? union.values().apply(each) : unknown(tag, each));
  }

  private Shape constant(String value, boolean open) {
    ObjectNode schema = Shape.type("string");
    if (!open && shapes.modern()) {
      schema.put("const", value);
    } else if (!open) {
      schema.putArray("enum").add(value);
    }
    return new Shape(schema, JsonKind.STRING, each -> Shape.JSON.textNode(value));
  }

  private static JsonNode unknown(String tag, Dice dice) {
    ObjectNode object = Shape.JSON.objectNode();
    if (dice.chance(70)) {
      object.put(tag, "unheard of");
    }
    return object.set("else", RandomShapes.json(dice));
  }

  /** Returns a schema with a discriminator that others inherit from. */
  private Shape parent(int depth) {
    String tag = names.next();
    RandomRecord base = shapes.record(depth + 1);
    base.add(tag, constant("", true), true, false, false);
    ObjectNode mapping = Shape.JSON.objectNode();
    base.schema().putObject("discriminator").put("propertyName", tag).set("mapping", mapping);
    List<Shape> children = new ArrayList<>();
    Shape union =
        shapes.component(
            new Shape(
                base.schema(),
                JsonKind.OBJECT,
                each -> each.chance(85) ? each.of(children).value(each) : unknown(tag, each)));
    for (int i = 1 + dice.below(2); i >= 0; i--) {
      String value = "child" + i;
      RandomRecord own = shapes.record(depth + 1);
      ObjectNode schema = Shape.JSON.objectNode();
      schema.putArray("allOf").add(union.schema()).add(own.schema());
      RandomRecord whole = new RandomRecord();
      whole.addAll(base);
      whole.addAll(own);
      Shape child =
          shapes.component(
              new Shape(
                  schema,
                  JsonKind.OBJECT,
                  each -> ((ObjectNode) whole.value(each)).put(tag, value)));
      mapping.set(value, child.schema().get("$ref"));
      children.add(child);
    }
    return union;
  }

  /** Returns a schema that names several types. */
  private Shape ofTypes() {
    List<Shape> branches =
        dice.shuffled(
                List.of(
                    scalar("string", JsonKind.STRING),
                    scalar("number", JsonKind.NUMBER),
                    scalar("boolean", JsonKind.BOOLEAN),
                    scalar("array", JsonKind.ARRAY),
                    scalar("object", JsonKind.OBJECT)))
            .subList(0, 2 + dice.below(3));
    ObjectNode schema = Shape.JSON.objectNode();
    ArrayNode types = schema.putArray("type");
    branches.forEach(each -> types.add(each.schema().get("type")));
    return new Shape(schema, JsonKind.OBJECT, each -> each.of(branches).values().apply(each));
  }

  private static Shape scalar(String type, JsonKind kind) {
    return new Shape(
        Shape.type(type),
        kind,
        each ->
            switch (kind) {
              case STRING -> Shape.JSON.textNode(RandomScalars.text(each));
              case NUMBER -> Shape.JSON.numberNode(RandomScalars.decimal(each));
              case BOOLEAN -> Shape.JSON.booleanNode(each.chance(50));
              case ARRAY -> Shape.JSON.arrayNode().add(RandomShapes.json(each)).addNull();
              case OBJECT -> Shape.JSON.objectNode().set("property", RandomShapes.json(each));
            });
  }
}
