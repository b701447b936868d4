package dev.gangway.auth;

import dev.gangway.auth.HeldToken.Times;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;

/**
 * What a source that keeps tokens was built with.
 *
 * @param clock tells when a token ends
 * @param nanoTime measures pauses and waits, as {@link System#nanoTime()}
 * @param grace how long a login that was given up and interrupted has to end
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
