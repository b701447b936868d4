package dev.gangway.auth;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until a test moves it. */
final class MutableClock extends Clock {
  private volatile Instant now;
  private volatile long nanos;

  MutableClock(Instant now) {
    this.now = now;
  }

  static MutableClock at(String instant) {
    return new MutableClock(Instant.parse(instant));
  }

  /** Lets time pass. */
  synchronized void advance(Duration time) {
    now = now.plus(time);
    nanos += time.toNanos();
  }

  /** Sets the clock to another time; none passes. */
  synchronized void jump(Instant instant) {
    now = instant;
  }

  /** Returns the time that has passed, in place of {@link System#nanoTime()}. */
  long nanoTime() {
    return nanos;
  }

  @Override
  public Instant instant() {
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
