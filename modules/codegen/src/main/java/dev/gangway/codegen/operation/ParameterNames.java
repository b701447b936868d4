package dev.gangway.codegen.operation;

import dev.gangway.codegen.document.Extensions;
import dev.gangway.codegen.operation.SpecOperation.Placed;
import dev.gangway.codegen.print.JavaNames;
import dev.gangway.codegen.print.TwinNames;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Names the parameters of an operation in Java. */
final class ParameterNames {
  private static final List<String> PLACES = List.of("path", "query", "header", "cookie");

  /** Returns the name that a parameter would have. */
  static String wanted(Parameter parameter) {
    String declared = Extensions.text(parameter.getExtensions(), "x-java-name");
    return JavaNames.member(declared.isEmpty() ? parameter.getName() : declared);
  }

  /** Returns what distinguishes a parameter from all others of an operation. */
  static String called(Parameter parameter) {
    return parameter.getIn() + " " + parameter.getName();
  }

  /** Returns different names for all, by what they are called. */
  static Map<String, String> apart(List<Placed> declared) {
    Map<String, String> mended = new HashMap<>();
    Map<String, String> wanted = new LinkedHashMap<>();
    Map<String, List<Parameter>> byName = new HashMap<>();
    for (Placed each : declared) {
      Parameter parameter = each.parameter();
      byName.computeIfAbsent(parameter.getName(), any -> new ArrayList<>()).add(parameter);
    }
    // The place distinguishes two of one name; where that is not needed, it is left out.
    byName.forEach(
        (name, all) -> {
          all.sort(Comparator.comparingInt(each -> PLACES.indexOf(each.getIn())));
          for (Parameter each : all) {
            boolean first = each.equals(all.get(0));
            wanted.put(first ? name : called(each), first ? wanted(each) : placed(each));
          }
        });
    Map<String, String> names =
        TwinNames.of(wanted, Set.of(), UnaryOperator.identity(), TwinNames::camel);
    byName.forEach(
        (name, all) -> {
          for (Parameter each : all) {
            String key = each.equals(all.get(0)) ? name : called(each);
            mended.put(called(each), Objects.requireNonNull(names.get(key)));
          }
        });
    return mended;
  }

  /** Returns {@code idInQuery}. */
  private static String placed(Parameter parameter) {
    return wanted(parameter) + "In" + TwinNames.camel("", parameter.getIn());
  }

  private ParameterNames() {}
}
