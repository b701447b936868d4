package dev.gangway.core.spec;

import dev.gangway.core.OperationServers;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a generated method's operation needs beyond its HTTP form, as the spec declares it. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Operation {

  /** The {@code operationId}. */
  String id();

  /**
   * The server of its own that the operation is called on, as the client's {@link OperationServers}
   * know it; empty when it is called on the client's server.
   */
  String server() default "";

  /**
   * The alternatives of the operation's {@code security}, each the names of the schemes that are
   * needed together, separated by spaces. An empty one at the end makes credentials optional. Empty
   * when no credential is sent.
   */
  String[] security() default {};

  /** Whether the response's value may be {@code null}. */
  boolean nullableResponse() default false;

  /** Whether a response without a body is a success without value, beside responses with one. */
  boolean emptyResponse() default false;

  /** The content type of what is sent; empty when nothing is. */
  String consumes() default "";

  /** What the provider documents of the files that are sent. */
  FilePart[] files() default {};

  /** The fields of a form that are not written the usual way. */
  FormField[] fields() default {};

  /**
   * How many of the method's first parameters must not be null. Those after them are left out when
   * they are.
   */
  int required() default 0;

  /** The body field that carries the idempotency key; empty when none does. */
  String idempotencyField() default "";

  /** The security scheme whose session this operation ends; empty when it ends none. */
  String endsSession() default "";

  /** The header that carries the idempotency key; empty when none does. */
  String idempotencyHeader() default "";

  /**
   * How long the provider keeps an idempotency key, as an ISO 8601 duration such as {@code PT24H};
   * empty when it does not document it.
   */
  String idempotencyLifetime() default "";

  /**
   * Groups of query and header parameters, their names separated by spaces: at most one parameter
   * of a group is given.
   */
  String[] exclusive() default {};
}
