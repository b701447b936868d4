package dev.gangway.spring.boot.test;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName.Form;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.core.env.Environment;

/** The accounts that the properties of the application declare. */
final class DeclaredAccounts {

  /** Returns the names of the accounts that have one of these settings. */
  static Set<String> of(String client, Collection<String> settings, Environment environment) {
    ConfigurationPropertyName all = ConfigurationPropertyName.of("gangway." + client + ".accounts");
    Set<String> names = new TreeSet<>();
    for (ConfigurationPropertySource source : ConfigurationPropertySources.get(environment)) {
      if (source instanceof IterableConfigurationPropertySource properties) {
        properties.stream()
            .filter(all::isAncestorOf)
            .filter(name -> settings.stream().anyMatch(setting -> isSetting(name, setting, all)))
            .forEach(name -> names.add(name.getElement(all.getNumberOfElements(), Form.DASHED)));
      }
    }
    return names;
  }

  /** Compares without dashes, which the names of environment variables do not show. */
  private static boolean isSetting(
      ConfigurationPropertyName name, String setting, ConfigurationPropertyName all) {
    StringBuilder rest = new StringBuilder();
    for (int i = all.getNumberOfElements() + 1; i < name.getNumberOfElements(); i++) {
      rest.append(name.getElement(i, Form.UNIFORM));
    }
    return setting.replaceAll("[-.]", "").toLowerCase(Locale.ROOT).contentEquals(rest);
  }

  private DeclaredAccounts() {}
}
