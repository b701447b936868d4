package dev.gangway.site.reference;

import dev.gangway.testkit.SpecOperation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The arguments of the examples: all of them, or those of the method's short form. */
final class Arguments {

  /** Returns the arguments that the examples give, with a value each. */
  static List<Argument> given(Provider provider, SpecOperation operation) {
    List<Argument> all =
        Argument.of(provider, operation).stream().filter(each -> each.java() != null).toList();
    if (all.stream().allMatch(each -> each.spec().example() != null)
        && provider.call(operation).operation().exclusive().length == 0) {
      return all;
    }
    List<Argument> required = all.stream().filter(each -> each.spec().required()).toList();
    requireShortForm(provider.call(operation).method(), required);
    return required;
  }

  private static void requireShortForm(Method method, List<Argument> arguments) {
    List<Class<?>> types = new ArrayList<>();
    for (Argument each : arguments) {
      Parameter java = each.java();
      if (java != null) {
        types.add(java.getType());
      }
    }
    if (Arrays.stream(method.getDeclaringClass().getMethods())
        .noneMatch(
            each ->
                each.getName().equals(method.getName())
                    && Arrays.asList(each.getParameterTypes()).equals(types))) {
      throw new IllegalStateException(method + " has no form without its optional arguments.");
    }
  }

  private Arguments() {}
}
