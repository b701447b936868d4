package dev.gangway.core;

import java.net.URL;
import java.util.Locale;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * A generated client, which frameworks and tools find by {@link ServiceLoader}. All clients take
 * the settings {@code server} (the name of one of the provider's servers), {@code base-url}, {@code
 * timeout} ({@code 20s} or {@code PT20S}), {@code max-attempts} and {@code log-calls}; the
 * provider's README lists those of its credentials.
 */
public interface ClientProvider {

  /** Returns the client's name in settings: {@code kriptomat}. */
  default String name() {
    return type().getSimpleName().toLowerCase(Locale.ROOT);
  }

  /** Returns the client's class. */
  Class<? extends AutoCloseable> type();

  /** Returns the OpenAPI document of the client, or null if its jar does not contain it. */
  default @Nullable URL spec() {
    return type().getResource("/gangway/" + name() + "/openapi.yaml");
  }

  /**
   * Returns a builder with these settings. A credential none of whose settings is set is left out.
   *
   * @throws IllegalStateException if a setting has a value that it cannot have, or a credential
   *     lacks one
   */
  ClientBuilder<?> builder(Settings settings);
}
