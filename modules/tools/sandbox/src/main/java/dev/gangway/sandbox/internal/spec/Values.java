package dev.gangway.sandbox.internal.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gangway.testkit.SpecEnvelope;
import dev.gangway.testkit.SpecResponse;
import org.jspecify.annotations.Nullable;

/** Where the value of a response stands. */
public final class Values {

  /** Returns the value within the envelope; the response itself if it has none. */
  public static JsonNode value(Rule rule, JsonNode response) {
    String field = field(rule);
    return field.isEmpty() || !response.has(field) ? response : response.path(field);
  }

  /** Replaces the value within the envelope; returns the response. */
  public static JsonNode withValue(Rule rule, JsonNode response, JsonNode value) {
    String field = field(rule);
    if (response instanceof ObjectNode object && !field.isEmpty() && response.has(field)) {
      object.set(field, value);
      return object;
    }
    return value;
  }

  private static String field(Rule rule) {
    SpecResponse success = rule.success();
    SpecEnvelope envelope = success == null ? null : success.envelope();
    return envelope == null ? "" : envelope.value();
  }

  /** Returns the entries of a list's response. */
  public static ArrayNode list(Rule rule, JsonNode response) {
    JsonNode items = rule.declared().path("x-pages").path("items");
    JsonNode list = items.isTextual() ? at(response, items.textValue()) : value(rule, response);
    return list instanceof ArrayNode array ? array : JsonNodeFactory.instance.arrayNode();
  }

  /** Returns a field, named with dots from the top of a response. */
  public static JsonNode at(JsonNode response, String path) {
    JsonNode at = response;
    for (String name : path.split("\\.", -1)) {
      at = at.path(name);
    }
    return at;
  }

  /** Returns the object that holds a field, named with dots, or null if there is none. */
  public static @Nullable ObjectNode holder(JsonNode response, String path) {
    int dot = path.lastIndexOf('.');
    JsonNode holder = dot < 0 ? response : at(response, path.substring(0, dot));
    return holder instanceof ObjectNode object ? object : null;
  }

  /** Returns the last name of a path with dots. */
  public static String name(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  private Values() {}
}
