package dev.gangway.codegen;

import dev.gangway.core.ApiCall;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The public signatures of a client with their nullness.
 *
 * @param all the types of each part, the returned one first, by the part without nullness
 */
record Signatures(Map<String, List<String>> all) {
  private static final String NULLABLE = "@Nullable ";

  private static final String CALL = ApiCall.class.getName() + "<";

  static Signatures of(CompiledClient client) {
    Map<String, List<String>> all = new TreeMap<>();
    for (Class<?> type : client.types()) {
      all.put(type.toGenericString(), List.of());
      add(all, type, "extends", Arrays.asList(type.getAnnotatedInterfaces()));
      for (Field each : type.getDeclaredFields()) {
        if (isPromised(each.getModifiers(), each.isSynthetic())) {
          add(all, type, each.getName(), List.of(each.getAnnotatedType()));
        }
      }
      for (Method each : type.getDeclaredMethods()) {
        if (isPromised(each.getModifiers(), each.isSynthetic())) {
          String name = Modifier.isStatic(each.getModifiers()) ? "static " : "";
          add(all, type, name + each.getName(), types(each, each.getAnnotatedReturnType()));
        }
      }
    }
    return new Signatures(all);
  }

  /** Returns the parts whose nullness a caller of the older signatures does not expect. */
  List<String> broken(Signatures newer) {
    List<String> broken = new ArrayList<>();
    all.forEach(
        (part, types) -> {
          List<String> others = newer.all.getOrDefault(part, types);
          for (int i = 0; i < types.size(); i++) {
            if (breaks(types.get(i), others.get(i), i == 0)) {
              broken.add(part + ": " + types.get(i) + " → " + others.get(i));
            }
          }
        });
    return broken;
  }

  private static boolean breaks(String older, String newer, boolean returned) {
    boolean wasNullable = older.startsWith(NULLABLE);
    boolean isNullable = newer.startsWith(NULLABLE);
    String had = inner(older, wasNullable);
    String has = inner(newer, isNullable);
    if (returned && had.startsWith(CALL) && has.startsWith(CALL)) {
      // Users take the value out of a call, so that its nullness is like that of a return type.
      return breaks(had.substring(CALL.length()), has.substring(CALL.length()), true);
    }
    return (returned ? isNullable && !wasNullable : wasNullable && !isNullable) || !had.equals(has);
  }

  private static String inner(String type, boolean nullable) {
    return nullable ? type.substring(NULLABLE.length()) : type;
  }

  private static List<AnnotatedType> types(Executable method, AnnotatedType returned) {
    List<AnnotatedType> types = new ArrayList<>(List.of(returned));
    types.addAll(Arrays.asList(method.getAnnotatedParameterTypes()));
    return types;
  }

  private static void add(
      Map<String, List<String>> all, Class<?> owner, String name, List<AnnotatedType> types) {
    List<String> texts = types.stream().map(Signatures::text).toList();
    String plain = String.join(", ", texts).replace(NULLABLE, "");
    all.put(owner.getName() + " " + name + "(" + plain + ")", texts);
  }

  private static String text(AnnotatedType type) {
    return type.toString().replace("@" + Nullable.class.getName() + "() ", NULLABLE);
  }

  private static boolean isPromised(int modifiers, boolean synthetic) {
    return Modifier.isPublic(modifiers) && !synthetic;
  }
}
