package dev.gangway.site.reference;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gangway.auth.Secret;
import dev.gangway.core.spec.Idempotent;
import dev.gangway.core.spec.Sensitive;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A property of an object, and the component of the generated record that has its value.
 *
 * @param json its name on the wire
 * @param schema its schema as the spec declares it, possibly a reference
 */
record Field(String json, JsonNode schema, boolean required, RecordComponent component) {
  private static final String KEPT = "additionalProperties";

  /** Returns the fields of a record, in the order of its components. */
  static List<Field> of(Document document, JsonNode schema, Class<?> type) {
    Map<String, JsonNode> properties = document.properties(schema);
    List<RecordComponent> components =
        Stream.of(type.getRecordComponents()).filter(each -> !each.getName().equals(KEPT)).toList();
    Map<RecordComponent, String> names = names(components, new ArrayList<>(properties.keySet()));
    List<Field> fields = new ArrayList<>();
    for (RecordComponent each : components) {
      String name = names.get(each);
      JsonNode property = name == null ? null : properties.get(name);
      if (name == null || property == null || names.size() != properties.size()) {
        throw new IllegalStateException(type + " and its schema differ: " + properties.keySet());
      }
      fields.add(new Field(name, property, document.isRequired(schema, name), each));
    }
    return fields;
  }

  /**
   * Returns the property of each component: that of the same name, or else of the same letters. A
   * component with a name that the spec chooses for Java stands where its property does.
   */
  private static Map<RecordComponent, String> names(
      List<RecordComponent> components, List<String> left) {
    Map<RecordComponent, String> names = new HashMap<>();
    UnaryOperator<String> folded = Field::folded;
    for (UnaryOperator<String> form : List.of(UnaryOperator.<String>identity(), folded)) {
      for (RecordComponent each : components) {
        String name = names.containsKey(each) ? null : named(each, left, form);
        if (name != null) {
          names.put(each, name);
          left.remove(name);
        }
      }
    }
    for (RecordComponent each : components) {
      if (!names.containsKey(each) && !left.isEmpty()) {
        names.put(each, left.remove(0));
      }
    }
    return names;
  }

  private static @Nullable String named(
      RecordComponent component, List<String> names, UnaryOperator<String> form) {
    for (String name : names) {
      if (form.apply(name).equals(form.apply(component.getName()))) {
        return name;
      }
    }
    return null;
  }

  private static String folded(String name) {
    return name.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
  }

  String name() {
    return component.getName();
  }

  Type type() {
    return component.getGenericType();
  }

  /** Returns whether the client fills in the field, which carries the idempotency key. */
  boolean isKey() {
    return Idempotent.class.isAssignableFrom(component.getDeclaringRecord())
        && name().equals("idempotencyKey");
  }

  /** Returns {@code secret} or {@code personal}, or null if the value can be shown. */
  @Nullable String sensitivity() {
    Sensitive sensitive = component.getAnnotation(Sensitive.class);
    if (sensitive != null) {
      return sensitive.value();
    }
    return TypeText.mentions(type(), Secret.class) ? "secret" : null;
  }
}
