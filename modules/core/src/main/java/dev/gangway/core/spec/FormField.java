package dev.gangway.core.spec;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How a field of a form stands on the wire, where the provider documents another way than the usual
 * one: a list repeats its field, an object is its JSON, in a part of type {@code application/json}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface FormField {

  /** The field of the body. */
  String name();

  /**
   * One of OpenAPI's {@code form}, {@code spaceDelimited}, {@code pipeDelimited} and {@code
   * deepObject}, or {@code json} for a value whose JSON is sent; empty for the usual way.
   */
  String style() default "";

  /** Whether each value or property is a field of its own. */
  boolean explode() default false;

  /** The content type of the part; empty for the usual one. */
  String contentType() default "";
}
