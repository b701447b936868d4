package dev.gangway.codegen.operation;

import dev.gangway.codegen.document.Problems;
import dev.gangway.codegen.print.JavaNames;
import dev.gangway.codegen.print.TwinNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Gives each operation an id and a method of its own. One whose id or method is taken is named
 * after its path, like one without an id.
 */
public final class OperationNames {
  private final Problems problems;
  private final Set<String> ids = new HashSet<>();
  private final Set<String> methods = new HashSet<>();

  public OperationNames(Problems problems) {
    this.problems = problems;
  }

  /**
   * Returns the operations with different names.
   *
   * @param tag names the interface of an operation
   */
  public List<SpecOperation> distinct(
      List<SpecOperation> all, Function<SpecOperation, String> tag) {
    List<SpecOperation> distinct = new ArrayList<>();
    for (SpecOperation each : all) {
      SpecOperation named = withOwnId(each);
      distinct.add(withOwnMethod(named, tag.apply(named)));
    }
    return distinct;
  }

  private SpecOperation withOwnId(SpecOperation operation) {
    if (ids.add(operation.id())) {
      return operation;
    }
    String id = free(ids, "", operation);
    problems.warn(
        operation.pointer()
            + (operation.operation().getOperationId() == null ? "" : "/operationId"),
        "the operationId "
            + operation.id()
            + " belongs to another operation already. It is called "
            + id
            + ". Give each operation its own.");
    return operation.withId(id);
  }

  private SpecOperation withOwnMethod(SpecOperation operation, String tag) {
    String method = operation.method();
    String in = JavaNames.type(tag) + ".";
    if (methods.add(in + method)) {
      return operation;
    }
    String free = free(methods, in, operation);
    problems.warn(
        operation.pointer(),
        "the operation would become the method "
            + method
            + "(), like another one. It is called "
            + free
            + ". Choose another name with x-method.");
    return operation.withMethod(free);
  }

  private static String free(Set<String> taken, String in, SpecOperation operation) {
    String name = operation.nameOfPath();
    return taken.add(in + name)
        ? name
        : unique(taken, in, TwinNames.camel(name, TwinNames.digest(operation.pointer())));
  }

  private static String unique(Set<String> taken, String in, String name) {
    String unique = name;
    while (!taken.add(in + unique)) {
      unique += "x";
    }
    return unique;
  }
}
