package dev.gangway.core.internal.deadline;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The one thread that ends calls at their deadlines. It sleeps until the earliest deadline that it
 * has seen, and is woken only for an earlier one: a call that ends in time, as nearly all do, lets
 * it sleep, and the next call with the same timeout does too. Without calls for a minute it ends.
 *
 * <p>To end a call can take a caller's code, such as a listener of a given OkHttp client. If that
 * blocks, another thread watches from then on, and ends each call in a thread of its own until the
 * code returns.
 */
final class DeadlineWatch {
  private static final long IDLE_NANOS = TimeUnit.MINUTES.toNanos(1);

  /** How long ending a call may take before another thread watches the other deadlines. */
  private static final long HELD_UP_MILLIS = 20;

  private static final ReentrantLock LOCK = new ReentrantLock();
  private static final Condition EARLIER = LOCK.newCondition();

  /** A binary heap: the earliest deadline is the first, and each knows its own place. */
  private static @Nullable Deadline[] heap = new Deadline[16];

  private static int size;
  private static @Nullable Thread thread;
  private static long wakes;

  /** What {@link #thread} ends, if it does not wait. */
  private static @Nullable Deadline ending;

  /** How many threads, which watch no more, still end a call. */
  private static int heldUp;

  /** Ends the call at its deadline, unless {@link #remove} is before it. */
  static void add(Deadline deadline) {
    LOCK.lock();
    try {
      if (size == heap.length) {
        heap = Arrays.copyOf(heap, 2 * size);
      }
      up(size++, deadline);
      if (thread == null) {
        start();
      } else if (deadline.end() - wakes < 0) {
        wakes = deadline.end();
        EARLIER.signal();
      }
    } finally {
      LOCK.unlock();
    }
  }

  /** Forgets the deadline, if it has not come. */
  static void remove(Deadline deadline) {
    LOCK.lock();
    try {
      if (deadline.place >= 0) {
        take(deadline.place);
      }
    } finally {
      LOCK.unlock();
    }
  }

  private static void start() {
    // Without what the caller's thread would hand down: other callers use this one.
    Thread started = new Thread(null, DeadlineWatch::watch, "Gangway watchdog", 0, false);
    started.setDaemon(true);
    started.setContextClassLoader(DeadlineWatch.class.getClassLoader());
    try {
      started.start();
      thread = started;
    } catch (OutOfMemoryError noThreadLeft) {
      // The next call tries again.
      return;
    }
  }

  private static void watch() {
    for (Deadline next = next(); next != null; next = next()) {
      Deadline over = next;
      if (isHeldUp()) {
        CompletionThreads.run(() -> end(over));
      } else {
        CompletionThreads.later(HELD_UP_MILLIS, () -> relieve(over));
        end(over);
      }
    }
  }

  private static void end(Deadline over) {
    try {
      over.timedOut();
    } catch (RuntimeException | Error e) {
      // A listener of the caller's OkHttp client can throw; the other calls have deadlines too.
      report(e);
    }
  }

  private static void report(Throwable failure) {
    Thread current = Thread.currentThread();
    try {
      current.getUncaughtExceptionHandler().uncaughtException(current, failure);
    } catch (RuntimeException | Error thrownByHandler) {
      // The JDK ignores it too.
      return;
    }
  }

  private static boolean isHeldUp() {
    LOCK.lock();
    try {
      return heldUp > 0;
    } finally {
      LOCK.unlock();
    }
  }

  /** Lets another thread watch if this one still ends the call. */
  private static void relieve(Deadline over) {
    LOCK.lock();
    try {
      Thread before = thread;
      if (ending == over) {
        start();
      }
      if (thread != before) {
        ending = null;
        heldUp++;
      }
    } finally {
      LOCK.unlock();
    }
  }

  /**
   * Waits for a deadline, and returns null when there was none for long, or another thread watches.
   */
  private static @Nullable Deadline next() {
    LOCK.lock();
    try {
      if (thread != Thread.currentThread()) {
        heldUp--;
        return null;
      }
      ending = null;
      boolean idle = false;
      while (true) {
        Deadline first = heap[0];
        if (first == null && idle) {
          thread = null;
          return null;
        }
        long wait = first == null ? IDLE_NANOS : first.end() - System.nanoTime();
        if (wait <= 0) {
          ending = take(0);
          return ending;
        }
        wakes = System.nanoTime() + wait;
        try {
          idle = EARLIER.awaitNanos(wait) <= 0 && first == null;
        } catch (InterruptedException e) {
          // An interrupt ends no call's deadline.
          idle = false;
        }
      }
    } finally {
      LOCK.unlock();
    }
  }

  private static Deadline take(int place) {
    Deadline taken = at(place);
    taken.place = -1;
    Deadline last = at(--size);
    heap[size] = null;
    if (last != taken) {
      up(place, last);
      down(last.place, last);
    }
    return taken;
  }

  private static void up(int from, Deadline deadline) {
    int place = from;
    while (place > 0 && deadline.end() - at((place - 1) / 2).end() < 0) {
      put(place, at((place - 1) / 2));
      place = (place - 1) / 2;
    }
    put(place, deadline);
  }

  private static void down(int from, Deadline deadline) {
    int place = from;
    int child = earlierChild(place);
    while (child < size && at(child).end() - deadline.end() < 0) {
      put(place, at(child));
      place = child;
      child = earlierChild(place);
    }
    put(place, deadline);
  }

  private static int earlierChild(int place) {
    int left = 2 * place + 1;
    return left + 1 < size && at(left + 1).end() - at(left).end() < 0 ? left + 1 : left;
  }

  private static void put(int place, Deadline deadline) {
    heap[place] = deadline;
    deadline.place = place;
  }

  @SuppressWarnings("NullAway") // Below size there is one.
  private static Deadline at(int place) {
    return heap[place];
  }

  private DeadlineWatch() {}
}
