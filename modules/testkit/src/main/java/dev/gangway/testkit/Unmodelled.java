package dev.gangway.testkit;

import com.squareup.moshi.JsonDataException;
import dev.gangway.core.error.MissingFieldException;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.Scalars;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the documented fields that the generated records do not declare, since records keep them as
 * additional properties, and the required fields that the document does not have.
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
    Object content;
    try {
      content = content(component, model);
    } catch (MissingFieldException e) {
      String name = path + "/" + component.getName();
      fields.add(
          e.expected() == null
              ? name
                  + " is required in "
                  + model.getClass().getSimpleName()
                  + ", but the document has no such field"
              : name + " is not " + e.expected() + ", as the spec says");
      return;
    }
    if (!component.getName().equals(KEPT) || !(content instanceof Map<?, ?> kept)) {
      look(content, path + "/" + component.getName());
      return;
    }
    kept.forEach(
        (name, value) -> {
          // A declared field that is null is kept here, since only that tells it from an absent
          // one; and a link as it came, if a URI cannot be written like that.
          if (!(value instanceof RawJson json) || !(json.isNull() || isLink(json, model))) {
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

  private static boolean isLink(RawJson kept, Record model) {
    URI link = kept.text().startsWith("\"") ? link(kept) : null;
    return link != null
        && Stream.of(model.getClass().getRecordComponents())
            .anyMatch(each -> each.getType() == URI.class && isLink(link, each, model));
  }

  private static boolean isLink(URI link, RecordComponent component, Record model) {
    try {
      return link.equals(content(component, model));
    } catch (MissingFieldException e) {
      return false;
    }
  }

  private static @Nullable URI link(RawJson kept) {
    try {
      return kept.orNull(Scalars.URI);
    } catch (JsonDataException notALink) {
      return null;
    }
  }

  private static @Nullable Object content(RecordComponent component, Record model) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(model);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof MissingFieldException missing) {
        throw missing;
      }
      throw new IllegalStateException(component + " cannot be read.", e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(component + " cannot be read.", e);
    }
  }

  private Unmodelled() {}
}
