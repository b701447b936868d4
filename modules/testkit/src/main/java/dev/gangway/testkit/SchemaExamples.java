package dev.gangway.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** The examples that no method of a client returns: those of events and of error bodies. */
final class SchemaExamples {
  private final Spec spec;
  private final List<Example> examples = new ArrayList<>();

  /** The JSON of a schema that has this name. */
  record Example(String schema, String json) {}

  private SchemaExamples(Spec spec) {
    this.spec = spec;
  }

  static List<Example> of(Spec spec) {
    SchemaExamples found = new SchemaExamples(spec);
    for (JsonNode event : spec.root().path("webhooks")) {
      found.add(spec.resolve(event).path("post").path("requestBody"));
    }
    for (SpecOperation operation : spec.operations()) {
      spec.declared(operation)
          .path("responses")
          .properties()
          .forEach(
              response -> {
                if (!response.getKey().startsWith("2")) {
                  found.add(response.getValue());
                }
              });
    }
    return found.examples;
  }

  private void add(JsonNode body) {
    for (JsonNode content : spec.resolve(body).path("content")) {
      for (JsonNode example : content.path("examples")) {
        JsonNode value = spec.resolve(example).path("value");
        add(content.path("schema"), value);
        for (JsonNode part : content.path("schema").path("allOf")) {
          part.path("properties")
              .properties()
              .forEach(field -> add(field.getValue(), value.path(field.getKey())));
        }
      }
    }
  }

  private void add(JsonNode schema, JsonNode value) {
    String reference = schema.path("$ref").asText();
    if (!reference.isEmpty() && !value.isMissingNode()) {
      examples.add(
          new Example(reference.substring(reference.lastIndexOf('/') + 1), value.toString()));
    }
  }
}
