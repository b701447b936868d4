package dev.gangway.webhooks;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * The times of an inbox.
 *
 * @param lease how long an event is claimed for; a handler must be done within. Defaults to 5
 *     minutes
 * @param retention how long a handled event is remembered, which must be longer than the provider
 *     repeats it. Defaults to 30 days
 * @param clock the clock; processes that share an inbox must agree on the time to within the lease
 */
public record InboxSettings(Duration lease, Duration retention, Clock clock) {

  /** Checks the durations. */
  public InboxSettings {
    requirePositive("lease", lease);
    requirePositive("retention", retention);
    Objects.requireNonNull(clock, "clock");
  }

  /** Returns the defaults. */
  public static InboxSettings defaults() {
    return new InboxSettings(Duration.ofMinutes(5), Duration.ofDays(30), Clock.systemUTC());
  }

  /** Returns these settings with another lease. */
  public InboxSettings withLease(Duration lease) {
    return new InboxSettings(lease, retention, clock);
  }

  /** Returns these settings with another retention. */
  public InboxSettings withRetention(Duration retention) {
    return new InboxSettings(lease, retention, clock);
  }

  /** Returns these settings with another clock. */
  public InboxSettings withClock(Clock clock) {
    return new InboxSettings(lease, retention, clock);
  }

  Instant now() {
    return clock.instant();
  }

  private static void requirePositive(String name, Duration duration) {
    if (duration.isNegative() || duration.isZero()) {
      throw new IllegalArgumentException(
          "The " + name + " of an inbox must be more than zero, but is " + duration + ".");
    }
  }
}
