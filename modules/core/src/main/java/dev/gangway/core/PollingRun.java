package dev.gangway.core;

import dev.gangway.auth.LoginException;
import dev.gangway.core.error.ApiException;
import dev.gangway.core.error.AuthenticationException;
import dev.gangway.core.error.CancelledException;
import dev.gangway.core.error.ConnectionException;
import dev.gangway.core.error.ErrorResponseException;
import dev.gangway.core.error.PollingTimeoutException;
import dev.gangway.core.error.RateLimitedException;
import dev.gangway.core.error.ServerErrorException;
import dev.gangway.core.error.TooEarlyException;
import dev.gangway.core.internal.call.NotSent;
import java.io.IOException;
import java.time.Duration;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What happened in one wait so far, and when the next call is due. One thread at a time. */
final class PollingRun<T extends @Nullable Object> {

  /** How often is called, and for how long. */
  record Schedule(Duration shortest, Duration longest, Duration limit) {}

  private final PollingCall<T> polled;
  private final Predicate<? super T> done;
  private final Schedule schedule;
  private final Pauses pauses;
  private final long start;
  private Duration bound;
  private int calls;
  private @Nullable Object lastValue;
  private @Nullable ApiException lastFailure;
  private @Nullable ApiException lastTransient;

  PollingRun(PollingCall<T> polled, Predicate<? super T> done, Schedule schedule, Pauses pauses) {
    this.polled = polled;
    this.done = done;
    this.schedule = schedule;
    this.pauses = pauses;
    this.start = pauses.nanoTime();
    this.bound = schedule.shortest();
  }

  /**
   * Returns the next call, which ends with the wait.
   *
   * @throws PollingTimeoutException when no time is left
   */
  ApiCall<T> call() {
    Duration left = left();
    if (left.isZero() || left.isNegative()) {
      throw expired();
    }
    calls++;
    return polled.call().withTimeout(shorter(polled.timeout(), left));
  }

  /** Notes what a call brought, and returns whether it was waited for. */
  boolean accept(T value) {
    lastValue = value;
    lastFailure = null;
    return done.test(value);
  }

  /** Keeps a transient failure; throws any other. */
  void accept(ApiException failure) {
    if (!mayPass(failure)) {
      throw failure;
    }
    lastFailure = failure;
    lastTransient = failure;
  }

  /** A call that was cancelled shall not be made again. */
  private static boolean mayPass(ApiException failure) {
    if (failure instanceof AuthenticationException login) {
      return mayPass(login);
    }
    if (NotSent.isLasting(failure.getCause())) {
      return false;
    }
    return (failure instanceof ConnectionException && !(failure instanceof CancelledException))
        || failure instanceof ServerErrorException
        || failure instanceof RateLimitedException
        || failure instanceof TooEarlyException;
  }

  /** By the login's own call, or by what a token endpoint responded. */
  private static boolean mayPass(AuthenticationException failure) {
    Throwable cause = failure.getCause();
    ApiException login = cause == null ? null : NotSent.find(ApiException.class, cause);
    if (login != null) {
      return mayPass(login);
    }
    int status = failure.status();
    return status == 0
        ? isUnreachable(cause)
        : !failure.credentialsRefused() && (status == 429 || status >= 500);
  }

  /** Returns whether a login failed because a token endpoint did not respond. */
  private static boolean isUnreachable(@Nullable Throwable login) {
    Throwable cause = login;
    while (cause instanceof LoginException) {
      cause = cause.getCause();
    }
    return cause != login && cause instanceof IOException && !NotSent.isLasting(cause);
  }

  /**
   * Returns the pause before the next call: random between the shortest and a bound that doubles,
   * and not less than the provider asks for.
   *
   * @throws PollingTimeoutException when the poll would be over before the pause
   */
  Duration pause() {
    bound = shorter(bound.multipliedBy(2), schedule.longest());
    long spread = bound.minus(schedule.shortest()).toNanos();
    Duration pause = schedule.shortest().plusNanos((long) (spread * pauses.random()));
    // A last call near the end is better than a last long pause without one.
    Duration latest = left().minus(schedule.shortest());
    if (latest.compareTo(schedule.shortest()) >= 0) {
      pause = shorter(pause, latest);
    }
    Duration asked =
        lastFailure instanceof ErrorResponseException error ? error.retryAfter() : null;
    if (asked != null && asked.compareTo(pause) > 0) {
      pause = asked;
    }
    if (pause.compareTo(left()) >= 0) {
      throw expired();
    }
    return pause;
  }

  CancelledException interrupted(InterruptedException interruption) {
    CancelledException cancelled = polled.interrupted(calls, interruption);
    if (lastTransient != null) {
      cancelled.addSuppressed(lastTransient);
    }
    return cancelled;
  }

  private Duration left() {
    return schedule.limit().minusNanos(pauses.nanoTime() - start);
  }

  private PollingTimeoutException expired() {
    PollingTimeoutException expired =
        PollingTimeoutException.of(
            polled.report(calls).failed(), schedule.limit(), lastValue, lastFailure);
    if (lastFailure == null && lastTransient != null) {
      expired.addSuppressed(lastTransient);
    }
    return expired;
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) <= 0 ? one : other;
  }
}
