package dev.gangway.core.spec;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The documented limits of a file that is sent. A call that breaks it is refused before it is sent;
 * a stream of unknown length is broken off before it is sent whole.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface FilePart {

  /**
   * The field of the body that carries the file, or a list of such files; {@code body} where the
   * body is nothing but a file.
   */
  String name();

  /** The content types that are accepted, such as {@code image/*}; empty when any is. */
  String[] accepts() default {};

  /** The largest number of bytes. */
  long maxBytes() default Long.MAX_VALUE;
}
