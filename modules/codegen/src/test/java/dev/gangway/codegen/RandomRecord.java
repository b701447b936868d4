package dev.gangway.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** An object of named members, whose values may have others. */
final class RandomRecord {

  private record Member(
      String name, Shape shape, boolean required, boolean nullable, boolean sensitive) {}

  private final ObjectNode schema = Shape.type("object");
  private final List<Member> members = new ArrayList<>();

  ObjectNode schema() {
    return schema;
  }

  void add(String name, Shape shape, boolean required, boolean nullable, boolean sensitive) {
    members.add(new Member(name, shape, required, nullable, sensitive));
    schema.withObject("/properties").set(name, shape.schema());
    if (required) {
      ArrayNode names = schema.withArray("/required");
      names.add(name);
    }
  }

  /** Takes the members of another object, which stay in its schema. */
  void addAll(RandomRecord other) {
    members.addAll(other.members);
  }

  boolean hasRequired() {
    return members.stream().anyMatch(Member::required);
  }

  /** Returns the object, at times without naming its type. */
  Shape shape(Dice dice) {
    if (dice.chance(10)) {
      schema.remove("type");
    }
    return new Shape(schema, Kind.OBJECT, this::value);
  }

  JsonNode value(Dice dice) {
    ObjectNode object = Shape.JSON.objectNode();
    for (Member member : dice.shuffled(members)) {
      if (member.required() || (!dice.deep() && dice.chance(70))) {
        object.set(member.name(), value(member, dice));
      }
    }
    if (dice.chance(15)) {
      object.set("unheard of", dice.hidden(() -> RandomShapes.json(dice)));
    }
    return object;
  }

  private static JsonNode value(Member member, Dice dice) {
    boolean none = member.nullable() ? dice.chance(30) : !member.required() && dice.chance(5);
    return none
        ? Shape.JSON.nullNode()
        : member.sensitive()
            ? dice.hidden(() -> member.shape().value(dice))
            : member.shape().value(dice);
  }
}
