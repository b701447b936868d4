package dev.gangway.codegen;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads schemas the same way whether the document is OpenAPI 3.0 or 3.1. */
final class Schemas {
  private static final String COMPONENT = "#/components/schemas/";

  private final Map<String, Schema<?>> components = new LinkedHashMap<>();

  Schemas(OpenAPI document) {
    if (document.getComponents() != null && document.getComponents().getSchemas() != null) {
      document.getComponents().getSchemas().forEach((name, schema) -> components.put(name, schema));
    }
  }

  Set<String> names() {
    return components.keySet();
  }

  Schema<?> component(String name) {
    return Objects.requireNonNull(components.get(name), name);
  }

  /** Returns the component that the schema refers to, or null when it is no reference. */
  static @Nullable String reference(Schema<?> schema) {
    String ref = schema.get$ref();
    return ref != null && ref.startsWith(COMPONENT) ? ref.substring(COMPONENT.length()) : null;
  }

  boolean isKnown(String component) {
    return components.containsKey(component);
  }

  /** Returns the schema behind a chain of references. */
  Schema<?> resolve(Schema<?> schema) {
    Schema<?> resolved = schema;
    for (int hops = 0; hops < 100; hops++) {
      String name = reference(resolved);
      if (name == null || !isKnown(name)) {
        return resolved;
      }
      resolved = component(name);
    }
    return resolved;
  }

  /** Returns the schema's types without {@code null}. */
  static Set<String> types(Schema<?> schema) {
    Set<String> types = new LinkedHashSet<>();
    if (schema.getTypes() != null) {
      types.addAll(schema.getTypes());
    } else if (schema.getType() != null) {
      types.add(schema.getType());
    }
    types.remove("null");
    return types;
  }

  /** Returns whether the schema admits {@code null}. */
  boolean nullable(Schema<?> schema) {
    if (Boolean.TRUE.equals(schema.getNullable())
        || (schema.getTypes() != null && schema.getTypes().contains("null"))) {
      return true;
    }
    if (reference(schema) != null) {
      Schema<?> target = resolve(schema);
      return reference(target) == null && nullable(target);
    }
    return alternatives(schema).stream().anyMatch(Schemas::isNull);
  }

  /** Returns the branches of {@code oneOf} or {@code anyOf}. */
  static List<Schema<?>> alternatives(Schema<?> schema) {
    List<Schema<?>> branches = new ArrayList<>();
    if (schema.getOneOf() != null) {
      schema.getOneOf().forEach(branches::add);
    }
    if (schema.getAnyOf() != null) {
      schema.getAnyOf().forEach(branches::add);
    }
    return branches;
  }

  static boolean isNull(Schema<?> schema) {
    return (schema.getTypes() != null && schema.getTypes().equals(Set.of("null")))
        || "null".equals(schema.getType());
  }

  /** Returns the only branch beside {@code null}, or null when there are several. */
  static @Nullable Schema<?> onlyAlternative(Schema<?> schema) {
    List<Schema<?>> branches =
        alternatives(schema).stream().filter(branch -> !isNull(branch)).toList();
    return branches.size() == 1 ? branches.get(0) : null;
  }

  /** Returns the members of an object, those of its {@code allOf} first. */
  Map<String, Schema<?>> properties(Schema<?> schema) {
    Map<String, Schema<?>> properties = new LinkedHashMap<>();
    for (Schema<?> part : parts(schema)) {
      if (part.getProperties() != null) {
        part.getProperties().forEach(properties::put);
      }
    }
    return properties;
  }

  /** Returns the names of the members that must be there. */
  Set<String> required(Schema<?> schema) {
    Set<String> required = new LinkedHashSet<>();
    for (Schema<?> part : parts(schema)) {
      if (part.getRequired() != null) {
        required.addAll(part.getRequired());
      }
    }
    return required;
  }

  /** Returns the extension of the schema or of the part of its {@code allOf} that has it. */
  @Nullable Map<String, Object> extensions(Schema<?> schema, String name) {
    for (Schema<?> part : parts(schema)) {
      if (part.getExtensions() != null && part.getExtensions().containsKey(name)) {
        return part.getExtensions();
      }
    }
    return null;
  }

  /**
   * Returns the schemas whose members make up an object: those of its {@code allOf}, then itself.
   */
  List<Schema<?>> parts(Schema<?> schema) {
    List<Schema<?>> parts = new ArrayList<>();
    addParts(schema, parts, Collections.newSetFromMap(new IdentityHashMap<>()));
    return parts;
  }

  private void addParts(Schema<?> schema, List<Schema<?>> parts, Set<Schema<?>> seen) {
    Schema<?> resolved = resolve(schema);
    if (!seen.add(resolved)) {
      return;
    }
    if (resolved.getAllOf() != null) {
      resolved.getAllOf().forEach(part -> addParts(part, parts, seen));
    }
    parts.add(resolved);
  }

  /** Returns the one value that a {@code const} admits, or null. */
  static @Nullable Object constant(Schema<?> schema) {
    if (schema instanceof JsonSchema json && json.getConst() != null) {
      return json.getConst();
    }
    return schema.getConst();
  }
}
