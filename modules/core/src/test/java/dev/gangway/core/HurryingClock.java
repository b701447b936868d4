package dev.gangway.core;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * A clock on which more than 30 seconds pass whenever it is read, so that a token that is rejected
 * is always old enough to be renewed.
 */
public final class HurryingClock extends Clock {
  private Instant now = Instant.parse("2026-01-31T12:00:00Z");

  @Override
  public synchronized Instant instant() {
    now = now.plus(Duration.ofSeconds(31));
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException();
  }
}
