package dev.gangway.codegen.operation;

import dev.gangway.codegen.document.Extensions;
import dev.gangway.codegen.operation.WebhookSources.Found;
import dev.gangway.codegen.print.Code;
import dev.gangway.codegen.print.Literal;
import dev.gangway.codegen.schema.Schemas;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the events of one source apart: by a field with their type, or by their shape. */
final class EventDistinction {
  private final String type;
  private final boolean typed;
  private final Map<String, Code> conditions;

  private EventDistinction(String type, boolean typed, Map<String, Code> conditions) {
    this.type = type;
    this.typed = typed;
    this.conditions = conditions;
  }

  /** Returns null if nothing tells them apart. */
  static @Nullable EventDistinction of(
      Schemas schemas, List<Found> events, @Nullable Map<String, Object> root) {
    if (!WebhookSignatures.event(root, "type").isEmpty()) {
      Map<String, Code> labels = new HashMap<>();
      events.forEach(each -> labels.put(each.pointer(), Code.of("{}", Literal.of(label(each)))));
      return new EventDistinction("", true, labels);
    }
    for (String property : properties(schemas, events.get(0))) {
      @Nullable Map<String, Code> labels = constants(schemas, events, property);
      if (labels != null) {
        String payload = WebhookSignatures.event(root, "payload");
        return new EventDistinction(
            payload.isEmpty() ? property : payload + "." + property, true, labels);
      }
    }
    return byShape(schemas, events);
  }

  /** Returns the field with the type, if the events' schemas name it. */
  String type() {
    return type;
  }

  boolean isTyped() {
    return typed;
  }

  Code condition(Found event) {
    return Objects.requireNonNull(conditions.get(event.pointer()));
  }

  private static String label(Found event) {
    String type = Extensions.text(event.operation().getExtensions(), "x-event-type");
    return type.isEmpty() ? event.event() : type;
  }

  /** Returns the one value that each event's schema admits for a property, all different. */
  private static @Nullable Map<String, Code> constants(
      Schemas schemas, List<Found> events, String property) {
    Map<String, Code> labels = new HashMap<>();
    Set<String> distinct = new HashSet<>();
    for (Found each : events) {
      @Nullable Schema<?> schema = schemas.properties(schemas.resolve(each.schema())).get(property);
      List<Object> values = schema == null ? List.of() : Schemas.values(schemas.resolve(schema));
      if (values.size() != 1 || !distinct.add(String.valueOf(values.get(0)))) {
        return null;
      }
      labels.put(each.pointer(), Code.of("{}", Literal.of(String.valueOf(values.get(0)))));
    }
    return labels;
  }

  private static @Nullable EventDistinction byShape(Schemas schemas, List<Found> events) {
    Map<String, Code> conditions = new HashMap<>();
    for (Found each : events) {
      List<Literal> marks = marks(schemas, each, events);
      if (marks.isEmpty()) {
        return null;
      }
      conditions.put(
          each.pointer(), Code.of("EventShape.has(payload, {})", Code.join(", ", marks)));
    }
    return new EventDistinction("", false, conditions);
  }

  /** Returns required fields such that each of the other events does not know one of them. */
  private static List<Literal> marks(Schemas schemas, Found event, List<Found> among) {
    Set<String> marks = new LinkedHashSet<>();
    for (Found other : among) {
      if (!other.pointer().equals(event.pointer())) {
        Set<String> known = properties(schemas, other);
        List<String> own = new ArrayList<>(schemas.required(schemas.resolve(event.schema())));
        own.removeAll(known);
        if (own.isEmpty()) {
          return List.of();
        }
        marks.add(own.get(0));
      }
    }
    return marks.stream().map(Literal::of).toList();
  }

  private static Set<String> properties(Schemas schemas, Found event) {
    return schemas.properties(schemas.resolve(event.schema())).keySet();
  }
}
