package dev.gangway.codegen.model;

import dev.gangway.codegen.print.Javadoc;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A type that an operation documents for its errors, and the exception that carries it.
 *
 * @param exception the exception's class in core
 * @param statuses the statuses as sentences name them
 * @param type the type of the body, or of its elements
 * @param fullName the type's full name
 * @param list whether the body is a list of them
 */
public record ErrorModel(
    String exception, List<String> statuses, String type, String fullName, boolean list) {

  /** Returns the lines of the method's documentation. */
  public List<String> doc() {
    return Javadoc.tag(
        94,
        "@throws dev.gangway.core."
            + exception
            + " with "
            + (list ? "a list of " : "")
            + "{@link "
            + fullName
            + " "
            + type
            + "} for "
            + String.join(" or ", statuses));
  }

  /** Returns the expression of the type's codec. */
  public String codec() {
    return type + ".jsonAdapter()";
  }

  /** Returns one of each type, in the order of their names. */
  public static List<ErrorModel> distinct(List<ErrorModel> errors) {
    Set<String> taken = new TreeSet<>();
    return errors.stream()
        .sorted((one, other) -> one.type().compareTo(other.type()))
        .filter(each -> taken.add(each.type()))
        .collect(Collectors.toList());
  }
}
