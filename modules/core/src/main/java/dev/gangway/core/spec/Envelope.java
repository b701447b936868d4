package dev.gangway.core.spec;

import dev.gangway.core.ApiResponse;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The object that a response's value is wrapped in. {@link ApiResponse#envelope()} keeps its other
 * fields.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Envelope {

  /** The field that carries the value. */
  String value();

  /**
   * The field that says whether the call succeeded; empty when the envelope has none. A response
   * where it is false is an error.
   */
  String success() default "";
}
