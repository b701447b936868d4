package dev.gangway.core;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okio.AsyncTimeout;
import org.jspecify.annotations.Nullable;

/**
 * The moment when a call is given up, wherever it is: its HTTP call or pause is cancelled, and its
 * thread is interrupted if it waits for a credential. Okio's one thread watches all deadlines.
 *
 * <p>A login that a thread carries out for its call ends with that call; of those who wait for the
 * login, the next one carries out its own.
 */
final class Deadline extends AsyncTimeout {
  /** Okio adds a timeout to a clock that may be anywhere, so it stays far from overflowing. */
  private static final long LONGEST_NANOS = Duration.ofDays(365).toNanos();

  /** The deadline of the call that waits for a credential in this thread. */
  private static final ThreadLocal<@Nullable Deadline> WAITING = new ThreadLocal<>();

  /** The deadline of the call that is sent in this thread. */
  private static final ThreadLocal<@Nullable Deadline> SENDING = new ThreadLocal<>();

  private final long nanos;
  private long end;
  private @Nullable Cancellation call;
  private Runnable whenOver = () -> {};
  private boolean over;
  private @Nullable Thread waiting;
  private @Nullable Cancellation login;
  private boolean interrupted;

  Deadline(Duration timeout) {
    nanos = Math.min(TimeUnit.NANOSECONDS.convert(timeout), LONGEST_NANOS);
    timeout(nanos, TimeUnit.NANOSECONDS);
  }

  /**
   * Begins to count, until {@link #exit()}.
   *
   * @param whenOver run at the deadline; must not block
   */
  void start(Cancellation call, Runnable whenOver) {
    synchronized (this) {
      this.end = System.nanoTime() + nanos;
      this.call = call;
      this.whenOver = whenOver;
    }
    enter();
  }

  /** Lets the deadline of the call that waits for this one in this thread, if any, end it too. */
  static void endWithWaitingCall(Cancellation login) {
    Deadline outer = WAITING.get();
    if (outer != null) {
      outer.endsToo(login);
    }
  }

  /** Returns what the wait for a credential brings, unless the deadline is before it. */
  <R> R await(Wait<R> wait) throws IOException {
    @Nullable Deadline outer = WAITING.get();
    begin();
    WAITING.set(this);
    try {
      return wait.get();
    } finally {
      restore(WAITING, outer);
      end();
    }
  }

  /** Sends a request of this call in this thread. */
  <R> R sending(Wait<R> sending) throws IOException {
    @Nullable Deadline outer = SENDING.get();
    SENDING.set(this);
    try {
      return sending.get();
    } finally {
      restore(SENDING, outer);
    }
  }

  static @Nullable Deadline ofCallInThisThread() {
    return SENDING.get();
  }

  synchronized boolean isOver() {
    return over;
  }

  /** Returns whether a wait from now on is over before the deadline. */
  synchronized boolean isAfter(long millis) {
    return TimeUnit.MILLISECONDS.toNanos(millis) < end - System.nanoTime();
  }

  @Override
  protected void timedOut() {
    List<Cancellation> ended = new ArrayList<>();
    Runnable then;
    synchronized (this) {
      over = true;
      then = whenOver;
      if (call != null) {
        ended.add(call);
      }
      if (login != null) {
        ended.add(login);
      }
      if (waiting != null) {
        // Before the login fails, so that it counts as given up and not as failed.
        interrupted = true;
        waiting.interrupt();
      }
    }
    ended.forEach(Cancellation::cancel);
    then.run();
  }

  private synchronized void begin() throws InterruptedIOException {
    if (over) {
      throw new InterruptedIOException("The call's time was over before it had a credential");
    }
    waiting = Thread.currentThread();
  }

  private synchronized void end() {
    waiting = null;
    login = null;
    if (interrupted) {
      // The interruption was ours, and has done its work.
      interrupted = false;
      Thread.interrupted();
    }
  }

  private static void restore(ThreadLocal<@Nullable Deadline> ofThread, @Nullable Deadline outer) {
    if (outer == null) {
      ofThread.remove();
    } else {
      ofThread.set(outer);
    }
  }

  private void endsToo(Cancellation started) {
    synchronized (this) {
      login = started;
      if (!over) {
        return;
      }
    }
    started.cancel();
  }

  /** A wait that ends when its thread is interrupted. */
  @FunctionalInterface
  interface Wait<R> {
    R get() throws IOException;
  }
}
