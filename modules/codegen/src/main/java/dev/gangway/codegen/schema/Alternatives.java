package dev.gangway.codegen.schema;

import dev.gangway.codegen.document.Problems;
import dev.gangway.codegen.print.JavaNames;
import dev.gangway.codegen.schema.Schemas.Home;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the types that a value can have: those of {@code oneOf} and {@code anyOf}, the children of
 * a schema with a discriminator, or the several types of one schema.
 */
public final class Alternatives {

  /**
   * One of the types.
   *
   * @param name the type's if the label is empty, else what it begins with
   * @param label what distinguishes it from the others in a name; empty for a component
   * @param component the component that the document names; empty if there is none
   */
  public record Branch(
      Schema<?> schema, String name, String pointer, String label, String component) {

    /** Returns the name of the type that an inline schema becomes. */
    public String typeName() {
      return label.isEmpty() ? name : JavaNames.type(name + " " + label);
    }
  }

  /**
   * All of them.
   *
   * @param tag the property whose value identifies the type; empty where the document names none
   * @param mapping the components by that property's values
   */
  record Found(List<Branch> branches, String tag, Map<String, String> mapping) {
    static final Found NONE = new Found(List.of(), "", Map.of());

    boolean isEmpty() {
      return branches.isEmpty();
    }
  }

  private static final String COMPONENT = "#/components/schemas/";

  private final Schemas schemas;
  private final Problems problems;

  Alternatives(SpecContext context) {
    this.schemas = context.schemas();
    this.problems = context.problems();
  }

  /** Returns the types of a schema's values without {@code null}; none if it has but one. */
  Found of(Schema<?> schema, String name, String pointer) {
    return of(schema, name, pointer, new Visited());
  }

  private Found of(Schema<?> schema, String name, String pointer, Visited seen) {
    if (!seen.add(schema)) {
      return Found.NONE;
    }
    Schema<?> holder = holder(schema);
    if (holder != null) {
      return ofHolder(schema, holder, name, pointer, seen);
    }
    Found children = children(schema, pointer);
    return children.isEmpty() ? ofTypes(schema, name, pointer) : children;
  }

  /** Returns the part of a schema that has its alternatives, or null where there is none. */
  private @Nullable Schema<?> holder(Schema<?> schema) {
    List<Schema<?>> parts = new ArrayList<>();
    if (schema.getAllOf() != null) {
      schema.getAllOf().forEach(part -> parts.add(schemas.resolve(part)));
    }
    parts.add(schema);
    Visited own = new Visited();
    schemas.parts(schema).forEach(own::add);
    List<Schema<?>> holders =
        parts.stream()
            .filter(part -> !branches(part).isEmpty())
            .filter(part -> branches(part).stream().noneMatch(each -> isOf(own, each)))
            .toList();
    // Several lists of alternatives would have to be multiplied.
    return holders.size() == 1 ? holders.get(0) : null;
  }

  /** A child lists the alternatives of its parent, of which it is one itself. */
  private boolean isOf(Visited own, Schema<?> branch) {
    return own.has(schemas.resolve(branch));
  }

  /** Returns the alternatives that are types; those that only require properties are not. */
  private List<Schema<?>> branches(Schema<?> schema) {
    List<Schema<?>> branches = new ArrayList<>();
    for (Schema<?> branch : Schemas.alternatives(schema)) {
      if (!schemas.isNull(branch)) {
        branches.add(branch);
      }
    }
    return branches.stream().allMatch(Composition::onlyConstrains) ? List.of() : branches;
  }

  private Found ofHolder(
      Schema<?> schema, Schema<?> holder, String name, String pointer, Visited seen) {
    Schema<?> base = base(schema, holder);
    if (base != null && schemas.homeOf(schema) == null) {
      schemas.at(base, new Home(name, pointer));
    }
    List<Branch> found = new ArrayList<>();
    Map<String, String> mapping = new LinkedHashMap<>(mapping(holder, pointer));
    String tag = tag(holder);
    String list = holder.getOneOf() != null ? "/oneOf/" : "/anyOf/";
    int position = 0;
    boolean several =
        Schemas.alternatives(holder).stream().filter(each -> !schemas.isNull(each)).count() > 1;
    for (Schema<?> branch : Schemas.alternatives(holder)) {
      String place = pointer + list + position++;
      if (schemas.isNull(branch)) {
        continue;
      }
      boolean complete = base == null || inherits(branch, holder);
      Branch one = branch(branch, complete ? null : base, name, place, position);
      Found nested = complete && several ? nested(branch, one, tag, seen) : null;
      if (nested == null) {
        found.add(one);
      } else {
        found.addAll(nested.branches());
        nested.mapping().forEach(mapping::putIfAbsent);
      }
    }
    if (base == null && !tag.isEmpty()) {
      addMapped(mapping, pointer, found);
    }
    return new Found(distinct(found), tag, mapping);
  }

  /** Returns whether an alternative has the properties beside all alternatives by inheritance. */
  private boolean inherits(Schema<?> branch, Schema<?> holder) {
    return schemas.parts(branch).stream().anyMatch(part -> Schemas.same(part, holder));
  }

  private Branch branch(
      Schema<?> branch, @Nullable Schema<?> base, String name, String place, int position) {
    String component = Schemas.reference(branch);
    String label = component != null ? component : label(branch, position);
    if (base != null) {
      Schema<?> whole = Composition.of(List.of(base, branch));
      return new Branch(whole, name, place, label, component == null ? "" : component);
    }
    return component == null
        ? new Branch(branch, name, place, label, "")
        : new Branch(branch, JavaNames.type(component), place, "", component);
  }

  private static String label(Schema<?> branch, int position) {
    String title = branch.getTitle();
    return title == null || title.isBlank() || title.length() > 40 ? "option " + position : title;
  }

  /**
   * Returns the alternatives of an alternative, none where they are known already; null where it
   * has none or another property distinguishes them.
   */
  private @Nullable Found nested(Schema<?> branch, Branch one, String tag, Visited seen) {
    Schema<?> target = schemas.resolve(branch);
    Schema<?> holder = holder(target);
    if (holder == null) {
      Found types = ofTypes(target, one.typeName(), one.pointer());
      return types.isEmpty() ? null : types;
    }
    boolean tagged = !tag(holder).isEmpty() && !tag(holder).equals(tag);
    boolean named = !tag.isEmpty() && tag(holder).isEmpty();
    if (tagged || named || base(target, holder) != null) {
      return null;
    }
    String component = schemas.nameOf(target);
    return component == null
        ? of(target, one.typeName(), one.pointer(), seen)
        : of(target, JavaNames.type(component), "/components/schemas/" + component, seen);
  }

  /** Returns the properties that a schema has beside its alternatives, or null if it has none. */
  private @Nullable Schema<?> base(Schema<?> schema, Schema<?> holder) {
    List<Schema<?>> parts = new ArrayList<>();
    if (schema.getAllOf() != null) {
      for (Schema<?> part : schema.getAllOf()) {
        Schema<?> resolved = schemas.resolve(part);
        parts.add(Schemas.same(resolved, holder) ? taken(holder, inherited(holder)) : part);
      }
    }
    Schema<?> base = taken(schema, parts);
    return schemas.properties(base).isEmpty() ? null : base;
  }

  /** Returns the properties of a schema, whose inline types are still named after it. */
  private Schema<?> taken(Schema<?> schema, List<Schema<?>> parts) {
    Home home = schemas.homeOf(schema);
    Schema<?> fields = Composition.fields(schema, parts);
    return home == null ? fields : schemas.at(fields, home);
  }

  private static List<Schema<?>> inherited(Schema<?> schema) {
    List<Schema<?>> parts = new ArrayList<>();
    if (schema.getAllOf() != null) {
      schema.getAllOf().forEach(parts::add);
    }
    return parts;
  }

  private static String tag(Schema<?> schema) {
    return schema.getDiscriminator() == null || schema.getDiscriminator().getPropertyName() == null
        ? ""
        : schema.getDiscriminator().getPropertyName();
  }

  /** Returns the components by the values that a discriminator maps to them. */
  private Map<String, String> mapping(Schema<?> schema, String pointer) {
    Map<String, String> mapping = new LinkedHashMap<>();
    if (!tag(schema).isEmpty() && schema.getDiscriminator().getMapping() != null) {
      schema
          .getDiscriminator()
          .getMapping()
          .forEach(
              (value, target) -> {
                String component = mapped(value, target, pointer);
                if (!component.isEmpty()) {
                  mapping.put(value, component);
                }
              });
    }
    return mapping;
  }

  /** Returns the component that a value is mapped to; empty if there is none. */
  private String mapped(String value, String target, String pointer) {
    String component = target.startsWith(COMPONENT) ? target.substring(COMPONENT.length()) : target;
    if (schemas.isKnown(component)) {
      return component;
    }
    // A document that was put together of files can still map to them.
    String named = target.replaceFirst(".*/", "").replaceFirst("\\.(ya?ml|json)$", "");
    boolean known = !named.isEmpty() && schemas.isKnown(named);
    problems.mend(
        pointer + "/discriminator/mapping/" + Problems.token(value),
        "there is no schema " + target + " under components. Add it or correct the mapping.",
        known ? "It is read as the component " + named + "." : "The value is not mapped.");
    return known ? named : "";
  }

  /** Adds the components that only the mapping names. */
  private void addMapped(Map<String, String> mapping, String pointer, List<Branch> found) {
    Set<String> there = new HashSet<>();
    found.forEach(each -> there.add(String.valueOf(Schemas.reference(each.schema()))));
    for (String component : mapping.values()) {
      if (there.add(component)) {
        found.add(component(component, pointer + "/discriminator"));
      }
    }
  }

  private static Branch component(String component, String pointer) {
    Schema<?> reference = new Schema<>().$ref(COMPONENT + component);
    return new Branch(reference, JavaNames.type(component), pointer, "", component);
  }

  /** Returns the components that inherit from one with a discriminator. */
  private Found children(Schema<?> schema, String pointer) {
    String component = schemas.nameOf(schema);
    String tag = tag(schema);
    if (component == null || tag.isEmpty()) {
      return Found.NONE;
    }
    Map<String, String> mapping = mapping(schema, pointer);
    Set<String> names = new LinkedHashSet<>(schemas.descendants(component));
    names.addAll(mapping.values());
    names.removeIf(each -> hasChildren(each) || each.equals(component));
    List<Branch> found = new ArrayList<>();
    names.forEach(each -> found.add(component(each, pointer + "/discriminator")));
    if (!found.isEmpty() && mapping.containsValue(component)) {
      found.add(
          new Branch(
              taken(schema, inherited(schema)),
              JavaNames.type(component),
              pointer + "/discriminator",
              "base",
              component));
    }
    return new Found(found, tag, mapping);
  }

  private boolean hasChildren(String component) {
    return !tag(schemas.component(component)).isEmpty()
        && !schemas.descendants(component).isEmpty();
  }

  /** Returns a branch for each type of a schema that names several. */
  private static Found ofTypes(Schema<?> schema, String name, String pointer) {
    Set<String> types = Schemas.types(schema);
    if (types.size() < 2) {
      return Found.NONE;
    }
    return new Found(
        types.stream()
            .map(
                type ->
                    new Branch(
                        Composition.ofType(schema, type),
                        name,
                        pointer + "/type/" + type,
                        type,
                        ""))
            .toList(),
        "",
        Map.of());
  }

  /** A reference that is there twice, by way of nested alternatives, is one type. */
  private static List<Branch> distinct(List<Branch> branches) {
    Set<String> references = new HashSet<>();
    Set<String> labels = new HashSet<>();
    List<Branch> distinct = new ArrayList<>();
    for (Branch each : branches) {
      String reference = Schemas.reference(each.schema());
      if (reference != null) {
        if (references.add(reference)) {
          distinct.add(each);
        }
        continue;
      }
      boolean taken = !labels.add(each.name() + " " + JavaNames.type(each.label()));
      distinct.add(
          taken
              ? new Branch(
                  each.schema(),
                  each.name(),
                  each.pointer(),
                  each.label() + " " + (distinct.size() + 1),
                  each.component())
              : each);
    }
    return distinct;
  }
}
