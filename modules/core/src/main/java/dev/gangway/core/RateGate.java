package dev.gangway.core;

import dev.gangway.core.internal.Arguments;
import dev.gangway.core.internal.retry.MemoryRateGate;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.function.LongSupplier;

/**
 * A rate limit that a client keeps, of its own accord. Each attempt of a call reserves a place and
 * waits for it; retries and logins are attempts, too, and so is the request that is sent again
 * after a 401. The wait is part of the call's timeout and holds no thread of an async call, except
 * after a 401. A place that comes after the timeout is not reserved, and the call fails as not
 * sent.
 *
 * <p>A 429 with {@code Retry-After} closes the gate for all who share it. Those who wait already
 * reserve another place.
 *
 * <p>Implementations must be safe for use by many threads. Their methods must not block.
 */
public interface RateGate {
  /**
   * Reserves the next place, unless the wait is longer than the longest one. Completes with the
   * wait, also if it is too long; zero or less for none.
   */
  CompletionStage<Duration> reserve(ObservedCall call, Duration longest);

  /**
   * Checks a place when its time has come. Completes with zero if the gate is open. Otherwise it
   * reserves another place, as {@link #reserve} does.
   */
  CompletionStage<Duration> confirm(ObservedCall call, Duration longest);

  /** Closes the gate for a time, as the provider asked. The first call after it is sent at once. */
  void close(ObservedCall call, Duration time);

  /**
   * Returns a gate for the clients of this process: at most so many calls at once, and in the long
   * run so many per period (generic cell rate algorithm).
   *
   * @param calls how many calls a period has room for
   * @param burst how many calls can be sent at once after a quiet time, at least one
   * @throws IllegalArgumentException if calls, period or burst are not positive
   */
  static RateGate inMemory(int calls, Duration period, int burst) {
    return inMemory(calls, period, burst, System::nanoTime);
  }

  /**
   * Returns such a gate with a time of the caller's, for tests and simulations.
   *
   * @param nanoTime a time in nanoseconds that never goes back, as {@link System#nanoTime()}
   * @throws IllegalArgumentException if calls, period or burst are not positive
   */
  static RateGate inMemory(int calls, Duration period, int burst, LongSupplier nanoTime) {
    Duration interval = Arguments.positive(period).dividedBy(Arguments.calls(calls));
    return new MemoryRateGate(interval.toNanos(), Arguments.calls(burst), nanoTime);
  }
}
