package dev.gangway.spring.boot;

import dev.gangway.core.ClientProvider;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** The clients on the class path. */
final class Clients {

  /** Returns the clients that a class loader sees, sorted by name. */
  static List<Client> of(@Nullable ClassLoader loader) {
    return ServiceLoader.load(ClientProvider.class, loader).stream()
        .map(ServiceLoader.Provider::get)
        .map(Client::of)
        .sorted(Comparator.comparing(Client::name))
        .toList();
  }

  /** Returns the client of this name. */
  static Client named(String name, @Nullable ClassLoader loader) {
    return ServiceLoader.load(ClientProvider.class, loader).stream()
        .map(ServiceLoader.Provider::get)
        .filter(provider -> provider.name().equals(name))
        .findFirst()
        .map(Client::of)
        .orElseThrow(
            () -> new IllegalStateException("There is no client " + name + " on the class path."));
  }

  private Clients() {}
}
