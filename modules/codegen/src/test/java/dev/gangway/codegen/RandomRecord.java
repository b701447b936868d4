package dev.gangway.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gangway.codegen.document.JsonKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** An object of named properties, whose values may have others. */
final class RandomRecord {

  private record Field(
      String name, Shape shape, boolean required, boolean nullable, boolean sensitive) {}

  private static final Set<JsonKind> SCALARS =
      EnumSet.of(JsonKind.STRING, JsonKind.NUMBER, JsonKind.BOOLEAN);

  private final ObjectNode schema = Shape.type("object");
  private final List<Field> fields = new ArrayList<>();

  ObjectNode schema() {
    return schema;
  }

  void add(String name, Shape shape, boolean required, boolean nullable, boolean sensitive) {
    fields.add(new Field(name, shape, required, nullable, sensitive));
    schema.withObject("/properties").set(name, shape.schema());
    if (required) {
      ArrayNode names = schema.withArray("/required");
      names.add(name);
    }
  }

  /** Takes the properties of another object, which stay in its schema. */
  void addAll(RandomRecord other) {
    fields.addAll(other.fields);
  }

  /** Returns a part that gives a property another type, as a document should not. */
  ObjectNode contradicted(Shape other) {
    RandomRecord part = new RandomRecord();
    fields.stream()
        .filter(each -> SCALARS.contains(each.shape().kind()) && !each.nullable())
        .filter(each -> each.shape().kind() != other.kind())
        .findFirst()
        .ifPresent(each -> part.add(each.name(), other, false, false, false));
    return part.schema();
  }

  /** Returns the object, at times without naming its type. */
  Shape shape(Dice dice) {
    if (dice.chance(10)) {
      schema.remove("type");
    }
    return new Shape(schema, JsonKind.OBJECT, this::value);
  }

  JsonNode value(Dice dice) {
    ObjectNode object = Shape.JSON.objectNode();
    for (Field field : dice.shuffled(fields)) {
      if (field.required() || (!dice.deep() && dice.chance(70))) {
        object.set(field.name(), value(field, dice));
      }
    }
    if (dice.chance(15)) {
      object.set("unheard of", dice.hidden(() -> RandomShapes.json(dice)));
    }
    return object;
  }

  private static JsonNode value(Field field, Dice dice) {
    boolean none = field.nullable() ? dice.chance(30) : !field.required() && dice.chance(5);
    return none
        ? Shape.JSON.nullNode()
        : field.sensitive()
            ? dice.hidden(() -> field.shape().value(dice))
            : field.shape().value(dice);
  }
}
