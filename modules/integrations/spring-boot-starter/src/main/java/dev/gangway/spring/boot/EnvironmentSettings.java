package dev.gangway.spring.boot;

import dev.gangway.core.Settings;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** The settings of one account: its own properties, then those of the client. */
final class EnvironmentSettings implements Settings {
  /** Spring leaves a placeholder in the text if nothing sets what it names. */
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{[^}]*}");

  private final Environment environment;
  private final Client client;
  private final @Nullable String account;
  private String last = "";

  EnvironmentSettings(Environment environment, Client client, @Nullable String account) {
    this.environment = environment;
    this.client = client;
    this.account = account;
  }

  @Override
  public @Nullable String find(String name) {
    last = name;
    String own = bind(client.prefix(account) + "." + name);
    return own == null && account != null ? bind(client.prefix() + "." + name) : own;
  }

  /** Reads the environment each time, so that a changed property is seen. */
  private @Nullable String bind(String property) {
    @Nullable String value;
    try {
      value = Binder.get(environment).bind(property, String.class).orElse(null);
    } catch (BindException e) {
      // Without the cause, whose message shows the value.
      throw new IllegalStateException("Property " + property + " cannot be read as text.");
    }
    if (value != null && PLACEHOLDER.matcher(value).find()) {
      throw new IllegalStateException(
          "Property " + property + " has a placeholder without a value. Set what it names.");
    }
    return value;
  }

  @Override
  public String describe(String name) {
    return "Property " + client.prefix(account) + "." + name;
  }

  /** Returns the setting that was read last. */
  String last() {
    return last;
  }
}
