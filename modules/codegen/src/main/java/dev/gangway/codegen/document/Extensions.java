package dev.gangway.codegen.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code x-…} properties. */
public final class Extensions {

  /** Returns a text, or an empty string. */
  public static String text(@Nullable Map<String, Object> extensions, String name) {
    Object value = extensions == null ? null : extensions.get(name);
    return value == null ? "" : value.toString();
  }

  /** Returns a list of texts; a single text is a list of one. */
  public static List<String> texts(@Nullable Map<String, Object> extensions, String name) {
    return list(extensions == null ? null : extensions.get(name));
  }

  /** Returns a text within an extension that is an object, or an empty string. */
  public static String text(@Nullable Map<String, Object> extensions, String name, String field) {
    Object value = field(extensions, name, field);
    return value == null ? "" : value.toString();
  }

  /** Returns a list of texts within an extension that is an object. */
  public static List<String> texts(
      @Nullable Map<String, Object> extensions, String name, String field) {
    return list(field(extensions, name, field));
  }

  private static @Nullable Object field(
      @Nullable Map<String, Object> extensions, String name, String field) {
    Object value = extensions == null ? null : extensions.get(name);
    return value instanceof Map<?, ?> map ? map.get(field) : null;
  }

  /** Returns a list of lists of texts. */
  public static List<List<String>> groups(@Nullable Map<String, Object> extensions, String name) {
    Object value = extensions == null ? null : extensions.get(name);
    return value instanceof List<?> groups
        ? groups.stream().map(Extensions::list).toList()
        : List.of();
  }

  /** Returns a list of objects; a single object is a list of one. */
  public static List<Map<?, ?>> objects(@Nullable Map<String, Object> extensions, String name) {
    Object value = extensions == null ? null : extensions.get(name);
    List<?> all = value instanceof List<?> many ? many : value == null ? List.of() : List.of(value);
    List<Map<?, ?>> objects = new ArrayList<>();
    for (Object each : all) {
      if (each instanceof Map<?, ?> object) {
        objects.add(object);
      }
    }
    return objects;
  }

  /** Returns a list of texts; a single text is a list of one. */
  public static List<String> list(@Nullable Object value) {
    if (value == null) {
      return List.of();
    }
    return value instanceof List<?> many
        ? many.stream().map(String::valueOf).toList()
        : List.of(value.toString());
  }

  private Extensions() {}
}
