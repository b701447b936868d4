package dev.gangway.core.internal.deadline;

import dev.gangway.core.ObservedCall;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The moment when a call is given up, wherever it is: its HTTP call or pause is cancelled, and its
 * thread is interrupted if it waits for a credential, or if it is still at the call a moment later,
 * as in an interceptor that sleeps. One thread watches all deadlines, see {@link DeadlineWatch}.
 *
 * <p>A login that a thread carries out for its call ends with that call; of those who wait for the
 * login, the next one carries out its own.
 */
public final class Deadline {
  /** It is added to a clock that may be anywhere, so it stays far from overflowing. */
  private static final long LONGEST_NANOS = Duration.ofDays(365).toNanos();

  /** How long a thread may take to notice that its call was cancelled. */
  public static final long GRACE_MILLIS = 10;

  private static final long LONGEST_GRACE_MILLIS = 1_000;

  // Set back to null and not removed: a thread that makes calls makes more of them.

  /** The deadline of the call that waits for a credential in this thread. */
  private static final ThreadLocal<@Nullable Deadline> WAITING = new ThreadLocal<>();

  /** The deadline of the call that is sent in this thread. */
  private static final ThreadLocal<@Nullable Deadline> SENDING = new ThreadLocal<>();

  /** The deadline of the call that this thread hands to an executor. */
  private static final ThreadLocal<@Nullable Deadline> HANDING_OVER = new ThreadLocal<>();

  /** Where {@link DeadlineWatch} keeps it, and guarded by that; -1 when it does not. */
  int place = -1;

  private final long nanos;
  private final @Nullable ObservedCall observed;
  private volatile long end;
  private @Nullable Cancellation call;
  private Runnable whenOver = () -> {};
  private boolean over;
  private final List<Stay> stays = new ArrayList<>(2);
  private @Nullable Cancellation login;

  public Deadline(Duration timeout, @Nullable ObservedCall observed) {
    this.observed = observed;
    nanos = Math.min(TimeUnit.NANOSECONDS.convert(timeout), LONGEST_NANOS);
  }

  /**
   * Begins to count, until {@link #exit()}.
   *
   * @param whenOver run at the deadline; must not block
   */
  public void start(Cancellation call, Runnable whenOver) {
    synchronized (this) {
      this.end = System.nanoTime() + nanos;
      this.call = call;
      this.whenOver = whenOver;
    }
    DeadlineWatch.add(this);
  }

  /** Stops to count. */
  public void exit() {
    DeadlineWatch.remove(this);
  }

  long end() {
    return end;
  }

  public long timeoutNanos() {
    return nanos;
  }

  /** Lets the deadline of the call that waits for this one in this thread, if any, end it too. */
  public static void endWithWaitingCall(Cancellation login) {
    Deadline outer = WAITING.get();
    if (outer != null) {
      outer.endsToo(login);
    }
  }

  /** Returns the call that waits for a credential in this thread, or null. */
  public static @Nullable ObservedCall callWaitingInThisThread() {
    Deadline waiting = WAITING.get();
    return waiting == null ? null : waiting.observed;
  }

  /** Returns what the wait for a credential brings, unless the deadline is before it. */
  <R> R await(Wait<R> wait) throws IOException {
    @Nullable Deadline outer = WAITING.get();
    Stay stay = begin(true);
    WAITING.set(this);
    try {
      return wait.get();
    } finally {
      WAITING.set(outer);
      end(stay);
    }
  }

  /**
   * Does something for this call in this thread, which is interrupted if it does not end in time.
   */
  public <R> R working(Wait<R> work) throws IOException {
    @Nullable Deadline handingOver = HANDING_OVER.get();
    if (handingOver != null) {
      // The executor runs calls in the thread that hands them over: it is not blocked, and what it
      // runs may be another call.
      handingOver.handedOver();
    }
    Stay stay = begin(false);
    try {
      return work.get();
    } finally {
      end(stay);
    }
  }

  /** Hands this call to an executor, which may block; this thread is interrupted as above. */
  public void handOver(Runnable handOver) throws IOException {
    @Nullable Deadline outer = HANDING_OVER.get();
    Stay stay = begin(false);
    HANDING_OVER.set(this);
    try {
      handOver.run();
    } finally {
      HANDING_OVER.set(outer);
      end(stay);
    }
  }

  /** Sends a request of this call in this thread. */
  public <R> R sending(Wait<R> sending) throws IOException {
    @Nullable Deadline outer = SENDING.get();
    SENDING.set(this);
    try {
      return sending.get();
    } finally {
      SENDING.set(outer);
    }
  }

  static @Nullable Deadline ofCallInThisThread() {
    return SENDING.get();
  }

  public synchronized boolean isOver() {
    return over;
  }

  /** Returns whether a wait from now on is over before the deadline. */
  public synchronized boolean isAfter(long millis) {
    return TimeUnit.MILLISECONDS.toNanos(millis) < end - System.nanoTime();
  }

  /** Returns the time until the deadline. */
  public synchronized Duration left() {
    return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
  }

  /** Ends the call. The cancellations come last, as a caller's listener may block or throw. */
  void timedOut() {
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
      // Before the login fails, so that it counts as given up and not as failed.
      stays.stream().filter(Stay::forCredential).forEach(Stay::interrupt);
    }
    interruptLater(GRACE_MILLIS);
    try {
      then.run();
    } finally {
      ended.forEach(Cancellation::cancel);
    }
  }

  /** Again and again, as what runs there may swallow an interruption and wait once more. */
  private void interruptLater(long millis) {
    synchronized (this) {
      if (stays.isEmpty()) {
        return;
      }
    }
    CompletionThreads.later(
        millis,
        () -> {
          synchronized (this) {
            stays.forEach(Stay::interrupt);
          }
          interruptLater(Math.min(2 * millis, LONGEST_GRACE_MILLIS));
        });
  }

  private synchronized Stay begin(boolean forCredential) throws InterruptedIOException {
    if (over) {
      throw new InterruptedIOException("The timeout elapsed before the request was sent");
    }
    Stay stay = new Stay(forCredential);
    stays.add(stay);
    return stay;
  }

  private synchronized void end(Stay stay) {
    if (stay.forCredential()) {
      login = null;
    }
    if (stays.remove(stay)) {
      stay.end();
    }
  }

  private synchronized void handedOver() {
    Thread thread = Thread.currentThread();
    stays.removeIf(
        stay -> {
          boolean here = stay.isOf(thread);
          if (here) {
            stay.end();
          }
          return here;
        });
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

  /** A thread that does something for the call. Guarded by the deadline. */
  private static final class Stay {
    private final Thread thread = Thread.currentThread();
    private final boolean forCredential;
    private boolean interrupted;

    Stay(boolean forCredential) {
      this.forCredential = forCredential;
    }

    boolean forCredential() {
      return forCredential;
    }

    boolean isOf(Thread other) {
      return thread == other;
    }

    void interrupt() {
      if (!thread.isInterrupted()) {
        interrupted = true;
        thread.interrupt();
      }
    }

    /** An interruption of ours has done its work; anyone else's stays. */
    void end() {
      if (interrupted) {
        Thread.interrupted();
      }
    }
  }

  /** A wait that ends when its thread is interrupted. */
  @FunctionalInterface
  public interface Wait<R> {
    R get() throws IOException;
  }
}
