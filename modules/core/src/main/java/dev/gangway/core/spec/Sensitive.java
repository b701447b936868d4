package dev.gangway.core.spec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A value that no log shows: that of a parameter or, on a method, its response's. Records hide such
 * fields by themselves.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.PARAMETER})
public @interface Sensitive {

  /** Why: {@code secret} or {@code personal}. */
  String value();
}
