package dev.gangway.site.reference;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gangway.auth.Secret;
import dev.gangway.core.spec.Idempotent;
import dev.gangway.core.spec.Sensitive;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    List<String> unmatched = new ArrayList<>(properties.keySet());
    List<RecordComponent> components = new ArrayList<>();
    for (RecordComponent each : type.getRecordComponents()) {
      if (!each.getName().equals(KEPT)) {
        components.add(each);
        String name = named(each, unmatched);
        if (name != null) {
          unmatched.remove(name);
        }
      }
    }
    List<String> all = new ArrayList<>(properties.keySet());
    all.removeAll(unmatched);
    List<Field> fields = new ArrayList<>();
    for (RecordComponent each : components) {
      String found = named(each, all);
      // A name that the spec chooses for Java: the component stands where the property does.
      String name = found == null ? unmatched.remove(0) : found;
      JsonNode property = properties.get(name);
      if (property == null) {
        throw new IllegalStateException(type + " has no property for " + each.getName() + ".");
      }
      fields.add(new Field(name, property, document.isRequired(schema, name), each));
    }
    if (!unmatched.isEmpty()) {
      throw new IllegalStateException(type + " has no components for " + unmatched + ".");
    }
    return fields;
  }

  private static @Nullable String named(RecordComponent component, List<String> names) {
    for (String name : names) {
      if (folded(name).equals(folded(component.getName()))) {
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
