package dev.gangway.spring.boot;

import dev.gangway.core.ClientBuilder;

/**
 * Changes the builder of a client before its bean is built, for what no property says. Customizers
 * are beans. All of them see every client, in their order, after the properties were applied.
 */
@FunctionalInterface
public interface ClientBuilderCustomizer {

  /**
   * Customizes a builder.
   *
   * @param bean the name of the client's bean, such as {@code kriptomat} or {@code kriptomat-eu}
   */
  void customize(String bean, ClientBuilder<?> builder);
}
