package dev.gangway.auth;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * An exponential backoff: each failure doubles the pause, up to the longest. Not safe for use by
 * many threads.
 */
final class Backoff {
  private final LongSupplier nanoTime;
  private final long first;
  private final long longest;
  private long pause;
  private long since;

  Backoff(LongSupplier nanoTime, Duration first, Duration longest) {
    this.nanoTime = nanoTime;
    this.first = first.toNanos();
    this.longest = longest.toNanos();
  }

  void failed() {
    pause = pause == 0 ? first : Math.min(longest, pause * 2);
    since = nanoTime.getAsLong();
  }

  void succeeded() {
    pause = 0;
  }

  boolean isPausing() {
    return nanoTime.getAsLong() - since < pause;
  }
}
