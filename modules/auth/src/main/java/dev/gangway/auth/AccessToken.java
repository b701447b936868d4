package dev.gangway.auth;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A token of a session and its expiry.
 *
 * @param value the token, as it is sent
 * @param expiresAt when the server stops accepting it; null if unknown
 */
public record AccessToken(Secret value, @Nullable Instant expiresAt) implements GetterGuard {
  public AccessToken {
    Objects.requireNonNull(value, "value");
  }

  /** Returns a token whose expiry is unknown. */
  public static AccessToken of(Secret value) {
    return new AccessToken(value, null);
  }

  /** Returns a token that expires at this time. */
  public static AccessToken of(Secret value, Instant expiresAt) {
    return new AccessToken(value, Objects.requireNonNull(expiresAt, "expiresAt"));
  }

  /** Shows when the token expires, never the token. */
  @Override
  public String toString() {
    return "AccessToken[expiresAt=" + (expiresAt == null ? "unknown" : expiresAt) + "]";
  }
}
