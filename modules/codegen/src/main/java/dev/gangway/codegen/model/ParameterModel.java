package dev.gangway.codegen.model;

import dev.gangway.codegen.print.Code;
import dev.gangway.codegen.print.Doc;
import dev.gangway.codegen.print.Identifier;
import java.util.List;

/**
 * One parameter of a method.
 *
 * @param place the place of its value in a request
 * @param annotation the annotations of Retrofit and of core
 * @param valueType the type of a value that is given
 * @param nullable whether it can be left out
 * @param last whether none follows
 */
public record ParameterModel(
    Place place,
    Code annotation,
    Code valueType,
    boolean nullable,
    Identifier name,
    List<Doc> doc,
    boolean last) {

  /** The place of a value in a request. */
  public enum Place {
    /** In the path. */
    PATH,
    /** In the query. */
    QUERY,
    /** In a header. */
    HEADER,
    /** In the body, or as the body. */
    BODY
  }

  /** Returns the parameter without annotations, for a method that is not Retrofit's. */
  public ParameterModel bare(Identifier otherName, Code otherType) {
    return new ParameterModel(place, Code.NONE, otherType, false, otherName, List.of(), last);
  }

  /** Returns the parameter as the last one, or not. */
  public ParameterModel asLast(boolean isLast) {
    return new ParameterModel(place, annotation, valueType, nullable, name, doc, isLast);
  }

  /** Returns the type as it is declared. */
  public Code declared() {
    return nullable ? Code.of("@Nullable {}", valueType) : valueType;
  }

  /** Returns the type as it is declared. */
  public Code type() {
    return declared();
  }
}
