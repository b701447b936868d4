package dev.gangway.spring.boot;

import dev.gangway.auth.TokenStore;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.springframework.beans.factory.ListableBeanFactory;

/** The stores of a client's sessions, if the application has any. */
final class SessionStores {

  static Optional<Function<String, TokenStore>> of(
      ListableBeanFactory beans, String bean, List<String> clients) {
    TokenStores all = beans.getBeanProvider(TokenStores.class).getIfAvailable();
    if (all != null) {
      return Optional.of(scheme -> all.store(bean, scheme));
    }
    TokenStore one = beans.getBeanProvider(TokenStore.class).getIfAvailable();
    return one == null ? Optional.empty() : Optional.of(only(one, clients));
  }

  /** A store has room for one session, so a second one would get the first one's token. */
  private static Function<String, TokenStore> only(TokenStore store, List<String> clients) {
    AtomicReference<String> user = new AtomicReference<>();
    return scheme -> {
      if (clients.size() > 1 || !(user.compareAndSet(null, scheme) || scheme.equals(user.get()))) {
        throw new ClientSettingsException(
            "The bean of type TokenStore keeps one session, but the application has several: those of "
                + clients
                + ".",
            "Define a bean of type TokenStores instead, which returns a store per client and scheme.");
      }
      return store;
    };
  }

  private SessionStores() {}
}
