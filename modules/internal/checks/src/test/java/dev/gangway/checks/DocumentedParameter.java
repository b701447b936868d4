package dev.gangway.checks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A parameter, a header or a field of a body, as a provider's document states it.
 *
 * @param name the documented name, with dots between the names of nested fields
 * @param in path, query, header or body
 * @param required {@code true}, {@code false}, the condition, or empty if the document is silent
 * @param rules the documented type, if any, and the documented limits
 * @param fault why the document cannot mean it; empty for all that it can mean
 */
record DocumentedParameter(
    String name, String in, String required, List<String> rules, String fault) {

  /** Reads an operation of a document's data. */
  static List<DocumentedParameter> list(JsonNode operation) {
    List<DocumentedParameter> parameters = new ArrayList<>();
    for (JsonNode each : operation.path("parameters")) {
      String in = each.path("in").asText();
      parameters.add(
          new DocumentedParameter(
              each.path("name").asText(),
              in.equals("form") ? "body" : in,
              each.path("required").isNull() ? "" : each.path("required").asText(),
              rules(each.path("rule").asText()),
              each.path("fault").asText()));
    }
    return parameters;
  }

  /** Divides rules at bars, except within braces and within a pattern, which is the last rule. */
  private static List<String> rules(String text) {
    List<String> rules = new ArrayList<>();
    int depth = 0;
    int begin = 0;
    for (int i = 0; i < text.length() && !text.startsWith("regex:", begin); i++) {
      char c = text.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (c == '|' && depth == 0) {
        rules.add(text.substring(begin, i));
        begin = i + 1;
      }
    }
    if (begin < text.length()) {
      rules.add(text.substring(begin));
    }
    return List.copyOf(rules);
  }

  boolean isFault() {
    return !fault.isEmpty();
  }

  /** Says whether a part of the spec has this place and name; the case of headers is free. */
  boolean isNamed(String otherIn, String otherName) {
    return in.equals(otherIn)
        && (in.equals("header") ? name.equalsIgnoreCase(otherName) : name.equals(otherName));
  }

  @Override
  public String toString() {
    return in + " " + name;
  }
}
