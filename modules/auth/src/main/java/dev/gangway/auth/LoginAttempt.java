package dev.gangway.auth;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * One login of a {@link SingleFlightLogin}. It starts when its task is first run: by a waiting
 * thread or, if it is an eager refresh, by the executor.
 */
final class LoginAttempt {
  private final SingleFlightLogin flight;
  private final FutureTask<AccessToken> task = new FutureTask<>(this::logIn);
  private final LoginTimeout timeout;
  private final @Nullable AccessToken rejected;
  private final boolean eager;
  private volatile @Nullable Thread thread;
  private volatile boolean started;
  // Written before the task is done, read after it.
  private boolean abandoned;

  /**
   * @param rejected the token that the server rejected, null if this login is for another reason
   * @param eager whether it runs in the background, while the old token is in use
   */
  LoginAttempt(SingleFlightLogin flight, @Nullable AccessToken rejected, boolean eager) {
    this.flight = flight;
    this.rejected = rejected;
    this.eager = eager;
    this.timeout = new LoginTimeout(flight.settings(), () -> flight.end(this));
  }

  Runnable task() {
    return task;
  }

  boolean isStarted() {
    return started;
  }

  boolean isOfThisThread() {
    return thread == Thread.currentThread();
  }

  boolean followsRejection() {
    return rejected != null;
  }

  void startInThisThread() {
    thread = Thread.currentThread();
    started = true;
  }

  /** Returns whether another thread must log in instead of this one, which failed. */
  boolean isAbandoned() {
    return abandoned;
  }

  /** Logs in, or waits for the thread that does. */
  AccessToken outcome() throws IOException, ExecutionException {
    task.run();
    while (true) {
      try {
        return task.get(timeout.untilLate(), TimeUnit.NANOSECONDS);
      } catch (TimeoutException e) {
        if (timeout.isGivenUp()) {
          throw timeout.failure(null);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw flight.login().interruption("Interrupted while waiting for a login");
      }
    }
  }

  private AccessToken logIn() throws IOException {
    LoginState.@Nullable Running start = flight.start(this);
    if (start == null) {
      abandoned = true;
      throw new CancellationException("Another login was started in place of this one");
    }
    try {
      timeout.start();
      byte[] tried = flight.checkCredentials();
      timeout.stop();
      return obtain(rejected != null ? rejected : start.accessToken(), tried);
    } catch (IOException | RuntimeException e) {
      // Before the interruption of one that was given up is cleared, which is not the caller's.
      abandoned = Thread.currentThread().isInterrupted();
      throw e;
    } finally {
      if (timeout.end()) {
        abandoned = false;
      }
      thread = null;
      flight.end(this);
    }
  }

  private AccessToken obtain(@Nullable AccessToken unwanted, byte[] tried) throws IOException {
    try {
      return flight.succeed(this, flight.login().obtain(unwanted, timeout::start));
    } catch (IOException | RuntimeException e) {
      boolean hidden = eager && flight.hasUsableToken();
      Exception failure = flight.fail(this, timeout.isOverdue() ? timeout.failure(e) : e, tried);
      if (hidden) {
        report(failure);
      }
      throw failure instanceof IOException io
          ? io
          : new LoginException("The login failed", failure);
    }
  }

  private void report(Exception failure) {
    try {
      flight.settings().observer().renewalFailed(failure);
    } catch (RuntimeException unheard) {
      // What observes a login does not decide on it.
    }
  }
}
