package dev.gangway.spring.boot;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName.Form;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.core.env.Environment;

/** The accounts that the properties of a client declare. */
final class DeclaredAccounts {
  private static final int ACCOUNT = 3;

  /**
   * Returns the accounts of a client: none if no property is set, the unnamed one, null, if there
   * is nothing under {@code accounts}, else the names below it.
   */
  static List<@Nullable String> of(Client client, Environment environment) {
    List<@Nullable String> accounts = new ArrayList<>(named(client, environment));
    EnvironmentSettings settings = new EnvironmentSettings(environment, client, null);
    if (accounts.isEmpty() && settings.hasAny(client.settings().toArray(String[]::new))) {
      accounts.add(null);
    }
    return accounts;
  }

  private static Set<String> named(Client client, Environment environment) {
    ConfigurationPropertyName prefix = ConfigurationPropertyName.of(client.prefix() + ".accounts");
    Set<String> names = new TreeSet<>();
    for (ConfigurationPropertySource source : ConfigurationPropertySources.get(environment)) {
      if (source instanceof IterableConfigurationPropertySource properties) {
        properties.stream()
            .filter(name -> prefix.isAncestorOf(name) && isSetting(client, name))
            .forEach(name -> names.add(name.getElement(ACCOUNT, Form.DASHED)));
      }
    }
    return names;
  }

  /** The names of environment variables do not show where a dash stood. */
  private static boolean isSetting(Client client, ConfigurationPropertyName name) {
    if (name.getNumberOfElements() <= ACCOUNT + 1) {
      return false;
    }
    String uniform = uniform(name, ACCOUNT + 1);
    return client.settings().stream().anyMatch(setting -> uniform(setting).equals(uniform));
  }

  /** Returns the elements of a name from one on, as one word without separators. */
  static String uniform(ConfigurationPropertyName name, int from) {
    StringBuilder joined = new StringBuilder();
    for (int i = from; i < name.getNumberOfElements(); i++) {
      joined.append(Objects.requireNonNull(name.getElement(i, Form.UNIFORM)));
    }
    return joined.toString();
  }

  static String uniform(String setting) {
    return setting.replace("-", "").replace(".", "");
  }

  private DeclaredAccounts() {}
}
