package dev.gangway.codegen;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A compiled client of Retrofit's, whoever generated it, as far as its types tell of it. */
abstract class MeasuredClient {
  private static final Set<String> METHODS =
      Set.of("GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "HTTP");

  /** What generators put before a name that begins with a digit. */
  private static final List<String> PREFIXES = List.of("", "type", "model");

  /** The parts of a form that a method takes one by one, by their names on the wire. */
  record FormType(Map<String, Type> parts) implements Type {}

  /** A method that makes a call. */
  record Call(String http, String path, String id, @Nullable Type body, Type result) {}

  private final List<Call> calls = new ArrayList<>();
  private final Map<String, Class<?>> models = new HashMap<>();

  final void add(Class<?> type) {
    if (type.getPackageName().endsWith(".api") && type.isInterface()) {
      for (Method method : type.getDeclaredMethods()) {
        Call call = call(method);
        if (call != null) {
          calls.add(call);
        }
      }
    } else if (type.getPackageName().endsWith(".model") && type.getDeclaringClass() == null) {
      models.merge(essence(type.getSimpleName()), type, (one, other) -> one);
    }
  }

  final List<Call> calls() {
    return calls;
  }

  /** Returns the call of an operation: the one of its method and path, or else of its id. */
  final @Nullable Call call(SpecOperations.Declared operation) {
    String path = template(operation.path());
    Call found = null;
    for (Call call : calls) {
      boolean isNamed = !call.id().isEmpty() && call.id().equals(operation.id());
      if (call.http().equals(operation.method()) && template(call.path()).equals(path)) {
        if (isNamed) {
          return call; // Two paths can differ in nothing but their query.
        }
        found = call;
      } else if (isNamed && found == null) {
        found = call;
      }
    }
    return found;
  }

  /** Returns the path without what clients may write in another way. */
  private static String template(String path) {
    return path.replaceAll("\\{[^}]*}", "{}")
        .replaceFirst("[?#].*", "")
        .replaceFirst("^\\.?/+", "")
        .replaceFirst("^\\./", "");
  }

  /** Returns the type of a component, null if there is none. */
  final @Nullable Class<?> model(String component) {
    String essence = essence(component);
    for (String prefix : PREFIXES) {
      Class<?> found = models.get(prefix + essence);
      if (found != null && (prefix.isEmpty() || essence.matches("\\p{Nd}.*"))) {
        return found;
      }
    }
    return null;
  }

  final java.util.Collection<Class<?>> models() {
    return models.values();
  }

  private static String essence(String name) {
    return name.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
  }

  private @Nullable Call call(Method method) {
    String http = "";
    String path = "";
    for (Annotation each : method.getAnnotations()) {
      String name = each.annotationType().getSimpleName();
      if (METHODS.contains(name)) {
        http = name.equals("HTTP") ? value(each, "method") : name;
        path = value(each, name.equals("HTTP") ? "path" : "value");
      }
    }
    return http.isEmpty()
        ? null
        : new Call(http, path, id(method), body(method), result(method.getGenericReturnType()));
  }

  private @Nullable Type body(Method method) {
    Map<String, Type> parts = new LinkedHashMap<>();
    Annotation[][] annotations = method.getParameterAnnotations();
    for (int i = 0; i < annotations.length; i++) {
      for (Annotation each : annotations[i]) {
        switch (each.annotationType().getSimpleName()) {
          case "Body", "OptionalBody" -> {
            return method.getGenericParameterTypes()[i];
          }
          case "Field", "Part" ->
              parts.put(partName(value(each, "value")), method.getGenericParameterTypes()[i]);
          default -> {}
        }
      }
    }
    return parts.isEmpty() ? null : new FormType(parts);
  }

  /** Returns the name of a part without what the stock generator adds to it. */
  private static String partName(String value) {
    return value.replaceFirst("\".*", "");
  }

  private static String value(Annotation annotation, String field) {
    try {
      return String.valueOf(annotation.annotationType().getMethod(field).invoke(annotation));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Type result(Type returned) {
    return returned instanceof ParameterizedType generic
        ? generic.getActualTypeArguments()[0]
        : returned;
  }

  /** Returns the operation's id; empty if the method does not tell. */
  abstract String id(Method method);

  /** Returns what a call returns with a status; null if that is not typed. */
  abstract @Nullable Type result(Call call, SpecOperations.Body body, boolean first);

  /** Returns the types of properties by their names on the wire. */
  abstract Map<String, Type> fields(Type type);

  /** Returns the types that a value of the type can have. */
  abstract List<Type> alternatives(Class<?> type);

  /** Returns whether the type is any JSON. */
  abstract boolean isRaw(Type type);

  /** Returns the type's values of undeclared names; null if there are none. */
  abstract @Nullable Type additional(Type type);

  /** Returns what is written of what is read. */
  abstract String roundTrip(Type type, String json) throws IOException;
}
