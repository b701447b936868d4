package dev.gangway.testkit;

import dev.gangway.core.spec.Operation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The methods of a client's APIs by operation. */
final class GeneratedMethods {
  private final TreeMap<String, Bound> methods = new TreeMap<>();

  /** A method and the API that it is called on. */
  record Bound(Object api, Method method) {

    Object call(@Nullable Object... arguments) {
      return invoke(api, method, arguments);
    }

    @Override
    public String toString() {
      return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }
  }

  /** Looks at everything that the client's accessors without arguments return. */
  static GeneratedMethods of(Object client) {
    GeneratedMethods found = new GeneratedMethods();
    for (Method accessor : client.getClass().getMethods()) {
      Class<?> type = accessor.getReturnType();
      if (accessor.getParameterCount() == 0
          && !Modifier.isStatic(accessor.getModifiers())
          && Arrays.stream(type.getMethods())
              .anyMatch(method -> method.isAnnotationPresent(Operation.class))) {
        found.addAll(invoke(client, accessor), type);
      }
    }
    return found;
  }

  private void addAll(Object api, Class<?> type) {
    for (Method method : type.getMethods()) {
      Operation operation = method.getAnnotation(Operation.class);
      if (operation == null) {
        continue;
      }
      Bound bound = new Bound(api, method);
      Bound other = methods.put(operation.id(), bound);
      if (other != null) {
        throw new AssertionError(
            operation.id() + " has two methods: " + other + " and " + bound + ".");
      }
    }
  }

  Set<String> ids() {
    return methods.keySet();
  }

  String describe(String id) {
    return String.valueOf(methods.get(id));
  }

  Bound of(SpecOperation operation) {
    Bound bound = methods.get(operation.id());
    if (bound == null) {
      throw new AssertionError(
          operation.id() + " (" + operation + ") has no method that carries its @Operation.");
    }
    return bound;
  }

  private static Object invoke(Object target, Method method, @Nullable Object... arguments) {
    try {
      method.setAccessible(true);
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new AssertionError(method + " failed.", e.getCause());
    } catch (IllegalAccessException e) {
      throw new AssertionError(method + " cannot be called.", e);
    }
  }

  private GeneratedMethods() {}
}
