package dev.gangway.testkit.internal;

import dev.gangway.core.error.MissingFieldException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The components of a record by their names. Immutable. */
public final class RecordFields<R extends Record> {
  private static final String KEPT = "additionalProperties";

  private final Class<R> type;
  private final @Nullable Object[] values;

  private RecordFields(Class<R> type, @Nullable Object[] values) {
    this.type = type;
    this.values = values;
  }

  @SuppressWarnings("unchecked")
  public static <R extends Record> RecordFields<R> of(R record) {
    Class<R> type = (Class<R>) record.getClass();
    return new RecordFields<>(
        type, Arrays.stream(type.getRecordComponents()).map(each -> value(each, record)).toArray());
  }

  public static <R extends Record> RecordFields<R> empty(Class<R> type) {
    return new RecordFields<>(type, new Object[type.getRecordComponents().length]);
  }

  /** Returns the first record of a type within a value, depth first; null when there is none. */
  public static <R extends Record> @Nullable R find(Class<R> type, @Nullable Object value) {
    if (type.isInstance(value)) {
      return type.cast(value);
    }
    Collection<?> parts =
        value instanceof Record record
            ? Arrays.asList(of(record).values)
            : value instanceof Collection<?> list
                ? list
                : value instanceof Map<?, ?> map ? map.values() : List.of();
    for (Object part : parts) {
      R found = find(type, part);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  public RecordFields<R> with(String name, @Nullable Object value) {
    RecordComponent[] components = type.getRecordComponents();
    for (int i = 0; i < components.length; i++) {
      if (components[i].getName().equals(name)) {
        requireType(components[i], value);
        @Nullable Object[] changed = values.clone();
        changed[i] = value;
        if (!name.equals(KEPT)) {
          dropKept(components, changed, name);
        }
        return new RecordFields<>(type, changed);
      }
    }
    throw new IllegalArgumentException(
        type.getSimpleName()
            + " has no component \""
            + name
            + "\". It has "
            + Arrays.stream(components).map(RecordComponent::getName).toList()
            + ".");
  }

  private void requireType(RecordComponent component, @Nullable Object value) {
    if (value != null && !component.getType().isInstance(value)) {
      throw new IllegalArgumentException(
          type.getSimpleName()
              + "."
              + component.getName()
              + " is a "
              + component.getType().getSimpleName()
              + ", not a "
              + value.getClass().getSimpleName()
              + ".");
    }
  }

  /** What the example has in place of the component would be written beside it. */
  private static void dropKept(
      RecordComponent[] components, @Nullable Object[] values, String name) {
    for (int i = 0; i < components.length; i++) {
      if (components[i].getName().equals(KEPT) && values[i] instanceof Map<?, ?> kept) {
        Map<Object, Object> others = new LinkedHashMap<>(kept);
        others.keySet().removeIf(each -> folded(String.valueOf(each)).equals(folded(name)));
        values[i] = others;
      }
    }
  }

  private static String folded(String name) {
    return name.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
  }

  public R build() {
    Class<?>[] types =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      Constructor<R> constructor = type.getDeclaredConstructor(types);
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException(
          type.getSimpleName() + " cannot have these values.", e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(type.getSimpleName() + " cannot be made.", e);
    }
  }

  /** Returns a component; null when the record lacks a promised one. */
  private static @Nullable Object value(RecordComponent component, Record record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof MissingFieldException) {
        return null;
      }
      throw new IllegalArgumentException(component + " cannot be read.", e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalArgumentException(component + " cannot be read.", e);
    }
  }
}
