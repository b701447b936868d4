package dev.gangway.codegen;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.gangway.codegen.document.Problems;
import java.util.Set;
import java.util.TreeSet;

/** Reads JSON with every digit of its numbers, and tells what one value has lost of another. */
final class JsonTrees {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  /** Returns the value; an object that has a property twice cannot be read. */
  static JsonNode read(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e.getOriginalMessage() + " in " + text, e);
    }
  }

  /** Returns where the values differ and how; empty if they are the same. */
  static String difference(JsonNode expected, JsonNode actual) {
    return difference(expected, actual, "");
  }

  private static String difference(JsonNode expected, JsonNode actual, String pointer) {
    if (expected.isNumber() && actual.isNumber()) {
      boolean same = expected.decimalValue().equals(actual.decimalValue());
      return same ? "" : changed(expected, actual, pointer);
    }
    if (expected.isObject() && actual.isObject()) {
      Set<String> names = new TreeSet<>();
      expected.fieldNames().forEachRemaining(names::add);
      actual.fieldNames().forEachRemaining(names::add);
      for (String name : names) {
        String difference =
            difference(
                expected.path(name), actual.path(name), pointer + "/" + Problems.token(name));
        if (!difference.isEmpty()) {
          return difference;
        }
      }
      return "";
    }
    if (expected.isArray() && actual.isArray() && expected.size() == actual.size()) {
      for (int i = 0; i < expected.size(); i++) {
        String difference = difference(expected.get(i), actual.get(i), pointer + "/" + i);
        if (!difference.isEmpty()) {
          return difference;
        }
      }
      return "";
    }
    return expected.equals(actual) ? "" : changed(expected, actual, pointer);
  }

  private static String changed(JsonNode expected, JsonNode actual, String pointer) {
    return "#" + pointer + " was " + shown(expected) + " and became " + shown(actual);
  }

  private static String shown(JsonNode node) {
    return node.isMissingNode() ? "nothing" : node.toString();
  }

  private JsonTrees() {}
}
