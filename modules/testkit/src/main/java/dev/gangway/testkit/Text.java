package dev.gangway.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.function.UnaryOperator;

/** Converts text of a URL, a header or a form to the JSON value that its schema declares. */
final class Text {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /**
   * Returns the values of one name. A list is repeated, or one text with commas. Text that does not
   * fit the schema stays text, so that the validator rejects it.
   */
  static JsonNode asJson(JsonNode reference, List<String> values, UnaryOperator<JsonNode> resolve) {
    JsonNode schema = resolve.apply(reference);
    if (is(schema, "array")) {
      ArrayNode array = NODES.arrayNode();
      List<String> items = values.size() == 1 ? List.of(values.get(0).split(",", -1)) : values;
      items.forEach(item -> array.add(scalar(resolve.apply(schema.path("items")), item)));
      return array;
    }
    if (values.size() > 1) {
      ArrayNode array = NODES.arrayNode();
      values.forEach(array::add);
      return array;
    }
    return scalar(schema, values.get(0));
  }

  private static JsonNode scalar(JsonNode schema, String text) {
    boolean isNumber = is(schema, "integer") || is(schema, "number");
    boolean isOther = is(schema, "boolean") || is(schema, "object");
    if ((isNumber || isOther) && !is(schema, "string")) {
      try {
        JsonNode value = Json.parse(text);
        return isNumber == value.isNumber() ? value : NODES.textNode(text);
      } catch (Json.NotJson e) {
        return NODES.textNode(text);
      }
    }
    return NODES.textNode(text);
  }

  private static boolean is(JsonNode schema, String type) {
    JsonNode declared = schema.path("type");
    if (declared.isArray()) {
      for (JsonNode alternative : declared) {
        if (alternative.asText().equals(type)) {
          return true;
        }
      }
    }
    return declared.asText().equals(type);
  }

  private Text() {}
}
