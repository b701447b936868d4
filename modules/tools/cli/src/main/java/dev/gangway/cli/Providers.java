package dev.gangway.cli;

import dev.gangway.core.ClientProvider;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** The clients in the jar and on the class path, by name. */
final class Providers {

  static Map<String, ClientProvider> all() {
    Map<String, ClientProvider> all = new TreeMap<>();
    ServiceLoader.load(ClientProvider.class).forEach(each -> all.put(each.name(), each));
    return all;
  }

  static ClientProvider named(String name) {
    Map<String, ClientProvider> all = all();
    ClientProvider found = all.get(name);
    if (found == null) {
      throw Names.unknown("gangway", "provider", name, all.keySet());
    }
    return found;
  }

  private Providers() {}
}
