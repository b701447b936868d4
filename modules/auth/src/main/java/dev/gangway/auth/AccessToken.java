package dev.gangway.auth;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A token that opens a session, and when it ends.
 *
 * @param value what is sent
 * @param expiresAt when the server stops accepting it; null if that is not known
 */
public record AccessToken(Secret value, @Nullable Instant expiresAt) {
  public AccessToken {
    Objects.requireNonNull(value, "value");
  }

  /** Returns a token whose end is not known. */
  public static AccessToken of(Secret value) {
    return new AccessToken(value, null);
  }

  /** Returns a token that ends at this time. */
  public static AccessToken of(Secret value, Instant expiresAt) {
    return new AccessToken(value, Objects.requireNonNull(expiresAt, "expiresAt"));
  }

  /** Shows when the token ends, never the token. */
  @Override
  public String toString() {
    return "AccessToken[expiresAt=" + (expiresAt == null ? "unknown" : expiresAt) + "]";
  }
}
