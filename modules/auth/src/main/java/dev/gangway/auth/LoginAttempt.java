package dev.gangway.auth;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * One login at a {@link LoginDesk}. It starts when its task is first run: by a waiting thread or by
 * the executor. One that takes longer than the longest login is interrupted, and given up if it
 * does not heed that.
 */
final class LoginAttempt {
  private static final long LEAST_WAIT_NANOS = TimeUnit.MILLISECONDS.toNanos(1);

  private final LoginDesk desk;
  private final Object lock;
  private final FutureTask<AccessToken> task = new FutureTask<>(this::logIn);
  private final @Nullable AccessToken rejected;
  private final boolean early;
  // All guarded by the lock.
  private long since;
  private @Nullable CompletableFuture<Boolean> timer;
  private @Nullable Thread thread;
  private boolean started;
  private boolean forgotten;
  private boolean overdue;
  // Written before the task is done, read after it.
  private boolean abandoned;

  /**
   * @param rejected the token that the server rejected, null if this login is for another reason
   * @param early whether it runs in the background, while the old token is in use
   */
  LoginAttempt(LoginDesk desk, @Nullable AccessToken rejected, boolean early) {
    this.desk = desk;
    this.lock = desk.lock();
    this.rejected = rejected;
    this.early = early;
    this.since = desk.settings().nanos();
  }

  Runnable task() {
    return task;
  }

  /** To be called with the lock held, as are the next three. */
  boolean isStarted() {
    return started;
  }

  boolean isOfThisThread() {
    return thread == Thread.currentThread();
  }

  /** Says whether a thread may use the outcome: after a 401 only if the login began with one. */
  boolean serves(@Nullable AccessToken other) {
    return !forgotten && (other == null || rejected != null);
  }

  void forget() {
    forgotten = true;
  }

  /** Says of an attempt that has failed whether another thread must log in instead. */
  boolean isAbandoned() {
    return abandoned;
  }

  /** Logs in, or waits for the thread that does. */
  AccessToken outcome() throws IOException, ExecutionException {
    task.run();
    while (true) {
      try {
        return task.get(untilLate(), TimeUnit.NANOSECONDS);
      } catch (TimeoutException e) {
        if (isGivenUp()) {
          throw tooLong(null);
        }
      } catch (InterruptedException e) {
        throw interruption();
      }
    }
  }

  /** Returns how long to wait before a look at whether the login takes too long. */
  private long untilLate() {
    synchronized (lock) {
      DeskSettings settings = desk.settings();
      Duration limit = overdue ? settings.grace() : settings.longestLogin();
      long passed = timer == null ? 0 : settings.nanos() - since;
      return Math.max(LEAST_WAIT_NANOS, TimeUnit.NANOSECONDS.convert(limit) - passed);
    }
  }

  private boolean isGivenUp() {
    synchronized (lock) {
      if (thread == null || timer == null || untilLate() > LEAST_WAIT_NANOS) {
        return false;
      }
      if (overdue) {
        // It is deaf. Whoever comes next logs in.
        desk.ended(this);
        return true;
      }
      overdue = true;
      since = desk.settings().nanos();
      thread.interrupt();
      return false;
    }
  }

  private IOException interruption() {
    Thread.currentThread().interrupt();
    return desk.login().interruption("Interrupted while waiting for a login");
  }

  private LoginException tooLong(@Nullable Throwable cause) {
    return new LoginException(
        "The login did not end within "
            + desk.settings().longestLogin()
            + " and was given up. The next call logs in again.",
        cause);
  }

  private AccessToken logIn() throws IOException {
    @Nullable AccessToken unwanted = start();
    try {
      timed();
      byte[] tried = desk.refusals().check();
      untimed();
      return logIn(unwanted, tried);
    } catch (IOException | RuntimeException e) {
      // Before the interruption of one that was given up is cleared, which is not the caller's.
      abandoned = Thread.currentThread().isInterrupted();
      throw e;
    } finally {
      untimed();
      end();
    }
  }

  /** Begins to count, with the JDK's timer to end a login that nobody else waits for. */
  private void timed() {
    synchronized (lock) {
      since = desk.settings().nanos();
      timer =
          new CompletableFuture<Boolean>()
              .completeOnTimeout(
                  true,
                  TimeUnit.NANOSECONDS.convert(desk.settings().longestLogin()),
                  TimeUnit.NANOSECONDS);
      CompletableFuture<?> unused = timer.thenRun(this::isGivenUp);
    }
  }

  /** Stops to count: what another process's login takes is not this one's time. */
  private void untimed() {
    synchronized (lock) {
      if (timer != null) {
        timer.cancel(false);
        timer = null;
      }
    }
  }

  private AccessToken logIn(@Nullable AccessToken unwanted, byte[] tried) throws IOException {
    try {
      SharedLogin.Brought brought = desk.login().bring(unwanted, this::timed);
      synchronized (lock) {
        if (desk.isCurrent(this)) {
          desk.succeeded(brought, brought.keep() && !forgotten);
        }
      }
      return brought.token();
    } catch (IOException | RuntimeException e) {
      throw failed(e, tried);
    }
  }

  private @Nullable AccessToken start() {
    synchronized (lock) {
      if (!desk.isCurrent(this)) {
        abandoned = true;
        throw new CancellationException("Another login was started in place of this one");
      }
      started = true;
      thread = Thread.currentThread();
      return rejected != null ? rejected : desk.present();
    }
  }

  /** Returns what those who wait are told. */
  private IOException failed(Exception e, byte[] tried) {
    Exception told = e;
    boolean hidden;
    synchronized (lock) {
      if (overdue) {
        told = tooLong(e);
      } else if (e instanceof CredentialsRefusedException refused && desk.isCurrent(this)) {
        told = desk.refusals().refused(refused, tried);
      }
      desk.failed();
      hidden = early && desk.isUsable();
    }
    if (hidden) {
      report(told);
    }
    return told instanceof IOException io ? io : new LoginException("The login failed", told);
  }

  private void report(Exception failure) {
    try {
      desk.settings().observer().renewalFailed(failure);
    } catch (RuntimeException unheard) {
      // What observes a login does not decide on it.
    }
  }

  private void end() {
    synchronized (lock) {
      thread = null;
      desk.ended(this);
      if (overdue) {
        // The interruption was ours.
        abandoned = false;
        Thread.interrupted();
      }
    }
  }
}
