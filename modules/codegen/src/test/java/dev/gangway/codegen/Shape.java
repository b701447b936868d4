package dev.gangway.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gangway.codegen.document.JsonKind;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A schema and what its values look like.
 *
 * @param kind what the values are in JSON; null where they can be several
 */
record Shape(ObjectNode schema, @Nullable JsonKind kind, Function<Dice, JsonNode> values) {
  static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  static ObjectNode type(String type) {
    return JSON.objectNode().put("type", type);
  }

  JsonNode value(Dice dice) {
    return dice.deeper(() -> values.apply(dice));
  }

  /** Returns the shape with another schema of the same values. */
  Shape as(ObjectNode other) {
    return new Shape(other, kind, values);
  }
}
