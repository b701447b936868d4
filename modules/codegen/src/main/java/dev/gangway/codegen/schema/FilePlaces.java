package dev.gangway.codegen.schema;

import dev.gangway.codegen.document.Problems;
import io.swagger.v3.oas.models.media.Schema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Refuses files where none can be sent: JSON has no bytes, and a form carries them as parts only.
 */
public final class FilePlaces {
  private static final int FORM = 1;
  private static final int PART = 0;
  private static final int JSON = -1;

  private final Schemas schemas;
  private final Problems problems;
  private final Map<Integer, Visited> visited = new HashMap<>();

  /** Creates a check of all that a document sends, which looks at each schema once a place. */
  public FilePlaces(SpecContext context) {
    this.schemas = context.schemas();
    this.problems = context.problems();
  }

  /**
   * Checks what is sent.
   *
   * @param parts whether it is a form whose fields are parts
   */
  public void check(Schema<?> body, boolean parts, String pointer) {
    walk(body, parts ? FORM : JSON, pointer);
  }

  private void walk(Schema<?> schema, int place, String pointer) {
    String component = Schemas.reference(schema);
    if (component != null) {
      if (schemas.isKnown(component)) {
        walk(schemas.component(component), place, pointer, "/components/schemas/" + component);
      }
    } else {
      walk(schema, place, pointer, pointer);
    }
  }

  /**
   * Checks a schema.
   *
   * @param mentioned where the document refers to it
   */
  private void walk(Schema<?> schema, int place, String mentioned, String pointer) {
    if ("binary".equals(schema.getFormat()) && Schemas.types(schema).contains("string")) {
      if (place == JSON) {
        problems.add(
            mentioned,
            "a file cannot be sent as JSON or in a URL-encoded form. Make it a property of a"
                + " multipart/form-data body, or remove format: binary if it is text.");
      }
      return;
    }
    if (!visited.computeIfAbsent(place, any -> new Visited()).add(schema)) {
      return;
    }
    int within = place == FORM ? PART : JSON;
    if (schema.getProperties() != null) {
      schema
          .getProperties()
          .forEach(
              (name, property) -> {
                if (!Boolean.TRUE.equals(property.getReadOnly())) {
                  walk(property, within, pointer + "/properties/" + Problems.token(name));
                }
              });
    }
    if (schema.getAdditionalProperties() instanceof Schema<?> values) {
      walk(values, within, pointer + "/additionalProperties");
    }
    if (schema.getItems() != null) {
      walk(schema.getItems(), place, pointer + "/items");
    }
    walk(schema.getAllOf(), place, pointer + "/allOf/");
    walk(schema.getOneOf(), place, pointer + "/oneOf/");
    walk(schema.getAnyOf(), place, pointer + "/anyOf/");
  }

  @SuppressWarnings("rawtypes") // The parser's own lists are raw.
  private void walk(@Nullable List<Schema> parts, int place, String pointer) {
    if (parts != null) {
      for (int i = 0; i < parts.size(); i++) {
        walk(parts.get(i), place, pointer + i);
      }
    }
  }
}
