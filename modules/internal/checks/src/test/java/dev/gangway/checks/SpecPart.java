package dev.gangway.checks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * A parameter, a header or a field of a body that a spec sends.
 *
 * @param name the name with dots between the names of nested fields, as documents write it
 * @param schema what is declared of it, references resolved, its own words over those of the schema
 *     that it refers to
 * @param alternatives the schemas of which it is one, only itself if it has none
 * @param assumed whether it, its schema or what holds it is marked as an assumption
 * @param contentTypes what a file may be; empty if the spec does not say
 * @param groups the groups of parts that exclude each other around it
 */
record SpecPart(
    String in,
    String name,
    boolean required,
    ObjectNode schema,
    List<JsonNode> alternatives,
    boolean assumed,
    Set<String> contentTypes,
    List<Set<String>> groups) {

  boolean isFile() {
    return format().equals("binary");
  }

  /** Says whether its limits are those of a number, though it may travel as text. */
  boolean isNumber() {
    return has("type", "integer") || has("type", "number") || format().equals("decimal");
  }

  String format() {
    return schema.path("format").asText();
  }

  /** Says whether the keyword has this value in the part or in one of its alternatives. */
  boolean has(String keyword, String value) {
    return all(keyword).contains(value);
  }

  /** Returns the texts of a keyword, in the part and in its alternatives. */
  Set<String> all(String keyword) {
    Set<String> texts = new LinkedHashSet<>();
    List<JsonNode> places = new ArrayList<>(alternatives);
    places.add(schema);
    for (JsonNode place : places) {
      texts.addAll(texts(place.path(keyword)));
    }
    return texts;
  }

  /** Returns the names or values that an extension lists. */
  static Set<String> texts(JsonNode list) {
    Set<String> texts = new LinkedHashSet<>();
    if (list.isArray()) {
      StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).forEach(texts::add);
    } else if (!list.isMissingNode()) {
      texts.add(list.asText());
    }
    return texts;
  }

  /** Returns the name that another part has if this one calls it so. */
  String nameOf(String other) {
    String dotted = dotted(other);
    int end = name.lastIndexOf('.');
    return end < 0 || dotted.startsWith(name.substring(0, end + 1))
        ? dotted
        : name.substring(0, end + 1) + dotted;
  }

  /** A field {@code a[b]} of a form is the field b of a. */
  static String dotted(String name) {
    return name.replaceAll("\\[([^\\]]+)]", ".$1");
  }

  @Override
  public String toString() {
    return in + " " + name;
  }
}
