package dev.gangway.codegen.model;

import dev.gangway.codegen.print.Code;
import dev.gangway.codegen.print.Doc;
import dev.gangway.codegen.print.Identifier;
import dev.gangway.codegen.print.Javadoc;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A type that an operation documents for its errors, and the exception that carries it.
 *
 * @param exception the exception's class in core
 * @param statuses the statuses as sentences name them
 * @param type the type of the body, or of its elements
 * @param qualified the type's qualified name
 * @param list whether the body is a list of them
 */
public record ErrorModel(
    Identifier exception, List<Doc> statuses, Identifier type, Code qualified, boolean list) {

  /** Returns the lines of the method's documentation. */
  public List<Doc> doc() {
    Doc link = Doc.of("{@link {} {}}", Javadoc.text(qualified.toString()), Doc.of(type));
    return Javadoc.tag(
        94,
        Doc.of(
            "@throws dev.gangway.core.error.{} with {} for {}",
            Doc.of(exception),
            list ? Doc.of("a list of {}", link) : link,
            Doc.join(" or ", statuses)));
  }

  /** Returns the expression of the type's codec. */
  public Code codec() {
    return Code.of("{}.jsonAdapter()", type);
  }

  /** Returns one of each type, in the order of their names. */
  public static List<ErrorModel> distinct(List<ErrorModel> errors) {
    Set<Identifier> taken = new TreeSet<>();
    return errors.stream()
        .sorted((one, other) -> one.type().compareTo(other.type()))
        .filter(each -> taken.add(each.type()))
        .toList();
  }
}
