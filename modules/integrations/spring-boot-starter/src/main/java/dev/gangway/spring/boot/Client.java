package dev.gangway.spring.boot;

import dev.gangway.core.ClientProvider;
import dev.gangway.core.Settings;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A client on the class path, and the names of its settings. */
record Client(ClientProvider provider, Set<String> settings) {
  static final String PREFIX = "gangway";

  static Client of(ClientProvider provider) {
    Set<String> asked = new LinkedHashSet<>();
    provider.builder(new Nothing(asked));
    return new Client(provider, Set.copyOf(asked));
  }

  String name() {
    return provider.name();
  }

  /** Returns the prefix of the client's properties. */
  String prefix() {
    return PREFIX + "." + name();
  }

  /** Returns the prefix of an account's properties. */
  String prefix(@Nullable String account) {
    return account == null ? prefix() : prefix() + ".accounts." + account;
  }

  /** Settings of which none is set, so that a builder asks for all that it knows. */
  private record Nothing(Set<String> asked) implements Settings {

    @Override
    public @Nullable String find(String name) {
      asked.add(name);
      return null;
    }

    @Override
    public String describe(String name) {
      return "Setting " + name;
    }
  }
}
