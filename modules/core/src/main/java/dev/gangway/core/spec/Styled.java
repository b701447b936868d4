package dev.gangway.core.spec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A parameter that its JSON form is written from: one of several values, in a cookie, or in JSON
 * itself. {@code style} and {@code explode} are OpenAPI's.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface Styled {

  /** What {@link OperationCodecs#parameter} knows it by, as in {@code listOrders.filter}. */
  String of();

  /** The parameter's name on the wire. */
  String name();

  /**
   * One of {@code form}, {@code spaceDelimited}, {@code pipeDelimited}, {@code deepObject}, {@code
   * simple}, {@code label}, {@code matrix}, {@code cookie} for a cookie in the style {@code form},
   * and {@code json}.
   */
  String style();

  /** Whether each value or property stands for itself. */
  boolean explode() default false;
}
