package dev.gangway.auth;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A credential that never prints itself. Its string form is always {@code Secret[redacted]}. It is
 * compared in constant time and cannot be serialised.
 *
 * <p>A secret from a {@linkplain #from supplier} or a {@linkplain #fromFile file} is asked for its
 * value at every use, so that it can be rotated while the program runs. Safe for use by many
 * threads if the supplier is.
 */
public final class Secret implements GetterGuard {
  private final Supplier<String> value;

  private Secret(Supplier<String> value) {
    this.value = value;
  }

  /** Returns a secret with this value. */
  public static Secret of(String value) {
    Objects.requireNonNull(value, "value");
    return new Secret(() -> value);
  }

  /**
   * Returns the secret in the environment variable of this name.
   *
   * @throws IllegalStateException if the variable is not set or empty
   */
  public static Secret fromEnv(String name) {
    Objects.requireNonNull(name, "name");
    @Nullable String value = System.getenv(name);
    if (value == null || value.isBlank()) {
      throw new IllegalStateException(
          "Environment variable " + name + " is not set. Set it before the program starts.");
    }
    return of(value);
  }

  /**
   * Returns the secret in a UTF-8 file, without the line break at its end. The file is read again
   * when it has changed.
   *
   * @throws java.io.UncheckedIOException if the file cannot be read, here or when the secret is
   *     used
   */
  public static Secret fromFile(Path file) {
    SecretFile source = new SecretFile(file);
    source.get();
    return new Secret(source);
  }

  /** Returns a secret that asks the supplier for its value at every use, and never keeps it. */
  public static Secret from(Supplier<String> supplier) {
    return new Secret(Objects.requireNonNull(supplier, "supplier"));
  }

  /**
   * Returns the value, for the one place that sends it.
   *
   * @throws IllegalStateException if the supplier returns null
   */
  public String reveal() {
    @Nullable String revealed = value.get();
    if (revealed == null) {
      throw new IllegalStateException(
          "The supplier of a secret returned null. It must return the value.");
    }
    return revealed;
  }

  /**
   * Returns whether the other is a secret that has the same value now. The comparison takes
   * constant time.
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || (other instanceof Secret secret
            && MessageDigest.isEqual(reveal().getBytes(UTF_8), secret.reveal().getBytes(UTF_8)));
  }

  /** Returns the same number for every secret: a hash would reveal something about the value. */
  @Override
  public int hashCode() {
    return Secret.class.hashCode();
  }

  @Override
  public String toString() {
    return "Secret[redacted]";
  }
}
