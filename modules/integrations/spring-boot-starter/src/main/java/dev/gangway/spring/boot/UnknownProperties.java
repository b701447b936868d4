package dev.gangway.spring.boot;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName.Form;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.boot.origin.Origin;
import org.springframework.core.env.Environment;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/**
 * Refuses properties under {@code gangway} that nothing reads, which are mostly mistyped. It leaves
 * out environment variables: a platform sets its own, such as {@code GANGWAY_KRIPTOMAT_PORT} in
 * Kubernetes for a service named {@code gangway-kriptomat}.
 */
final class UnknownProperties {
  /** The starter's own properties. */
  static final Set<String> OWN =
      Set.of("problem-details.enabled", "jackson.purpose", "tracing.propagate");

  private static final ConfigurationPropertyName PREFIX =
      ConfigurationPropertyName.of(Client.PREFIX);

  static void check(List<Client> clients, Environment environment) {
    for (ConfigurationPropertySource source : ConfigurationPropertySources.get(environment)) {
      if (source instanceof IterableConfigurationPropertySource properties
          && !(source.getUnderlyingSource() instanceof PropertySource<?> underlying
              && underlying instanceof SystemEnvironmentPropertySource)) {
        properties.stream()
            .filter(name -> PREFIX.isAncestorOf(name) && !isOwn(name))
            .forEach(name -> check(name, clients, properties));
      }
    }
  }

  private static boolean isOwn(ConfigurationPropertyName name) {
    return OWN.stream()
        .anyMatch(own -> DeclaredAccounts.uniform(own).equals(DeclaredAccounts.uniform(name, 1)));
  }

  private static void check(
      ConfigurationPropertyName name, List<Client> clients, ConfigurationPropertySource source) {
    List<String> known = new ArrayList<>();
    Client client = null;
    for (Client each : clients) {
      known.add(each.name());
      if (name.getElement(1, Form.UNIFORM).equals(each.name())) {
        client = each;
      }
    }
    if (client == null) {
      String nearest = nearest(name.getElement(1, Form.DASHED), known);
      throw unknown(
          name,
          source,
          (nearest == null ? "" : "Did you mean " + Client.PREFIX + "." + nearest + "? ")
              + "The clients on the class path are "
              + known
              + ".");
    }
    boolean ofAccount =
        name.getNumberOfElements() > 3 && name.getElement(2, Form.UNIFORM).equals("accounts");
    int from = ofAccount ? 4 : 2;
    String uniform = DeclaredAccounts.uniform(name, from);
    Set<String> settings = new TreeSet<>(client.settings());
    if (settings.stream().noneMatch(each -> DeclaredAccounts.uniform(each).equals(uniform))) {
      String last = name.getElement(name.getNumberOfElements() - 1, Form.DASHED);
      String nearest = nearest(last, settings);
      throw unknown(
          name,
          source,
          (nearest == null ? "" : "Did you mean " + nearest + "? ")
              + "The settings of "
              + client.name()
              + " are "
              + settings
              + ".");
    }
  }

  private static ClientSettingsException unknown(
      ConfigurationPropertyName name, ConfigurationPropertySource source, String action) {
    ConfigurationProperty property = source.getConfigurationProperty(name);
    Origin origin = property == null ? null : property.getOrigin();
    return new ClientSettingsException(
        "Property " + name + (origin == null ? "" : ", from " + origin + ",") + " is not known.",
        action);
  }

  /** Returns the name that differs in at most two letters, or null. */
  private static @Nullable String nearest(String word, Iterable<String> names) {
    for (String name : names) {
      if (distance(word, name) <= 2) {
        return name;
      }
    }
    return null;
  }

  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[row.length - 1];
  }

  private UnknownProperties() {}
}
