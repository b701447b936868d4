package dev.gangway.auth;

import java.time.Duration;

/**
 * How long to leave a failing login alone: twice as long after each failure. Not safe for threads
 * by itself.
 */
final class Backoff {
  private final long first;
  private final long longest;
  private long pause;
  private long until = Long.MIN_VALUE;

  Backoff(Duration first, Duration longest) {
    this.first = first.toMillis();
    this.longest = longest.toMillis();
  }

  void failed(long now) {
    pause = pause == 0 ? first : Math.min(longest, pause * 2);
    until = now + pause;
  }

  void succeeded() {
    pause = 0;
    until = Long.MIN_VALUE;
  }

  boolean isPausing(long now) {
    return now < until;
  }
}
