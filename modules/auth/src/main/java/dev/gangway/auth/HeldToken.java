package dev.gangway.auth;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A token with the times that matter: when to refresh it eagerly, until when to use it, and when a
 * login obtained it.
 */
final class HeldToken {
  /** As long as a one-time code, so that the login after it need not wait for another one. */
  static final Duration NEW = Duration.ofSeconds(30);

  private static final long NEW_MILLIS = NEW.toMillis();
  private static final long NEW_NANOS = NEW.toNanos();

  final AccessToken token;
  private final long refreshFrom;
  private final long usableUntil;
  private final boolean fromLogin;
  private final long sinceMillis;
  private final long sinceNanos;

  private HeldToken(
      AccessToken token, long refreshFrom, long usableUntil, boolean fromLogin, Times now) {
    this.token = token;
    this.refreshFrom = refreshFrom;
    this.usableUntil = usableUntil;
    this.fromLogin = fromLogin;
    this.sinceMillis = now.millis;
    this.sinceNanos = now.nanos;
  }

  /**
   * Returns the token with its times. The margins take only a part of a short lifetime: a token for
   * 20 seconds is of use even if the margin is 30.
   *
   * @param fromLogin whether a login of this source just obtained it
   */
  static HeldToken of(
      AccessToken token,
      boolean fromLogin,
      Times now,
      Duration skewMargin,
      Duration refreshBefore) {
    @Nullable Instant expiresAt = token.expiresAt();
    if (expiresAt == null) {
      return new HeldToken(token, Long.MAX_VALUE, Long.MAX_VALUE, fromLogin, now);
    }
    long end = expiresAt.toEpochMilli();
    long lifetime = Math.max(0, end - now.millis);
    long usableUntil = end - Math.min(millis(skewMargin), lifetime / 4);
    long refreshFrom = usableUntil - Math.min(millis(refreshBefore), lifetime / 2);
    return new HeldToken(token, refreshFrom, usableUntil, fromLogin, now);
  }

  private static long millis(Duration duration) {
    return TimeUnit.MILLISECONDS.convert(duration);
  }

  boolean isFresh(long now) {
    return now < refreshFrom;
  }

  boolean isUsable(long now) {
    return now < usableUntil;
  }

  /**
   * Returns whether a login obtained it so recently that another one would obtain no better. Both
   * clocks must agree: one can be set, and the other stands still while the machine sleeps.
   */
  boolean isNew(Times now) {
    return fromLogin
        && now.nanos - sinceNanos < NEW_NANOS
        && Math.abs(now.millis - sinceMillis) < NEW_MILLIS;
  }

  boolean is(@Nullable AccessToken other) {
    return other != null && token.value().equals(other.value());
  }

  /** One moment by both clocks. */
  static final class Times {
    final long millis;
    final long nanos;

    Times(long millis, long nanos) {
      this.millis = millis;
      this.nanos = nanos;
    }
  }
}
