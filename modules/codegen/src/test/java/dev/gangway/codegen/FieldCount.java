package dev.gangway.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Counts the fields of a document's bodies that a client types. A field is a property of a schema
 * which a body reaches, once for each place where it is written; those which the document leaves
 * untyped are not counted.
 */
final class FieldCount {
  private static final int MOST_REFERENCES = 20;
  private final Set<JsonNode> declared = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<JsonNode> typed = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<JsonNode> raw = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<JsonNode, String> places = new IdentityHashMap<>();
  private final Set<JsonNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<JsonNode, Set<Set<Type>>> walked = new IdentityHashMap<>();
  private final Map<JsonNode, Set<Type>> found = new IdentityHashMap<>();
  private final @Nullable MeasuredClient client;

  private FieldCount(@Nullable MeasuredClient client) {
    this.client = client;
  }

  /** Returns the count for a client; none of the fields is typed without one. */
  static FieldCount of(List<SpecOperations.Declared> operations, @Nullable MeasuredClient client) {
    FieldCount count = new FieldCount(client);
    for (SpecOperations.Declared operation : operations) {
      operation.bodies().forEach(body -> count.declare(body.schema(), operation.name()));
    }
    if (client != null) {
      BodyTypes types = new BodyTypes(client);
      for (SpecOperations.Declared operation : operations) {
        for (SpecOperations.Body body : operation.bodies()) {
          Type type = types.of(operation, body);
          if (type != null) {
            count.walk(body.schema(), Set.of(type));
          }
        }
      }
    }
    return count;
  }

  int declared() {
    return declared.size();
  }

  int typed() {
    Set<JsonNode> sure = Collections.newSetFromMap(new IdentityHashMap<>());
    sure.addAll(typed);
    sure.removeAll(raw);
    sure.retainAll(declared);
    return sure.size();
  }

  /** Returns the fields that are not typed, with where they were found. */
  List<String> lost() {
    List<String> lost = new ArrayList<>();
    for (JsonNode field : declared) {
      if (!typed.contains(field) || raw.contains(field)) {
        lost.add((raw.contains(field) ? "raw " : "not reached ") + places.get(field));
      }
    }
    return lost;
  }

  private void declare(SpecNode node, String place) {
    SpecSchema schema = SpecSchema.of(node);
    for (SpecNode part : schema.parts()) {
      if (!seen.add(part.json())) {
        continue;
      }
      String ref = part.text("$ref");
      String at = ref.isEmpty() ? place : ref;
      for (Map.Entry<String, SpecNode> each : part.get("properties").fields()) {
        if (!SpecSchema.of(each.getValue()).untyped()) {
          declared.add(each.getValue().json());
          places.putIfAbsent(each.getValue().json(), at + " → " + each.getKey());
        }
        declare(each.getValue(), at + " → " + each.getKey());
      }
      if (!ref.isEmpty()) {
        declare(part.target(), ref);
      }
      SpecSchema own = new SpecSchema(part, List.of(part));
      own.items().forEach(each -> declare(each, at + "[]"));
      own.additional().forEach(each -> declare(each, at + "{}"));
      own.alternatives().forEach(each -> declare(each, at + "|"));
    }
  }

  private void walk(SpecNode node, Set<Type> types) {
    SpecSchema schema = SpecSchema.of(node);
    if (schema.parts().isEmpty()
        || types.isEmpty()
        || !walked.computeIfAbsent(node.json(), any -> new HashSet<>()).add(types)) {
      return;
    }
    note(node, types);
    Set<Type> candidates = expanded(types);
    schema.items().forEach(each -> walk(each, elements(candidates)));
    schema.additional().forEach(each -> walk(each, values(candidates)));
    schema.alternatives().forEach(each -> walk(each, candidates));
    Set<String> names = schema.properties().keySet();
    for (SpecNode part : schema.parts()) {
      for (Map.Entry<String, SpecNode> each : part.get("properties").fields()) {
        Set<Type> fields = fields(each.getKey(), names, candidates);
        if (!fields.isEmpty()) {
          boolean untyped = fields.stream().allMatch(type -> isRaw(each.getValue(), type));
          (untyped ? raw : typed).add(each.getValue().json());
          walk(each.getValue(), fields);
        }
      }
    }
  }

  private void note(SpecNode node, Set<Type> types) {
    SpecNode at = node;
    for (int i = 0; at.exists() && i < MOST_REFERENCES; i++) {
      found.computeIfAbsent(at.json(), any -> new LinkedHashSet<>()).addAll(types);
      at = at.target();
    }
  }

  /** Returns the type that a body's schema gave for a part of the document, null if none did. */
  @Nullable Type type(SpecNode node) {
    return found.getOrDefault(node.json(), Set.of()).stream()
        .filter(type -> !client.isRaw(type))
        .min(Comparator.comparing(Type::getTypeName))
        .orElse(null);
  }

  /** Returns the property's types in those of the candidates that have most of the names. */
  private Set<Type> fields(String name, Set<String> names, Set<Type> candidates) {
    Set<Type> fields = new LinkedHashSet<>();
    long most = 1;
    for (Type candidate : candidates) {
      Map<String, Type> all = client.fields(candidate);
      long common = names.stream().filter(all::containsKey).count();
      if (all.containsKey(name) && common >= most) {
        if (common > most) {
          fields.clear();
        }
        most = common;
        fields.add(all.get(name));
      }
    }
    return fields;
  }

  /** Returns whether a type holds any JSON where the document says more. */
  private boolean isRaw(SpecNode node, Type type) {
    SpecSchema schema = SpecSchema.of(node);
    if (client.isRaw(type)) {
      return !schema.untyped();
    }
    Set<Type> one = Set.of(type);
    return schema.items().stream()
            .anyMatch(each -> elements(one).stream().anyMatch(element -> isRaw(each, element)))
        || (argument(type, 2) != null
            && schema.additional().stream()
                .anyMatch(each -> values(one).stream().anyMatch(value -> isRaw(each, value))));
  }

  private Set<Type> expanded(Set<Type> types) {
    Set<Type> expanded = new LinkedHashSet<>();
    types.forEach(type -> expand(type, expanded));
    return expanded;
  }

  private void expand(Type type, Set<Type> expanded) {
    if (expanded.add(type) && type instanceof Class<?> model) {
      client.alternatives(model).forEach(each -> expand(each, expanded));
    }
  }

  private static Set<Type> elements(Set<Type> types) {
    Set<Type> elements = new LinkedHashSet<>();
    for (Type type : types) {
      if (type instanceof GenericArrayType array) {
        elements.add(array.getGenericComponentType());
      }
      if (argument(type, 1) != null) {
        elements.add(argument(type, 1));
      }
    }
    return elements;
  }

  private Set<Type> values(Set<Type> types) {
    Set<Type> values = new LinkedHashSet<>();
    for (Type type : types) {
      Type value = argument(type, 2);
      Type additional = value == null ? client.additional(type) : value;
      if (additional != null) {
        values.add(additional);
      }
    }
    return values;
  }

  /** Returns the last type argument of a type with this many. */
  private static @Nullable Type argument(Type type, int count) {
    if (type instanceof ParameterizedType generic
        && generic.getActualTypeArguments().length == count) {
      Type argument = generic.getActualTypeArguments()[count - 1];
      return argument instanceof WildcardType wildcard ? wildcard.getUpperBounds()[0] : argument;
    }
    return null;
  }
}
