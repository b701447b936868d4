package dev.gangway.core.spec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The documented limits of a parameter's value. A call that breaks it is refused before it is sent.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface ParameterLimits {

  /** The operation and the parameter, for the message. */
  String of();

  /** The least number of characters. */
  int minLength() default 0;

  /** The largest number of characters. */
  int maxLength() default Integer.MAX_VALUE;

  /** The regular expression that the text matches; empty when any does. */
  String pattern() default "";

  /** The least number; empty when there is none. */
  String minimum() default "";

  /** The largest number; empty when there is none. */
  String maximum() default "";

  /** What the number is more than; empty when nothing. */
  String exclusiveMinimum() default "";

  /** What the number is less than; empty when nothing. */
  String exclusiveMaximum() default "";
}
