package dev.gangway.core;

import dev.gangway.auth.Secret;
import dev.gangway.core.internal.Arguments;
import dev.gangway.core.internal.call.BuilderSettings;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where a client's settings come from, by names such as {@code client-secret}: environment
 * variables, a framework's configuration, or a map. Messages name a setting and never show its
 * value.
 */
public interface Settings {

  /** Returns the text of a setting, or null if it is not set. */
  @Nullable String find(String name);

  /** Returns what messages call a setting, at the beginning of a sentence. */
  String describe(String name);

  /** Returns whether any of these settings is set. */
  default boolean hasAny(String... names) {
    for (String name : names) {
      String value = find(name);
      if (value != null && !value.isBlank()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the text of a setting.
   *
   * @throws IllegalStateException if it is not set
   */
  default String text(String name) {
    String value = find(name);
    if (value == null || value.isBlank()) {
      throw new IllegalStateException(
          describe(name) + " is not set. Set it before the client is built.");
    }
    return value;
  }

  /**
   * Returns the number of a setting.
   *
   * @throws IllegalStateException if it is not set, or is not an integer
   */
  default long integer(String name) {
    try {
      return Long.parseLong(text(name).strip());
    } catch (NumberFormatException e) {
      // Without the cause, whose message shows the value.
      throw new IllegalStateException(describe(name) + " is not an integer. Set it to one.");
    }
  }

  /**
   * Returns a secret setting. It is read again whenever it is used, so that a changed value is
   * taken at the next login.
   *
   * @throws IllegalStateException if it is not set
   */
  default Secret secret(String name) {
    text(name);
    return Secret.from(() -> text(name));
  }

  /**
   * Applies the settings that all clients have, see {@link ClientProvider}, for generated builders.
   *
   * @param servers the servers of the provider
   * @throws IllegalStateException if a setting has a value that it cannot have
   */
  default void applyTo(ClientBuilder<?> builder, Server... servers) {
    BuilderSettings.apply(builder, this, servers);
  }

  /** Returns the settings in environment variables: {@code KRIPTOMAT_CLIENT_SECRET}. */
  static Settings environment(String prefix) {
    Arguments.notNull(prefix, "prefix");
    return of(
        name -> "Environment variable " + variable(prefix, name),
        name -> System.getenv(variable(prefix, name)));
  }

  private static String variable(String prefix, String name) {
    return prefix + "_" + name.toUpperCase(Locale.ROOT).replace('-', '_').replace('.', '_');
  }

  /** Returns the settings that a function finds by {@code <prefix>.<name>}. */
  static Settings under(String prefix, Function<String, @Nullable String> lookup) {
    Arguments.notNull(prefix, "prefix");
    Arguments.notNull(lookup, "lookup");
    return of(name -> "Setting " + prefix + "." + name, name -> lookup.apply(prefix + "." + name));
  }

  private static Settings of(
      Function<String, String> descriptions, Function<String, @Nullable String> lookup) {
    return new Settings() {
      @Override
      public @Nullable String find(String name) {
        return lookup.apply(name);
      }

      @Override
      public String describe(String name) {
        return descriptions.apply(name);
      }
    };
  }
}
