package dev.gangway.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Every single mutation of a document. */
final class Mutations {
  /** Returns the document without each of its parts, and with each of its scalars changed. */
  static List<ObjectNode> of(ObjectNode document) {
    List<ObjectNode> mutants = new ArrayList<>();
    mutate(document, document, mutants);
    return mutants;
  }

  private static void mutate(ObjectNode document, JsonNode node, List<ObjectNode> mutants) {
    if (node instanceof ObjectNode object) {
      List<String> names = new ArrayList<>();
      object.fieldNames().forEachRemaining(names::add);
      for (String name : names) {
        JsonNode value = object.get(name);
        object.remove(name);
        mutants.add(document.deepCopy());
        object.set(name, value);
        if (value.isValueNode()) {
          object.set(name, other(value));
          mutants.add(document.deepCopy());
          object.set(name, value);
        } else {
          mutate(document, value, mutants);
        }
      }
    } else if (node instanceof ArrayNode list) {
      for (int i = 0; i < list.size(); i++) {
        JsonNode value = list.remove(i);
        mutants.add(document.deepCopy());
        list.insert(i, value);
        mutate(document, value, mutants);
      }
    }
  }

  private static JsonNode other(JsonNode value) {
    if (value.isBoolean()) {
      return Shape.JSON.booleanNode(!value.booleanValue());
    }
    if (value.isNumber()) {
      return Shape.JSON.numberNode(value.decimalValue().add(BigDecimal.ONE));
    }
    return Shape.JSON.textNode(value.asText().equals("string") ? "integer" : value.asText() + "x");
  }

  private Mutations() {}
}
