package dev.gangway.site.reference;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Java types as texts, without packages. */
final class TypeText {

  static String of(Type type) {
    if (type instanceof ParameterizedType generic) {
      List<String> arguments = new ArrayList<>();
      for (Type each : generic.getActualTypeArguments()) {
        arguments.add(of(each));
      }
      return of(generic.getRawType()) + "<" + String.join(", ", arguments) + ">";
    }
    return ((Class<?>) type).getSimpleName();
  }

  /** Returns the type of the value of a method's call. */
  static Type value(Method method) {
    return ((ParameterizedType) method.getGenericReturnType()).getActualTypeArguments()[0];
  }

  static boolean isNullable(Method method) {
    return ((AnnotatedParameterizedType) method.getAnnotatedReturnType())
        .getAnnotatedActualTypeArguments()[0].isAnnotationPresent(Nullable.class);
  }

  /** Returns the argument of a list or map that its values have, or else the type. */
  static Type element(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      return element(arguments[arguments.length - 1]);
    }
    return type;
  }

  static boolean mentions(Type type, Class<?> wanted) {
    return element(type) instanceof Class<?> plain && wanted.isAssignableFrom(plain);
  }

  private TypeText() {}
}
