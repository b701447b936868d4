package dev.gangway.core.internal.retry;

import dev.gangway.core.ObservedCall;
import dev.gangway.core.RateGate;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** The generic cell rate algorithm over two numbers. Safe for use by many threads. */
public final class MemoryRateGate implements RateGate {
  private static final long LONGEST_NANOS = Duration.ofDays(365).toNanos();

  private final long interval;
  private final long tolerance;
  private final LongSupplier nanoTime;
  private final long start;
  // Nanoseconds after the start: when the next call is due, and when the gate opens.
  private long due;
  private long opens;

  /**
   * Creates an open gate.
   *
   * @param interval between two calls in the long run, in nanoseconds
   */
  public MemoryRateGate(long interval, int burst, LongSupplier nanoTime) {
    this.interval = interval;
    this.tolerance = interval * (burst - 1L);
    this.nanoTime = nanoTime;
    this.start = nanoTime.getAsLong();
  }

  @Override
  public CompletionStage<Duration> reserve(ObservedCall call, Duration longest) {
    return CompletableFuture.completedFuture(Duration.ofNanos(reserve(nanos(longest))));
  }

  @Override
  public CompletionStage<Duration> confirm(ObservedCall call, Duration longest) {
    return CompletableFuture.completedFuture(Duration.ofNanos(confirm(nanos(longest))));
  }

  @Override
  public synchronized void close(ObservedCall call, Duration time) {
    opens = Math.max(opens, now() + nanos(time));
    due = Math.max(due, opens + tolerance);
  }

  private synchronized long confirm(long longest) {
    return now() >= opens ? 0 : reserve(longest);
  }

  private synchronized long reserve(long longest) {
    long now = now();
    long wait = Math.max(0, due - tolerance - now);
    if (wait <= longest) {
      due = Math.max(due, now) + interval;
    }
    return wait;
  }

  private long now() {
    return nanoTime.getAsLong() - start;
  }

  private static long nanos(Duration time) {
    return Math.min(TimeUnit.NANOSECONDS.convert(time), LONGEST_NANOS);
  }
}
