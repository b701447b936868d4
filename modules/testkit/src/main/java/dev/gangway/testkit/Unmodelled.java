package dev.gangway.testkit;

import dev.gangway.core.json.RawJson;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the documented fields that the generated records do not declare: records keep them as
 * additional properties.
 */
final class Unmodelled {
  private static final String KEPT = "additionalProperties";

  private final List<String> fields = new ArrayList<>();

  static List<String> fields(@Nullable Object value) {
    Unmodelled found = new Unmodelled();
    found.look(value, "");
    return found.fields;
  }

  private void look(@Nullable Object value, String path) {
    if (value instanceof Iterable<?> items) {
      int index = 0;
      for (Object item : items) {
        look(item, path + "/" + index++);
      }
    } else if (value instanceof Map<?, ?> map) {
      map.forEach((name, item) -> look(item, path + "/" + name));
    } else if (value instanceof Record model) {
      for (RecordComponent component : model.getClass().getRecordComponents()) {
        lookInto(component, model, path);
      }
    }
  }

  private void lookInto(RecordComponent component, Record model, String path) {
    Object content = content(component, model);
    if (!component.getName().equals(KEPT) || !(content instanceof Map<?, ?> kept)) {
      look(content, path + "/" + component.getName());
      return;
    }
    kept.forEach(
        (name, value) -> {
          // A declared field that is null is kept here, since only that tells it from an absent
          // one.
          if (!(value instanceof RawJson json) || !json.isNull()) {
            fields.add(
                path
                    + "/"
                    + name
                    + " is documented, but "
                    + model.getClass().getSimpleName()
                    + " has no such field");
          }
        });
  }

  private static @Nullable Object content(RecordComponent component, Record model) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(model);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new LinkageError(component + " cannot be read.", e);
    }
  }

  private Unmodelled() {}
}
