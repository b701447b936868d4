package dev.gangway.codegen.model;

import dev.gangway.codegen.print.Code;
import java.util.List;

/**
 * The method that gives all pages of a list; without name where there is none.
 *
 * @param steps what describes the pages to core, from where the entries are known
 */
public record PagesModel(
    Code method,
    Code page,
    Code entry,
    Code items,
    List<Code> steps,
    List<ParameterModel> parameters,
    List<ParameterModel> requiredParameters) {
  public static final PagesModel NONE =
      new PagesModel(Code.NONE, Code.NONE, Code.NONE, Code.NONE, List.of(), List.of(), List.of());

  /** Returns whether there is such a method. */
  public boolean exist() {
    return !method.isEmpty();
  }

  public PagesModel withParameters(List<ParameterModel> all, List<ParameterModel> required) {
    return new PagesModel(method, page, entry, items, steps, all, required);
  }

  /** Returns whether the method takes more than one line. */
  public boolean widePages() {
    int width =
        parameters.stream()
            .mapToInt(each -> each.declared().length() + each.name().length() + 3)
            .sum();
    return ("  default Pages<" + page + ", " + entry + "> " + method).length() + width > 96
        && !parameters.isEmpty();
  }

  /** Returns whether some parameters can be left out. */
  public boolean hasShortPages() {
    return requiredParameters.size() < parameters.size();
  }

  /** Returns the arguments of the long form where the optional ones are left out. */
  public Code shortPagesArguments() {
    return Code.join(
        ", ",
        parameters.stream()
            .map(each -> each.nullable() ? Code.of("null") : Code.of("{}", each.name()))
            .toList());
  }
}
