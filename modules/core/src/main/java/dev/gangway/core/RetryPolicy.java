package dev.gangway.core;

import dev.gangway.core.internal.Arguments;
import dev.gangway.core.internal.retry.RetrySettings;
import java.time.Duration;

/**
 * How often a call is tried, and how long it pauses in between. Whether a call can be retried at
 * all is not a matter of policy: only if that certainly does not buy twice, see {@link
 * ClientBuilder#retries}. Immutable: each option returns a new policy.
 */
public final class RetryPolicy {
  private static final Duration SHORTEST = Duration.ofMillis(1);
  private static final Duration LONGEST = Duration.ofDays(365);
  private static final RetryPolicy STANDARD =
      new RetryPolicy(
          new RetrySettings(
              3, Duration.ofMillis(250), Duration.ofSeconds(5), Duration.ofSeconds(30)));

  private final RetrySettings settings;

  private RetryPolicy(RetrySettings settings) {
    this.settings = settings;
  }

  /**
   * Returns the policy of a client that is not told otherwise: three attempts, pauses of up to 250
   * milliseconds, doubled each time up to five seconds, and a {@code Retry-After} of up to 30
   * seconds is obeyed.
   */
  public static RetryPolicy standard() {
    return STANDARD;
  }

  /** Returns the policy that tries once. */
  public static RetryPolicy none() {
    return STANDARD.withMaxAttempts(1);
  }

  /**
   * Returns the policy with this many attempts, the first included.
   *
   * @throws IllegalArgumentException when it is less than one
   */
  public RetryPolicy withMaxAttempts(int maxAttempts) {
    if (maxAttempts < 1) {
      throw new IllegalArgumentException(
          "A call is tried at least once, but maxAttempts is " + maxAttempts + ".");
    }
    return new RetryPolicy(
        new RetrySettings(
            maxAttempts, settings.base(), settings.cap(), settings.longestRetryAfter()));
  }

  /**
   * Returns the policy with these pauses. Each is chosen at random between zero and a limit, so
   * that many clients do not come back at once.
   *
   * @param base the limit of the first pause, at least a millisecond; doubled for each further one
   * @param cap what the limit does not exceed
   * @throws IllegalArgumentException when the base is too short, or longer than the cap
   */
  public RetryPolicy withBackoff(Duration base, Duration cap) {
    Arguments.notNull(base, "base");
    Arguments.notNull(cap, "cap");
    if (base.compareTo(SHORTEST) < 0 || base.compareTo(cap) > 0) {
      throw new IllegalArgumentException(
          "A backoff begins with at least a millisecond and at most its cap, but this is "
              + base
              + " with the cap "
              + cap
              + ".");
    }
    return new RetryPolicy(
        new RetrySettings(
            settings.maxAttempts(), atMost(base), atMost(cap), settings.longestRetryAfter()));
  }

  /**
   * Returns the policy that obeys a provider's {@code Retry-After} up to this time. A call that
   * would have to wait longer fails at once, with the response that says so: a retry before that
   * time would be rejected.
   *
   * @throws IllegalArgumentException when the time is negative
   */
  public RetryPolicy withLongestRetryAfter(Duration longest) {
    Arguments.notNull(longest, "longest");
    if (longest.isNegative()) {
      throw new IllegalArgumentException("A wait is not negative, but this is " + longest + ".");
    }
    return new RetryPolicy(
        new RetrySettings(
            settings.maxAttempts(), settings.base(), settings.cap(), atMost(longest)));
  }

  RetrySettings settings() {
    return settings;
  }

  private static Duration atMost(Duration time) {
    return time.compareTo(LONGEST) > 0 ? LONGEST : time;
  }

  @Override
  public String toString() {
    return "RetryPolicy[maxAttempts="
        + settings.maxAttempts()
        + ", base="
        + settings.base()
        + ", cap="
        + settings.cap()
        + ", longestRetryAfter="
        + settings.longestRetryAfter()
        + "]";
  }
}
