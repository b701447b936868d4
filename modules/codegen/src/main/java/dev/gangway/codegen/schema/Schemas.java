package dev.gangway.codegen.schema;

import dev.gangway.codegen.document.JsonKind;
import dev.gangway.codegen.print.JavaNames;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.NumberSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads schemas the same way whether the document is OpenAPI 3.0 or 3.1. */
public final class Schemas {
  /** A type, and the place of its schema in the document. */
  record Home(String type, String pointer) {}

  private static final String COMPONENT = "#/components/schemas/";

  private static final Set<String> HUGE_FORMATS = Set.of("bigint", "biginteger", "uint64");

  private final Map<String, Schema<?>> components = new LinkedHashMap<>();
  private final IdentityHashMap<Schema<?>, String> names = new IdentityHashMap<>();
  private final IdentityHashMap<Schema<?>, Home> homes = new IdentityHashMap<>();
  private final Map<String, Set<String>> children = new HashMap<>();

  public Schemas(OpenAPI document) {
    if (document.getComponents() != null && document.getComponents().getSchemas() != null) {
      document.getComponents().getSchemas().forEach((name, schema) -> components.put(name, schema));
    }
    components.forEach((name, schema) -> names.put(schema, name));
    components.forEach(
        (name, schema) -> parentsOf(schema).forEach(parent -> addChild(parent, name)));
  }

  private static List<String> parentsOf(Schema<?> schema) {
    List<String> parents = new ArrayList<>();
    if (schema.getAllOf() != null) {
      for (Schema<?> part : schema.getAllOf()) {
        String parent = reference(part);
        if (parent != null) {
          parents.add(parent);
        }
      }
    }
    return parents;
  }

  private void addChild(String parent, String child) {
    children.computeIfAbsent(parent, any -> new LinkedHashSet<>()).add(child);
  }

  /** Returns whether two are one place of the document: those that say the same are equal. */
  @SuppressWarnings("ReferenceEquality")
  static boolean same(Schema<?> one, Schema<?> other) {
    return one == other;
  }

  /** Returns the type that inline schemas within this one are named after, or null. */
  @Nullable Home homeOf(Schema<?> schema) {
    Home home = homes.get(schema);
    String component = names.get(schema);
    return home == null && component != null
        ? new Home(JavaNames.type(component), "/components/schemas/" + component)
        : home;
  }

  /** Notes what a schema that was taken out of another is part of. */
  <S extends Schema<?>> S at(S schema, Home home) {
    homes.put(schema, home);
    return schema;
  }

  /** Returns the name of a component that is this very schema, or null. */
  public @Nullable String nameOf(Schema<?> schema) {
    return names.get(schema);
  }

  /** Returns the components whose {@code allOf} contains this one, without itself. */
  Set<String> descendants(String component) {
    Set<String> found = new LinkedHashSet<>();
    addDescendants(component, found);
    found.remove(component);
    return found;
  }

  private void addDescendants(String component, Set<String> found) {
    for (String child : children.getOrDefault(component, Set.of())) {
      if (found.add(child)) {
        addDescendants(child, found);
      }
    }
  }

  public Set<String> names() {
    return components.keySet();
  }

  public Schema<?> component(String name) {
    Schema<?> whole = components.get(name);
    return whole == null ? inner(name).schema() : whole;
  }

  /** Returns what the type of a component, or of a schema within one, is called. */
  public String typeName(String component) {
    return inner(component).name();
  }

  private NestedSchema inner(String component) {
    return Objects.requireNonNull(find(component), component);
  }

  private @Nullable NestedSchema find(String component) {
    Schema<?> whole = components.get(component);
    if (whole != null) {
      return new NestedSchema(whole, JavaNames.type(component));
    }
    List<String> path = List.of(component.split("/"));
    Schema<?> outer = components.get(path.get(0));
    return outer == null
        ? null
        : NestedSchema.at(outer, JavaNames.type(path.get(0)), path.subList(1, path.size()));
  }

  /** Returns the component that the schema refers to, or null if it is not a reference. */
  public static @Nullable String reference(Schema<?> schema) {
    String ref = schema.get$ref();
    return ref != null && ref.startsWith(COMPONENT) ? ref.substring(COMPONENT.length()) : null;
  }

  public boolean isKnown(String component) {
    return components.containsKey(component) || find(component) != null;
  }

  /** Returns the schema behind a chain of references. */
  public Schema<?> resolve(Schema<?> schema) {
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

  /** Returns the schema's types without {@code null}; those of its values if it names none. */
  public static Set<String> types(Schema<?> schema) {
    Set<String> types = new LinkedHashSet<>();
    if (schema.getTypes() != null) {
      types.addAll(schema.getTypes());
    } else if (schema.getType() != null) {
      types.add(schema.getType());
    }
    types.removeIf(type -> JsonKind.of(type) == null); // The null too.
    // Where a schema of 3.0 names no type, the parser takes the first value's for it.
    Set<String> ofValues = typesOfValues(schema);
    boolean guessed =
        !(schema instanceof JsonSchema)
            && ((types.equals(Set.of("number")) && !(schema instanceof NumberSchema))
                || types.equals(Set.of("boolean")));
    return types.isEmpty() || (guessed && !ofValues.isEmpty()) ? ofValues : types;
  }

  /** Returns the types that a schema names and JSON does not have. */
  public static Set<String> unknownTypes(Schema<?> schema) {
    Set<String> types = new LinkedHashSet<>();
    if (schema.getTypes() != null) {
      types.addAll(schema.getTypes());
    } else if (schema.getType() != null) {
      types.add(schema.getType());
    }
    types.removeIf(type -> JsonKind.of(type) != null || type.equals("null"));
    return types;
  }

  private static Set<String> typesOfValues(Schema<?> schema) {
    Set<String> types = new LinkedHashSet<>();
    values(schema).forEach(value -> types.add(JsonKind.typeOf(value)));
    types.remove("");
    if (types.contains("number")) {
      types.remove("integer");
    }
    return types;
  }

  /** Returns whether an integer can have more than 64 bits. */
  public static boolean isHuge(Schema<?> schema) {
    @Nullable String format = schema.getFormat();
    return HUGE_FORMATS.contains(format == null ? "" : format)
        || (schema.getMaximum() != null
            && schema.getMaximum().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0);
  }

  /** Returns the values that a {@code const} or {@code enum} allows, without {@code null}. */
  public static List<Object> values(Schema<?> schema) {
    Object constant = constant(schema);
    if (constant != null) {
      return List.of(constant);
    }
    List<Object> values = new ArrayList<>();
    if (schema.getEnum() != null) {
      schema.getEnum().stream().filter(Objects::nonNull).forEach(values::add);
    }
    return values;
  }

  /** Returns whether the schema allows {@code null}. */
  public boolean nullable(Schema<?> schema) {
    return nullable(schema, new Visited());
  }

  private boolean nullable(Schema<?> schema, Visited visited) {
    if (Boolean.TRUE.equals(schema.getNullable())
        || (schema.getTypes() != null && schema.getTypes().contains("null"))
        || (schema.getEnum() != null && schema.getEnum().contains(null))) {
      return true;
    }
    if (!visited.add(schema)) {
      return false;
    }
    if (reference(schema) != null) {
      Schema<?> target = resolve(schema);
      return reference(target) == null && nullable(target, visited);
    }
    List<Schema<?>> saying = Composition.saying(schema);
    if (!saying.isEmpty() && saying.stream().allMatch(part -> nullable(part, visited))) {
      return true;
    }
    return alternatives(schema).stream()
        .anyMatch(branch -> isNull(branch) || nullable(branch, visited));
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

  /** Returns whether a schema, or the component that it refers to, allows only null. */
  boolean isNull(Schema<?> schema) {
    Schema<?> resolved = resolve(schema);
    boolean onlyValue =
        resolved.getEnum() != null
            && !resolved.getEnum().isEmpty()
            && resolved.getEnum().stream().allMatch(Objects::isNull);
    return onlyValue
        || (resolved.getTypes() != null && resolved.getTypes().equals(Set.of("null")))
        || "null".equals(resolved.getType());
  }

  /** Returns the kinds of a schema's values; none if it allows any. */
  public Set<JsonKind> kinds(Schema<?> schema) {
    return kinds(schema, new Visited());
  }

  private Set<JsonKind> kinds(Schema<?> schema, Visited visited) {
    Set<JsonKind> kinds = new LinkedHashSet<>();
    Schema<?> resolved = resolve(schema);
    for (String type : types(resolved)) {
      JsonKind kind = JsonKind.of(type);
      if (kind != null) {
        kinds.add(kind);
      }
    }
    if (!kinds.isEmpty() || !visited.add(resolved)) {
      return kinds;
    }
    if (!properties(resolved).isEmpty() || Composition.isMap(resolved)) {
      return Set.of(JsonKind.OBJECT);
    }
    if (resolved.getItems() != null || resolved.getPrefixItems() != null) {
      return Set.of(JsonKind.ARRAY);
    }
    for (Schema<?> part : Composition.saying(resolved)) {
      Set<JsonKind> ofPart = kinds(part, visited);
      if (!ofPart.isEmpty()) {
        return ofPart;
      }
    }
    return kindsOfAlternatives(resolved, visited);
  }

  private Set<JsonKind> kindsOfAlternatives(Schema<?> schema, Visited visited) {
    Set<JsonKind> kinds = new LinkedHashSet<>();
    for (Schema<?> branch : alternatives(schema)) {
      if (visited.has(resolve(branch))) {
        continue;
      }
      Set<JsonKind> ofBranch = kinds(branch, visited);
      if (ofBranch.isEmpty() && !isNull(branch)) {
        return Set.of();
      }
      kinds.addAll(ofBranch);
    }
    return kinds;
  }

  /** Returns the properties of an object, those of its {@code allOf} first. */
  public Map<String, Schema<?>> properties(Schema<?> schema) {
    Map<String, Schema<?>> properties = new LinkedHashMap<>();
    for (Schema<?> part : parts(schema)) {
      if (part.getProperties() != null) {
        part.getProperties().forEach(properties::put);
      }
    }
    return properties;
  }

  /** Returns the names of the properties that must be there. */
  public Set<String> required(Schema<?> schema) {
    Set<String> required = new LinkedHashSet<>();
    for (Schema<?> part : parts(schema)) {
      if (part.getRequired() != null) {
        required.addAll(part.getRequired());
      }
    }
    return required;
  }

  /** Returns the extension of the schema or of the part of its {@code allOf} that has it. */
  public @Nullable Map<String, Object> extensions(Schema<?> schema, String name) {
    for (Schema<?> part : parts(schema)) {
      if (part.getExtensions() != null && part.getExtensions().containsKey(name)) {
        return part.getExtensions();
      }
    }
    return null;
  }

  /**
   * Returns the schemas whose properties make up an object: those of its {@code allOf}, then
   * itself.
   */
  public List<Schema<?>> parts(Schema<?> schema) {
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

  /** Returns the one value that a {@code const} allows, or null. */
  public static @Nullable Object constant(Schema<?> schema) {
    if (schema instanceof JsonSchema json && json.getConst() != null) {
      return json.getConst();
    }
    return schema.getConst();
  }
}
