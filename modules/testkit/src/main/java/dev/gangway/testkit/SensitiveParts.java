package dev.gangway.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The fields and parameters that a spec marks as sensitive, and those that it should decide on. */
final class SensitiveParts {
  private static final String SENSITIVE = "x-sensitive";
  private static final Set<String> HIDDEN = Set.of("password", "one-time-code", "binary");

  private final Map<String, JsonNode> schemas;
  private final UnaryOperator<JsonNode> resolve;
  private final List<String> undecidedParameters = new ArrayList<>();

  SensitiveParts(Map<String, JsonNode> schemas, UnaryOperator<JsonNode> resolve) {
    this.schemas = schemas;
    this.resolve = resolve;
  }

  static boolean isSensitive(JsonNode declared) {
    return declared.has(SENSITIVE) && !declared.path(SENSITIVE).asText().equals("none");
  }

  boolean isSensitiveParameter(JsonNode parameter) {
    return isSensitive(
        parameter.has(SENSITIVE) ? parameter : resolve.apply(parameter.path("schema")));
  }

  /** Returns the fields of the components that the spec marks as sensitive. */
  List<SensitiveField> fields() {
    List<SensitiveField> sensitive = new ArrayList<>();
    schemas.forEach(
        (schema, declared) ->
            declared
                .path("properties")
                .properties()
                .forEach(
                    field -> {
                      if (isSensitive(field.getValue())) {
                        JsonNode type = resolve.apply(field.getValue());
                        sensitive.add(new SensitiveField(schema, field.getKey(), type));
                      }
                    }));
    return sensitive;
  }

  void addParameter(String operation, JsonNode parameter) {
    String name = parameter.path("name").asText();
    JsonNode schema = parameter.path("schema");
    if (!parameter.has(SENSITIVE) && !resolve.apply(schema).has("const")) {
      decide(operation + "." + name, name, schema, undecidedParameters);
    }
  }

  /**
   * Returns the fields and parameters that are named like a secret or a personal value, but are not
   * marked as one or as neither.
   */
  List<String> undecided() {
    List<String> undecided = new ArrayList<>(undecidedParameters);
    schemas.forEach(
        (schema, declared) ->
            declared
                .path("properties")
                .properties()
                .forEach(
                    field ->
                        decide(
                            schema + "." + field.getKey(),
                            field.getKey(),
                            field.getValue(),
                            undecided)));
    return undecided;
  }

  private void decide(String place, String name, JsonNode declared, List<String> undecided) {
    JsonNode type = resolve.apply(declared);
    JsonNode items = resolve.apply(type.path("items"));
    List<JsonNode> places = List.of(declared, type, items);
    if (SensitiveNames.includes(name)
        && places.stream().noneMatch(each -> each.has(SENSITIVE) || hidesItself(each))) {
      undecided.add(place);
    }
  }

  /** Secrets, files and records redact themselves. A flag or an enum value discloses nothing. */
  private static boolean hidesItself(JsonNode schema) {
    return HIDDEN.contains(schema.path("format").asText())
        || schema.has("properties")
        || schema.has("enum")
        || schema.path("type").asText().equals("boolean");
  }
}
