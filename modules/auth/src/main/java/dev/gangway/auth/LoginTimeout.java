package dev.gangway.auth;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * How long a login may take: its thread is interrupted at the longest time, and given up if it does
 * not end within a grace period after that. Safe for use by many threads.
 */
final class LoginTimeout {
  private static final long LEAST_WAIT_NANOS = TimeUnit.MILLISECONDS.toNanos(1);

  private final LoginSettings settings;
  private final Runnable giveUp;
  private long since;
  private @Nullable CompletableFuture<Boolean> timer;
  private @Nullable Thread thread;
  private boolean overdue;

  /**
   * @param giveUp run when the login did not heed its interruption, by any thread that waits for it
   */
  LoginTimeout(LoginSettings settings, Runnable giveUp) {
    this.settings = settings;
    this.giveUp = giveUp;
    this.since = settings.nanos();
  }

  /**
   * Begins to count the time of this thread's login. The JDK's timer ends one that nobody else
   * waits for.
   */
  synchronized void start() {
    thread = Thread.currentThread();
    since = settings.nanos();
    timer =
        new CompletableFuture<Boolean>()
            .completeOnTimeout(
                true, TimeUnit.NANOSECONDS.convert(settings.longestLogin()), TimeUnit.NANOSECONDS);
    CompletableFuture<?> unused = timer.thenRun(this::isGivenUp);
  }

  /** Stops to count: what another process's login takes is not this one's time. */
  synchronized void stop() {
    if (timer != null) {
      timer.cancel(false);
      timer = null;
    }
  }

  /** Returns how long to wait before a look at whether the login takes too long. */
  synchronized long untilLate() {
    Duration limit = overdue ? settings.grace() : settings.longestLogin();
    long passed = timer == null ? 0 : settings.nanos() - since;
    return Math.max(LEAST_WAIT_NANOS, TimeUnit.NANOSECONDS.convert(limit) - passed);
  }

  /** Interrupts a login that is late. Returns whether it did not heed that and is given up. */
  boolean isGivenUp() {
    synchronized (this) {
      if (thread == null || timer == null || untilLate() > LEAST_WAIT_NANOS) {
        return false;
      }
      if (!overdue) {
        overdue = true;
        since = settings.nanos();
        thread.interrupt();
        return false;
      }
    }
    giveUp.run();
    return true;
  }

  synchronized boolean isOverdue() {
    return overdue;
  }

  /**
   * Ends the login, in its thread. Returns whether it was late: the thread's interruption came from
   * here then, and is cleared.
   */
  synchronized boolean end() {
    stop();
    thread = null;
    if (overdue) {
      boolean unused = Thread.interrupted();
    }
    return overdue;
  }

  /** Returns the failure of a login that took too long. */
  LoginException failure(@Nullable Throwable cause) {
    return new LoginException(
        "The login did not end within "
            + settings.longestLogin()
            + " and was given up. The next call logs in again.",
        cause);
  }
}
