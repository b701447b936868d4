package dev.gangway.checks;

import java.lang.ref.Reference;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.ConcurrentModificationException;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/** Finds every object of a client and of its HTTP library that fields reach, private or not. */
final class ObjectsInReach {
  private static final List<String> OURS = List.of("dev.gangway.", "okhttp3.", "retrofit2.");
  private static final List<String> NOT_OURS =
      List.of("dev.gangway.testkit.", "dev.gangway.examples.");

  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<Object> waiting = new ArrayDeque<>();
  private final List<Object> found = new ArrayList<>();

  static List<Object> from(Object... roots) throws IllegalAccessException {
    ObjectsInReach reach = new ObjectsInReach();
    Arrays.asList(roots).forEach(reach::meet);
    while (!reach.waiting.isEmpty()) {
      Object next = reach.waiting.remove();
      try {
        reach.visit(next);
      } catch (ConcurrentModificationException changed) {
        // The HTTP library's threads go on meanwhile: what was met is kept, the rest is met again.
        reach.waiting.add(next);
      }
    }
    return reach.found;
  }

  private void meet(Object object) {
    if (object != null && seen.add(object)) {
      waiting.add(object);
    }
  }

  private void visit(Object object) throws IllegalAccessException {
    if (object instanceof Map<?, ?> map) {
      new ArrayList<>(map.keySet()).forEach(this::meet);
      new ArrayList<>(map.values()).forEach(this::meet);
    } else if (object instanceof Iterable<?> values) {
      values.forEach(this::meet);
    } else if (object instanceof Object[] values) {
      Arrays.asList(values).forEach(this::meet);
    } else if (object instanceof Optional<?> value) {
      value.ifPresent(this::meet);
    } else if (object instanceof AtomicReference<?> value) {
      meet(value.get());
    } else if (object instanceof Reference<?> value) {
      meet(value.get());
    }
    String name = object.getClass().getName();
    if (OURS.stream().anyMatch(name::startsWith) && NOT_OURS.stream().noneMatch(name::startsWith)) {
      found.add(object);
      for (Class<?> type = object.getClass(); isOpen(type); type = type.getSuperclass()) {
        visitFields(object, type);
      }
    }
  }

  private static boolean isOpen(Class<?> type) {
    return type != null && !type.getName().startsWith("java.");
  }

  private void visitFields(Object object, Class<?> type) throws IllegalAccessException {
    for (Field field : type.getDeclaredFields()) {
      if (!field.getType().isPrimitive() && !Modifier.isStatic(field.getModifiers())) {
        field.setAccessible(true);
        meet(field.get(object));
      }
    }
  }

  private ObjectsInReach() {}
}
