package dev.gangway.codegen;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Code of a user that calls all that a client promises. It does not call the constructors of
 * generated records, implements no interface of operations, and has a {@code default} in each
 * switch over an enum: none of these is promised.
 */
final class Consumer {
  private final StringBuilder code = new StringBuilder();
  private int names;

  static String of(CompiledClient client) {
    Consumer consumer = new Consumer();
    consumer.code.append("package consumer;\n@SuppressWarnings(\"all\")\nfinal class Consumer {\n");
    client.types().forEach(consumer::use);
    return consumer.code.append("}\n").toString();
  }

  private void use(Class<?> type) {
    code.append("  static void use%d(%s it) {\n".formatted(names++, type.getCanonicalName()));
    Stream.concat(Stream.of(type.getGenericInterfaces()), superclass(type))
        .forEach(each -> declare(each, "it"));
    for (Field each : sorted(type.getDeclaredFields())) {
      if (isPublic(each.getModifiers()) && !type.isEnum()) {
        declare(each.getGenericType(), type.getCanonicalName() + "." + each.getName());
      }
    }
    for (Constructor<?> each : sorted(type.getDeclaredConstructors())) {
      if (isPublic(each.getModifiers()) && isPromised(each)) {
        declare(type, "new " + type.getCanonicalName() + arguments(each));
      }
    }
    for (Method each : sorted(type.getDeclaredMethods())) {
      if (isPublic(each.getModifiers()) && !each.isSynthetic() && !type.isEnum()) {
        call(type, each);
      }
    }
    if (type.isEnum()) {
      switchOver(type);
    }
    if (type.isSealed()) {
      matchAll(type);
    }
    code.append("  }\n");
  }

  /** Enums are used by the class around them, which has a constant for each. */
  private void switchOver(Class<?> type) {
    code.append("    switch (it) {\n");
    for (Object each : type.getEnumConstants()) {
      code.append("      case %s: break;\n".formatted(((Enum<?>) each).name()));
    }
    code.append("      default: break;\n    }\n");
  }

  private void matchAll(Class<?> type) {
    String cases =
        Arrays.stream(type.getPermittedSubclasses())
            .map(each -> "case %s one -> 1;".formatted(each.getCanonicalName()))
            .collect(Collectors.joining(" "));
    declare(int.class, "switch (it) { " + cases + " }");
  }

  /** What has one component wraps a value, and there is no other way to make it. */
  private static boolean isPromised(Constructor<?> constructor) {
    Class<?> type = constructor.getDeclaringClass();
    return type.isRecord()
        && type.getRecordComponents().length == 1
        && !type.getRecordComponents()[0].getName().equals("additionalProperties");
  }

  private void call(Class<?> type, Method method) {
    String call =
        (Modifier.isStatic(method.getModifiers()) ? type.getCanonicalName() : "it")
            + "."
            + method.getName()
            + arguments(method);
    if (method.getReturnType() == void.class) {
      code.append("    ").append(call).append(";\n");
    } else {
      declare(method.getGenericReturnType(), call);
    }
  }

  private void declare(Type type, String value) {
    code.append("    %s v%d = %s;\n".formatted(text(type), names++, value));
  }

  private static String arguments(Executable called) {
    List<String> arguments = new ArrayList<>();
    for (Type each : called.getGenericParameterTypes()) {
      boolean primitive = each instanceof Class<?> type && type.isPrimitive();
      String value = !primitive ? "null" : each == boolean.class ? "false" : "0";
      arguments.add("(%s) %s".formatted(text(each), value));
    }
    return "(" + String.join(", ", arguments) + ")";
  }

  private static String text(Type type) {
    return type.getTypeName().replace('$', '.');
  }

  private static Stream<Type> superclass(Class<?> type) {
    boolean says = !type.isInterface() && type.getSuperclass() != Object.class && !type.isRecord();
    return says ? Stream.of(type.getGenericSuperclass()) : Stream.of();
  }

  private static boolean isPublic(int modifiers) {
    return Modifier.isPublic(modifiers);
  }

  private static <T> List<T> sorted(T[] parts) {
    return Arrays.stream(parts).sorted(Comparator.comparing(Object::toString)).toList();
  }
}
