package dev.gangway.sandbox.internal.state;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The time of the sandbox: it runs or stands, and can be moved. Safe for use by many threads. */
public final class SandboxClock extends Clock {
  private final Clock real;
  private Duration offset = Duration.ZERO;
  private @Nullable Instant stopped;

  /** Creates a clock that runs with this one. */
  public SandboxClock(Clock real) {
    this.real = real;
  }

  @Override
  public synchronized Instant instant() {
    return stopped == null ? real.instant().plus(offset) : stopped;
  }

  /** Moves the clock forwards. */
  public synchronized void advance(Duration by) {
    if (stopped == null) {
      offset = offset.plus(by);
    } else {
      stopped = stopped.plus(by);
    }
  }

  /** Stops the clock, or lets it go on from the time that it shows. */
  public synchronized void run(boolean running) {
    Instant now = instant();
    stopped = running ? null : now;
    offset = Duration.between(real.instant(), now);
  }

  /** Returns whether the clock runs. */
  public synchronized boolean isRunning() {
    return stopped == null;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  /** Returns this clock: the sandbox knows one zone only. */
  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
