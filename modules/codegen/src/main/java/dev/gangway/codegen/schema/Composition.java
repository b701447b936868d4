package dev.gangway.codegen.schema;

import dev.gangway.codegen.document.JsonKind;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what in a schema says something about its values from what only describes them. */
public final class Composition {

  /** Returns the parts of an {@code allOf} that say something; the others only describe. */
  public static List<Schema<?>> saying(Schema<?> schema) {
    List<Schema<?>> saying = new ArrayList<>();
    if (schema.getAllOf() != null) {
      for (Schema<?> part : schema.getAllOf()) {
        if (says(part) || has(part.getRequired())) {
          saying.add(part);
        }
      }
    }
    return saying;
  }

  /** Returns whether a schema limits its values to a type, to values or to properties. */
  public static boolean says(Schema<?> schema) {
    return schema.get$ref() != null
        || !Schemas.types(schema).isEmpty()
        || schema.getItems() != null
        || isMap(schema)
        || has(schema.getPrefixItems())
        || has(Schemas.alternatives(schema))
        || (schema.getProperties() != null && !schema.getProperties().isEmpty())
        || !saying(schema).isEmpty();
  }

  /** Returns whether a schema only demands or forbids properties that another one declares. */
  static boolean onlyConstrains(Schema<?> schema) {
    return !says(schema) && (has(schema.getRequired()) || schema.getNot() != null);
  }

  /** Returns whether a schema describes properties of any name. */
  static boolean isMap(Schema<?> schema) {
    return schema.getAdditionalProperties() instanceof Schema<?>
        || (schema.getPatternProperties() != null && !schema.getPatternProperties().isEmpty());
  }

  private static boolean has(@Nullable List<?> list) {
    return list != null && !list.isEmpty();
  }

  /**
   * Returns the one part of an {@code allOf} that the schema is, where nothing else says anything;
   * null where it is made of several.
   */
  public static @Nullable Schema<?> only(Schema<?> schema) {
    List<Schema<?>> saying = saying(schema);
    boolean own =
        has(schema.getRequired())
            || has(schema.getEnum())
            || has(Schemas.alternatives(schema))
            || schema.getItems() != null
            || (schema.getProperties() != null && !schema.getProperties().isEmpty());
    return saying.size() == 1 && !own ? saying.get(0) : null;
  }

  /** Returns an object of the properties of all these. */
  static Schema<?> of(List<Schema<?>> parts) {
    Schema<?> composed = new Schema<>();
    parts.forEach(composed::addAllOfItem);
    return composed;
  }

  /**
   * Returns the properties that a schema declares itself or by these parts, without alternatives.
   */
  static Schema<?> fields(Schema<?> schema, List<Schema<?>> parts) {
    Schema<?> fields = new Schema<>();
    fields.setProperties(schema.getProperties());
    fields.setRequired(schema.getRequired());
    fields.setAdditionalProperties(schema.getAdditionalProperties());
    fields.setExtensions(schema.getExtensions());
    parts.forEach(fields::addAllOfItem);
    return fields;
  }

  /** Returns what a schema of several types says of one of them. */
  static Schema<?> ofType(Schema<?> schema, String type) {
    Schema<Object> one = new JsonSchema();
    one.setTypes(Set.of(type));
    one.setFormat(schema.getFormat());
    one.setExtensions(schema.getExtensions());
    List<Object> values =
        Schemas.values(schema).stream()
            .filter(
                value ->
                    type.equals(JsonKind.typeOf(value))
                        || (type.equals("number") && value instanceof Number))
            .toList();
    if (!values.isEmpty()) {
      one.setEnum(values);
    }
    if (type.equals("object")) {
      one.setProperties(schema.getProperties());
      one.setRequired(schema.getRequired());
      one.setAdditionalProperties(schema.getAdditionalProperties());
    } else if (type.equals("array")) {
      one.setItems(schema.getItems());
    }
    return one;
  }

  private Composition() {}
}
