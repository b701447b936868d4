package dev.gangway.sandbox.internal.state;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** What happens at a time of the sandbox's clock. Safe for use by many threads. */
public final class Timeline {
  private static final int MOST_EVENTS = 200_000;

  private final Clock clock;
  private final PriorityQueue<Due> events =
      new PriorityQueue<>(Comparator.comparing(Due::at).thenComparing(Due::number));
  private final Object running = new Object();
  private long count;

  private record Due(Instant at, long number, Runnable action) {}

  /** Creates an empty timeline. */
  public Timeline(Clock clock) {
    this.clock = clock;
  }

  /** Has an action run when the clock shows this time. */
  public void at(Instant time, Runnable action) {
    synchronized (events) {
      if (events.size() >= MOST_EVENTS) {
        throw new Budget.FullException(MOST_EVENTS);
      }
      events.add(new Due(time, count++, action));
    }
  }

  /** Runs what is due, in the order of the times. Must not be called by an action. */
  public void runDue() {
    synchronized (running) {
      Instant now = clock.instant();
      for (Runnable next = next(now); next != null; next = next(now)) {
        try {
          next.run();
        } catch (Budget.FullException e) {
          // The sandbox is full, and each call reports it. The event is dropped.
        }
      }
    }
  }

  private @Nullable Runnable next(Instant now) {
    synchronized (events) {
      Due due = events.peek();
      if (due == null || due.at().isAfter(now)) {
        return null;
      }
      events.remove();
      return due.action();
    }
  }

  /** Forgets what is to happen. */
  public void clear() {
    synchronized (events) {
      events.clear();
    }
  }
}
