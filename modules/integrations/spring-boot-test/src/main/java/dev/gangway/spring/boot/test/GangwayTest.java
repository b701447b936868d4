package dev.gangway.spring.boot.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Starts a {@link dev.gangway.testkit.SpecServer} for each of these clients with the application
 * context of the test, and points the clients' beans at it. Stands beside an annotation that starts
 * the context, such as {@code @SpringBootTest}.
 *
 * <p>The servers are beans, one per client, with the client's name as the qualifier, such as {@code
 * kriptomat}. Credentials are made up, also those of accounts, in place of the application's,
 * unless the test sets a property itself. Each server is reset after each test.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface GangwayTest {

  /** Returns the clients' classes, such as {@code Kriptomat.class}. */
  Class<? extends AutoCloseable>[] value();
}
