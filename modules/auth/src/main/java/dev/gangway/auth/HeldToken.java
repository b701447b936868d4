package dev.gangway.auth;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A token and the two moments that matter: from when to replace it early, and until when to use it.
 */
final class HeldToken {
  final AccessToken token;
  private final long refreshFrom;
  private final long usableUntil;

  private HeldToken(AccessToken token, long refreshFrom, long usableUntil) {
    this.token = token;
    this.refreshFrom = refreshFrom;
    this.usableUntil = usableUntil;
  }

  /**
   * Returns the token with its moments, in milliseconds of the epoch. Of a short lifetime the
   * margins take a part only: a token for 20 seconds is of use even if the margin is 30.
   */
  static HeldToken of(AccessToken token, long now, Duration skewMargin, Duration refreshBefore) {
    @Nullable Instant expiresAt = token.expiresAt();
    if (expiresAt == null) {
      return new HeldToken(token, Long.MAX_VALUE, Long.MAX_VALUE);
    }
    long end = expiresAt.toEpochMilli();
    long lifetime = Math.max(0, end - now);
    long usableUntil = end - Math.min(skewMargin.toMillis(), lifetime / 4);
    long refreshFrom = usableUntil - Math.min(refreshBefore.toMillis(), lifetime / 2);
    return new HeldToken(token, refreshFrom, usableUntil);
  }

  boolean isFresh(long now) {
    return now < refreshFrom;
  }

  boolean isUsable(long now) {
    return now < usableUntil;
  }

  boolean is(@Nullable AccessToken other) {
    return other != null && token.value().equals(other.value());
  }
}
