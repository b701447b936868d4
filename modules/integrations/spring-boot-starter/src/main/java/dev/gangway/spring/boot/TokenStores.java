package dev.gangway.spring.boot;

import dev.gangway.auth.TokenStore;

/**
 * The stores in which the clients of all processes share their sessions. A bean of this type serves
 * all clients. A bean of type {@link TokenStore} is enough for an application with one client.
 */
@FunctionalInterface
public interface TokenStores {

  /**
   * Returns the store of one session. Each pair of names needs a store of its own, or one account's
   * token is sent for another's.
   *
   * @param bean the name of the client's bean, such as {@code kriptomat} or {@code kriptomat-eu}
   * @param scheme the name of the security scheme in the provider's spec
   */
  TokenStore store(String bean, String scheme);
}
