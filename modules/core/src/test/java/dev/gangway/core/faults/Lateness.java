package dev.gangway.core.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Measures how late this machine wakes a thread that waits, so that a busy one is not blamed. */
final class Lateness {
  private static final long WAIT_NANOS = 2_000_000;

  private final List<Sample> samples = new ArrayList<>();
  private final Thread thread = new Thread(this::measure, "lateness");
  private volatile boolean ended;

  private record Sample(long start, long end) {}

  static Lateness measuring() {
    Lateness lateness = new Lateness();
    lateness.thread.start();
    return lateness;
  }

  private void measure() {
    while (!ended) {
      long start = System.nanoTime();
      LockSupport.parkNanos(WAIT_NANOS);
      long end = System.nanoTime();
      synchronized (samples) {
        samples.add(new Sample(start, end));
      }
    }
  }

  /** Returns the worst lateness of a wait in this time. */
  Duration worstWithin(long from, long to) {
    synchronized (samples) {
      return Duration.ofNanos(
          samples.stream()
              .filter(sample -> sample.end() - from > 0 && sample.start() - to < 0)
              .mapToLong(sample -> Math.max(0, sample.end() - sample.start() - WAIT_NANOS))
              .max()
              .orElseThrow());
    }
  }

  void end() throws InterruptedException {
    ended = true;
    thread.join();
  }
}
