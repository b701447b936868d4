package dev.gangway.auth;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;

/** Arithmetic on instants that stops at the last one instead of overflowing. */
final class Moments {
  private Moments() {}

  static Instant after(Instant start, Duration time) {
    try {
      return start.plus(time);
    } catch (DateTimeException | ArithmeticException e) {
      return time.isNegative() ? Instant.MIN : Instant.MAX;
    }
  }

  /** Returns the time from one instant to the other, zero if that is not later. */
  static Duration between(Instant start, Instant end) {
    if (!start.isBefore(end)) {
      return Duration.ZERO;
    }
    try {
      return Duration.between(start, end);
    } catch (ArithmeticException e) {
      return Duration.ofSeconds(Long.MAX_VALUE);
    }
  }

  static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) <= 0 ? one : other;
  }
}
