package dev.gangway.webhooks;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Reads times that come from outside. */
final class Timestamps {
  private static final int DIGITS_OF_SECONDS = 11;

  /** Refuses a signed timestamp that is too far away. */
  static void requireRecent(String header, String timestamp, Duration tolerance, Clock clock)
      throws RefusedException {
    @Nullable Instant time = timestamp.startsWith("-") ? null : number(timestamp, 1);
    if (time == null) {
      throw new RefusedException("the header " + header + " is not a time in seconds since 1970");
    }
    if (Duration.between(time, clock.instant()).abs().compareTo(tolerance) > 0) {
      throw new RefusedException(
          "the timestamp of the header " + header + " is more than " + tolerance + " away");
    }
  }

  /** Returns the time that a value says, or null if it is not a time. */
  static @Nullable Instant read(@Nullable String value) {
    if (value == null || value.length() > 64) {
      return null;
    }
    if (value.matches("-?\\d+")) {
      return number(value, value.length() > DIGITS_OF_SECONDS ? 1000 : 1);
    }
    try {
      return OffsetDateTime.parse(value).toInstant();
    } catch (DateTimeException notATime) {
      return null;
    }
  }

  private static @Nullable Instant number(String digits, long inASecond) {
    if (!digits.matches("-?\\d{1,18}")) {
      return null;
    }
    long number = Long.parseLong(digits);
    try {
      return inASecond == 1 ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number);
    } catch (DateTimeException outOfRange) {
      return null;
    }
  }

  private Timestamps() {}
}
