package dev.gangway.codegen.schema;

import dev.gangway.codegen.document.JsonKind;
import dev.gangway.codegen.schema.Alternatives.Branch;
import dev.gangway.codegen.schema.Unions.Form;
import dev.gangway.codegen.schema.Unions.Plan;
import dev.gangway.codegen.schema.Unions.Shared;
import dev.gangway.codegen.schema.Unions.Variant;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what distinguishes objects of different types: a property whose value names the type, else
 * properties that only one type has.
 */
final class VariantRules {
  private final Schemas schemas;

  VariantRules(Schemas schemas) {
    this.schemas = schemas;
  }

  /**
   * Returns the objects in the order in which to try them, as a choice if nothing distinguishes
   * them.
   *
   * @param tag the property that the document names; empty where it names none
   * @param mapping the components by that property's values
   */
  Plan of(List<Branch> objects, String tag, Map<String, String> mapping) {
    Plan ambiguous = null;
    if (!tag.isEmpty()) {
      List<List<String>> tags = declared(objects, tag, mapping);
      List<Shared> shared = shared(objects, tag, tags);
      Plan tagged = tagged(objects, tag, tags, shared);
      if (tagged != null && tags.stream().noneMatch(List::isEmpty)) {
        return tagged;
      }
      ambiguous = tagged;
    }
    if (objects.size() == 1) {
      return new Plan(Form.UNION, List.of(new Variant(objects.get(0), JsonKind.OBJECT)), "");
    }
    for (String field : propertiesOf(objects.get(0)).keySet()) {
      Plan tagged = tagged(objects, field, implied(objects, field), List.of());
      if (tagged != null) {
        return tagged;
      }
    }
    Plan marked = marked(objects);
    return ambiguous != null && marked.form() == Form.CHOICE ? ambiguous : marked;
  }

  /** Returns the values that name each type, as the mapping, the types or their names say. */
  private List<List<String>> declared(
      List<Branch> objects, String tag, Map<String, String> mapping) {
    List<List<String>> constants =
        objects.stream().map(each -> values(propertiesOf(each).get(tag))).toList();
    boolean disjoint = disjoint(constants);
    List<List<String>> tags = new ArrayList<>();
    for (int i = 0; i < objects.size(); i++) {
      String component = objects.get(i).component();
      List<String> mapped =
          mapping.entrySet().stream()
              .filter(each -> each.getValue().equals(component))
              .map(Map.Entry::getKey)
              .toList();
      List<String> own = constants.get(i);
      boolean unnamed = component.isEmpty();
      tags.add(
          !mapped.isEmpty()
              ? mapped
              : !own.isEmpty() && (disjoint || unnamed)
                  ? own
                  : unnamed
                      ? List.of()
                      : own.isEmpty() || own.contains(component)
                          ? List.of(component)
                          : unshared(constants, i));
    }
    return tags;
  }

  /** Returns the values that only one type has. */
  private static List<String> unshared(List<List<String>> constants, int of) {
    List<String> unshared = new ArrayList<>(constants.get(of));
    for (int i = 0; i < constants.size(); i++) {
      if (i != of) {
        unshared.removeAll(constants.get(i));
      }
    }
    return unshared;
  }

  /** Returns the values of a property that every type fixes, each to its own. */
  private List<List<String>> implied(List<Branch> objects, String field) {
    List<List<String>> tags = new ArrayList<>();
    for (Branch each : objects) {
      Schema<?> property = propertiesOf(each).get(field);
      List<String> values = values(property);
      boolean fixed = values.size() == 1 || requiredOf(each).contains(field);
      tags.add(fixed ? values : List.of());
    }
    return tags;
  }

  /** Returns the values that several types list and that name none, by the types that list them. */
  private List<Shared> shared(List<Branch> objects, String tag, List<List<String>> tags) {
    Map<String, List<Branch>> byValue = new LinkedHashMap<>();
    for (Branch each : objects) {
      for (String value : values(propertiesOf(each).get(tag))) {
        byValue.computeIfAbsent(value, any -> new ArrayList<>()).add(each);
      }
    }
    Map<List<Branch>, List<String>> shared = new LinkedHashMap<>();
    byValue.forEach(
        (value, among) -> {
          if (among.size() > 1 && tags.stream().noneMatch(each -> each.contains(value))) {
            shared.computeIfAbsent(among, any -> new ArrayList<>()).add(value);
          }
        });
    return shared.entrySet().stream()
        .map(each -> new Shared(each.getValue(), each.getKey()))
        .toList();
  }

  /** Returns the plan by a property's values, null if they leave out a type or identify none. */
  private static @Nullable Plan tagged(
      List<Branch> objects, String tag, List<List<String>> tags, List<Shared> shared) {
    for (int i = 0; i < objects.size(); i++) {
      Branch object = objects.get(i);
      if (tags.get(i).isEmpty()
          && shared.stream().noneMatch(each -> each.among().contains(object))) {
        return null;
      }
    }
    if (tags.stream().allMatch(List::isEmpty) || !disjoint(tags)) {
      return null;
    }
    List<Variant> variants = new ArrayList<>();
    for (int i = 0; i < objects.size(); i++) {
      variants.add(new Variant(objects.get(i), JsonKind.OBJECT, tags.get(i), List.of()));
    }
    return new Plan(Form.UNION, variants, tag, shared);
  }

  private static boolean disjoint(List<List<String>> tags) {
    Set<String> all = new HashSet<>();
    return tags.stream().allMatch(values -> values.stream().allMatch(all::add));
  }

  private List<String> values(@Nullable Schema<?> property) {
    return property == null
        ? List.of()
        : Schemas.values(schemas.resolve(property)).stream().map(String::valueOf).toList();
  }

  /** Returns the types in an order in which each has properties that those after it do not know. */
  private Plan marked(List<Branch> objects) {
    List<Branch> open = new ArrayList<>(objects);
    List<Variant> ordered = new ArrayList<>();
    while (!open.isEmpty()) {
      Variant next = null;
      for (Branch each : open) {
        List<String> ofItsOwn = marks(each, objects);
        List<String> marks = ofItsOwn.isEmpty() ? marks(each, open) : ofItsOwn;
        if (!marks.isEmpty()) {
          next = new Variant(each, JsonKind.OBJECT, List.of(), marks);
          break;
        }
      }
      if (next == null) {
        return new Plan(
            Form.CHOICE,
            objects.stream().map(each -> new Variant(each, JsonKind.OBJECT)).toList(),
            "");
      }
      ordered.add(next);
      open.remove(next.branch());
    }
    return new Plan(Form.UNION, ordered, "");
  }

  /** Returns required properties of a type such that each of the others lacks one of them. */
  private List<String> marks(Branch type, List<Branch> among) {
    Set<String> required = requiredOf(type);
    Set<String> marks = new LinkedHashSet<>();
    for (Branch other : among) {
      if (other.equals(type)) {
        continue;
      }
      Set<String> known = propertiesOf(other).keySet();
      if (marks.stream().anyMatch(mark -> !known.contains(mark))) {
        continue;
      }
      String mark = required.stream().filter(each -> !known.contains(each)).findFirst().orElse("");
      if (mark.isEmpty()) {
        return List.of();
      }
      marks.add(mark);
    }
    return List.copyOf(among.size() > 1 ? marks : required);
  }

  private Set<String> requiredOf(Branch branch) {
    Set<String> required = new LinkedHashSet<>(schemas.required(branch.schema()));
    Map<String, Schema<?>> properties = propertiesOf(branch);
    required.removeIf(
        name ->
            !properties.containsKey(name)
                || Boolean.TRUE.equals(
                    Objects.requireNonNull(properties.get(name)).getWriteOnly()));
    return required;
  }

  /** Returns the properties of a type; of one that has alternatives itself, those of all. */
  private Map<String, Schema<?>> propertiesOf(Branch branch) {
    Map<String, Schema<?>> properties = new LinkedHashMap<>();
    collect(branch.schema(), properties, new Visited());
    return properties;
  }

  private void collect(Schema<?> schema, Map<String, Schema<?>> properties, Visited visited) {
    Schema<?> resolved = schemas.resolve(schema);
    if (visited.add(resolved)) {
      schemas.properties(resolved).forEach(properties::putIfAbsent);
      Schemas.alternatives(resolved).forEach(each -> collect(each, properties, visited));
    }
  }
}
