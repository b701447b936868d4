package dev.gangway.checks;

import dev.gangway.auth.Secret;
import dev.gangway.core.spec.Sensitive;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import retrofit2.Invocation;

/**
 * The values, in what a client sent and received, of fields and parameters that the spec calls
 * secret or personal.
 */
final class SensitiveValues {
  /** Shorter ones are part of other text by chance. */
  private static final int SHORTEST = 6;

  /** The tests' own servers have such an address, as a documented example has. */
  private static final String LOOPBACK = "127.0.0.";

  private final Set<String> sensitiveFields = new HashSet<>();
  private final Set<String> sensitive = new TreeSet<>();
  private final Set<String> harmless = new HashSet<>();

  SensitiveValues(Class<?> client) throws IOException {
    String module = client.getPackageName().substring("dev.gangway.".length());
    Map<?, ?> spec = SpecFiles.read(module);
    Map<?, ?> schemas = (Map<?, ?>) ((Map<?, ?>) spec.get("components")).get("schemas");
    schemas.forEach(
        (name, schema) ->
            properties((Map<?, ?>) schema)
                .forEach(
                    (field, property) -> {
                      if (isSensitive((Map<?, ?>) property, schemas)) {
                        sensitiveFields.add(folded(name + "." + field));
                      }
                    }));
  }

  private static Map<?, ?> properties(Map<?, ?> schema) {
    return Objects.requireNonNullElse((Map<?, ?>) schema.get("properties"), Map.of());
  }

  private static boolean isSensitive(Map<?, ?> property, Map<?, ?> schemas) {
    Object mark = property.get("x-sensitive");
    if (mark != null || property.get("$ref") == null) {
      return mark != null && !mark.equals("none");
    }
    String reference = property.get("$ref").toString();
    Object type = schemas.get(reference.substring(reference.lastIndexOf('/') + 1));
    return type != null && isSensitive((Map<?, ?>) type, schemas);
  }

  /** The Java name of a field is another spelling of its name on the wire. */
  private static String folded(String name) {
    return name.replaceAll("[^A-Za-z0-9.]", "").toLowerCase(Locale.ROOT);
  }

  /** Notes the values in all records and calls that are in reach of these objects. */
  void note(Object... roots) throws ReflectiveOperationException {
    for (Object object : ObjectsInReach.from(roots)) {
      if (object instanceof Invocation invocation) {
        noteArguments(invocation);
      } else if (object.getClass().getPackageName().endsWith(".model")) {
        noteFields(object);
      }
    }
  }

  private void noteArguments(Invocation invocation) {
    Annotation[][] annotations = invocation.method().getParameterAnnotations();
    for (int i = 0; i < annotations.length; i++) {
      boolean marked = Arrays.stream(annotations[i]).anyMatch(Sensitive.class::isInstance);
      texts(invocation.arguments().get(i)).forEach(marked ? sensitive::add : harmless::add);
    }
  }

  private void noteFields(Object object) throws ReflectiveOperationException {
    if (!object.getClass().isRecord()) {
      return;
    }
    for (RecordComponent component : object.getClass().getRecordComponents()) {
      Field field = object.getClass().getDeclaredField(component.getName());
      field.setAccessible(true);
      String name = folded(object.getClass().getSimpleName() + "." + component.getName());
      texts(field.get(object))
          .forEach(sensitiveFields.contains(name) ? sensitive::add : harmless::add);
    }
  }

  private static Stream<String> texts(Object value) {
    if (value instanceof Secret secret) {
      return Stream.of(secret.reveal());
    } else if (value instanceof List<?> values) {
      return values.stream().flatMap(SensitiveValues::texts);
    } else if (value instanceof Map<?, ?> map) {
      return map.values().stream().flatMap(SensitiveValues::texts);
    }
    return value != null && value.getClass().getName().startsWith("java.")
        ? Stream.of(value.toString())
        : Stream.empty();
  }

  /** Some documents show a field's name in place of a value. */
  private static Predicate<String> isNamed(String value) {
    return field -> field.endsWith("." + folded(value));
  }

  /** Returns the values that can be searched for: those that nothing harmless holds too. */
  List<String> telling() {
    return sensitive.stream()
        .filter(value -> value.length() >= SHORTEST && !value.startsWith(LOOPBACK))
        .filter(value -> sensitiveFields.stream().noneMatch(isNamed(value)))
        .filter(value -> harmless.stream().noneMatch(other -> other.contains(value)))
        .toList();
  }
}
