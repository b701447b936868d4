package dev.gangway.codegen.schema;

import dev.gangway.codegen.print.JavaNames;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A schema within a component, which a reference such as {@code Order/properties/lines/items} leads
 * to.
 *
 * @param name what an inline schema there is called
 */
record NestedSchema(Schema<?> schema, String name) {

  /** Returns the schema at the end of a path within a component, or null if nothing is there. */
  static @Nullable NestedSchema at(Schema<?> component, String name, List<String> path) {
    NestedSchema inner = new NestedSchema(component, name);
    Iterator<String> steps = path.iterator();
    while (steps.hasNext() && inner != null) {
      String step = steps.next();
      inner =
          switch (step) {
            case "items" -> child(inner, inner.schema().getItems(), "item");
            case "additionalProperties" ->
                inner.schema().getAdditionalProperties() instanceof Schema<?> values
                    ? child(inner, values, "value")
                    : null;
            default -> steps.hasNext() ? named(inner, step, decoded(steps.next())) : null;
          };
    }
    return inner;
  }

  private static @Nullable NestedSchema named(NestedSchema parent, String step, String key) {
    Schema<?> schema = parent.schema();
    return switch (step) {
      case "properties" ->
          child(
              parent, schema.getProperties() == null ? null : schema.getProperties().get(key), key);
      case "allOf" -> child(parent, element(schema.getAllOf(), key), "part " + key);
      case "oneOf" -> child(parent, element(schema.getOneOf(), key), "option " + key);
      case "anyOf" -> child(parent, element(schema.getAnyOf(), key), "option " + key);
      default -> null;
    };
  }

  @SuppressWarnings("rawtypes")
  private static @Nullable Schema<?> element(@Nullable List<Schema> list, String index) {
    if (list == null || !index.matches("\\d{1,4}") || Integer.parseInt(index) >= list.size()) {
      return null;
    }
    return list.get(Integer.parseInt(index));
  }

  private static @Nullable NestedSchema child(
      NestedSchema parent, @Nullable Schema<?> schema, String word) {
    return schema == null
        ? null
        : new NestedSchema(schema, JavaNames.type(parent.name() + " " + word));
  }

  private static String decoded(String token) {
    return token.replace("~1", "/").replace("~0", "~");
  }
}
