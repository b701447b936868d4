package dev.gangway.site.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** The limits and conditions that a spec documents for a value. */
final class Limits {
  private static final Map<String, String> SIMPLE = simple();

  private static Map<String, String> simple() {
    Map<String, String> simple = new LinkedHashMap<>();
    simple.put("const", "Always");
    simple.put("default", "Defaults to");
    simple.put("minimum", "At least");
    simple.put("exclusiveMinimum", "More than");
    simple.put("maximum", "At most");
    simple.put("exclusiveMaximum", "Less than");
    simple.put("multipleOf", "A multiple of");
    simple.put("minLength", "Characters, at least");
    simple.put("maxLength", "Characters, at most");
    simple.put("minItems", "Entries, at least");
    simple.put("maxItems", "Entries, at most");
    simple.put("x-max-bytes", "Bytes, at most");
    simple.put("pattern", "Matches");
    simple.put("x-date-format", "Format");
    simple.put("x-required-with", "Required with");
    simple.put("x-required-without", "Required without");
    simple.put("x-required-without-all", "Required without all of");
    simple.put("x-server-rules", "Checked by the provider");
    return simple;
  }

  /** Adds the limits of a schema. */
  static void add(Element parent, JsonNode schema) {
    List<Limit> limits = new ArrayList<>();
    SIMPLE.forEach(
        (key, words) -> {
          if (key.equals("maxItems") && schema.path(key).asInt(1) == 0) {
            limits.add(new Limit("Can be an empty list", List.of()));
          } else if (schema.has(key)) {
            limits.add(new Limit(words, Document.texts(schema.path(key))));
          }
        });
    conditions(limits, "Required if", schema.path("x-required-if"));
    conditions(limits, "Only if", schema.path("x-only-if"));
    if (!limits.isEmpty()) {
      Element list = parent.appendElement("ul").addClass("limits");
      for (Limit each : limits) {
        Element item = list.appendElement("li");
        item.appendText(each.words() + " ");
        Html.codes(item, each.values());
      }
    }
  }

  private static void conditions(List<Limit> limits, String words, JsonNode conditions) {
    conditions
        .properties()
        .forEach(
            each ->
                limits.add(
                    new Limit(
                        words + " " + each.getKey() + " is", Document.texts(each.getValue()))));
  }

  private record Limit(String words, List<String> values) {}

  private Limits() {}
}
