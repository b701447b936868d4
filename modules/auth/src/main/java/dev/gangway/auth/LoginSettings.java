package dev.gangway.auth;

import dev.gangway.auth.HeldToken.Times;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;

/**
 * The options that a {@link CachingTokenSource} was built with.
 *
 * @param clock the clock by which tokens expire
 * @param nanoTime the time source of pauses and waits, such as {@link System#nanoTime()}
 * @param grace the time in which an interrupted login must end
 */
record LoginSettings(
    Clock clock,
    LongSupplier nanoTime,
    Executor executor,
    LoginObserver observer,
    Duration refreshBefore,
    Duration skewMargin,
    Duration longestLogin,
    Duration grace) {

  /** Returns the token with its moments, from now. */
  HeldToken hold(AccessToken token, boolean fromLogin) {
    return HeldToken.of(token, fromLogin, now(), skewMargin, refreshBefore);
  }

  Times now() {
    return new Times(clock.millis(), nanos());
  }

  long nanos() {
    return nanoTime.getAsLong();
  }
}
