package dev.gangway.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Compares JSON field by field and names each difference by its JSON pointer. */
final class JsonDifference {
  private final Mode mode;
  private final List<String> differences = new ArrayList<>();

  private enum Mode {
    REQUEST,
    RESPONSE,
    DOCUMENT
  }

  private JsonDifference(Mode mode) {
    this.mode = mode;
  }

  static List<String> ofRequest(String name, JsonNode expected, JsonNode actual) {
    JsonDifference difference = new JsonDifference(Mode.REQUEST);
    difference.compare(name, expected, actual);
    return difference.differences;
  }

  /**
   * Compares a response with the value that was read from it, written again. Providers write {@code
   * ""} for an absent number or date and {@code []} for an empty object, which need not come back.
   * A number may come back as text, and text as the same number.
   */
  static List<String> ofResponse(String name, JsonNode expected, JsonNode actual) {
    JsonDifference difference = new JsonDifference(Mode.RESPONSE);
    difference.compare(name, expected, actual);
    return difference.differences;
  }

  /**
   * Compares two copies of one document. The scale of a number counts, and a time is plain text.
   */
  static List<String> ofDocument(String name, JsonNode expected, JsonNode actual) {
    JsonDifference difference = new JsonDifference(Mode.DOCUMENT);
    difference.compare(name, expected, actual);
    return difference.differences;
  }

  private void compare(String path, JsonNode expected, JsonNode actual) {
    if (expected.isObject() && actual.isObject()) {
      compareMembers(path, expected, actual);
    } else if (expected.isArray() && actual.isArray()) {
      compareItems(path, expected, actual);
    } else if (!isSame(expected, actual) && !isAbsent(expected, actual)) {
      differences.add(
          actual.isMissingNode()
              ? path + " is missing, not " + expected
              : path + " is " + actual + ", not " + expected);
    }
  }

  private void compareMembers(String path, JsonNode expected, JsonNode actual) {
    Set<String> names = new LinkedHashSet<>();
    expected.fieldNames().forEachRemaining(names::add);
    actual.fieldNames().forEachRemaining(names::add);
    for (String name : names) {
      if (expected.has(name)) {
        compare(path + "/" + name, expected.path(name), actual.path(name));
      } else {
        differences.add(path + "/" + name + " is " + actual.path(name) + ", but not documented");
      }
    }
  }

  private void compareItems(String path, JsonNode expected, JsonNode actual) {
    if (expected.size() != actual.size()) {
      differences.add(path + " has " + actual.size() + " items, not " + expected.size());
      return;
    }
    for (int i = 0; i < expected.size(); i++) {
      compare(path + "/" + i, expected.get(i), actual.get(i));
    }
  }

  private boolean isSame(JsonNode expected, JsonNode actual) {
    if (expected.isNumber() && actual.isNumber()) {
      return mode == Mode.DOCUMENT
          ? SameValue.isSameNumber(expected.decimalValue(), actual.decimalValue())
          : expected.decimalValue().compareTo(actual.decimalValue()) == 0;
    }
    if (mode != Mode.DOCUMENT && expected.isTextual() && actual.isTextual()) {
      return SameValue.isSameText(expected.textValue(), actual.textValue())
          || (mode == Mode.RESPONSE && SameValue.isSameDecimal(expected, actual));
    }
    return expected.equals(actual)
        || (mode == Mode.RESPONSE && SameValue.isSameDecimal(expected, actual));
  }

  private boolean isAbsent(JsonNode expected, JsonNode actual) {
    boolean isEmptyText = expected.isTextual() && expected.textValue().isEmpty();
    boolean isNothing = actual.isMissingNode() || actual.isNull();
    boolean isEmptyObject = expected.isArray() && actual.isObject();
    return mode == Mode.RESPONSE
        && ((isEmptyText && isNothing)
            || (isEmptyObject && expected.isEmpty() && actual.isEmpty()));
  }
}
