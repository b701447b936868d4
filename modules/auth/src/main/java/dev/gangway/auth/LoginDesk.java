package dev.gangway.auth;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * Where threads get the held token, or queue for a login. The lock guards the decision who logs in,
 * never a login. What is read most, the held token, is read without it.
 */
final class LoginDesk {
  private static final System.Logger LOGGER = System.getLogger(CachingTokenSource.class.getName());

  private final SharedLogin login;
  private final RefusalMemory refusals;
  private final Clock clock;
  private final Executor executor;
  private final Duration refreshBefore;
  private final Duration skewMargin;

  private final Object lock = new Object();
  private final Backoff backoff = new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(1));
  private @Nullable Attempt attempt;
  private volatile @Nullable HeldToken held;

  LoginDesk(
      SharedLogin login,
      RefusalMemory refusals,
      Clock clock,
      Executor executor,
      Duration refreshBefore,
      Duration skewMargin) {
    this.login = login;
    this.refusals = refusals;
    this.clock = clock;
    this.executor = executor;
    this.refreshBefore = refreshBefore;
    this.skewMargin = skewMargin;
  }

  boolean hasToken() {
    return held != null;
  }

  AccessToken token() throws IOException {
    HeldToken now = held;
    long time = clock.millis();
    if (now == null || !now.isUsable(time)) {
      return await(null);
    }
    if (!now.isFresh(time)) {
      refreshInBackground(now, time);
    }
    return now.token;
  }

  /**
   * Returns a usable token that is another than the rejected one, after a login that serves for
   * that if need be.
   */
  AccessToken await(@Nullable AccessToken rejected) throws IOException {
    @Nullable AccessToken unwanted = rejected;
    while (true) {
      requireNotInterrupted();
      Attempt joined;
      boolean serves;
      synchronized (lock) {
        HeldToken now = held;
        if (now != null && now.isUsable(clock.millis()) && !now.is(unwanted)) {
          return now.token;
        }
        joined = attempt;
        if (joined != null && joined.thread == Thread.currentThread()) {
          throw new LoginException(
              "The login asked for the token that it is to bring; "
                  + "the operation that logs in must need no security");
        }
        if (joined == null || (!joined.started && !joined.serves(unwanted))) {
          refusals.check();
          joined = new Attempt(unwanted);
          attempt = joined;
        }
        serves = joined.serves(unwanted);
      }
      try {
        AccessToken token = joined.outcome();
        if (serves) {
          return token;
        }
        // That login began before the 401: its token is no better than the rejected one.
        unwanted = unwanted == null ? null : token;
      } catch (ExecutionException e) {
        if (serves && !joined.abandoned) {
          throw LoginException.sharing(e.getCause());
        }
      }
    }
  }

  private void refreshInBackground(HeldToken old, long time) {
    Attempt early;
    synchronized (lock) {
      if (attempt != null || old != held || backoff.isPausing(time) || refusals.isPausing()) {
        return;
      }
      early = new Attempt(null);
      attempt = early;
    }
    try {
      executor.execute(early.task);
    } catch (RejectedExecutionException e) {
      synchronized (lock) {
        backoff.failed(time);
        if (early == attempt && !early.started) {
          attempt = null;
        }
      }
    }
  }

  void forget() throws IOException {
    synchronized (lock) {
      held = null;
      refusals.clear();
      if (attempt != null) {
        attempt.forgotten = true;
      }
    }
    login.forget();
  }

  private static void requireNotInterrupted() throws InterruptedIOException {
    if (Thread.currentThread().isInterrupted()) {
      throw new InterruptedIOException("Interrupted before a login");
    }
  }

  /** One login. It starts when its task is first run: by a waiting thread or by the executor. */
  private final class Attempt {
    final FutureTask<AccessToken> task = new FutureTask<>(this::logIn);
    private final @Nullable AccessToken rejected;
    // All guarded by the lock.
    private @Nullable Thread thread;
    boolean started;
    boolean forgotten;
    // Written before the task is done, read after it.
    boolean abandoned;

    Attempt(@Nullable AccessToken rejected) {
      this.rejected = rejected;
    }

    /** Says whether a thread may use the outcome: after a 401 only if the login began with one. */
    boolean serves(@Nullable AccessToken other) {
      return !forgotten && (other == null || rejected != null);
    }

    /** Logs in, or waits for the thread that does. */
    AccessToken outcome() throws IOException, ExecutionException {
      task.run();
      try {
        return task.get();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new InterruptedIOException("Interrupted while waiting for a login");
      }
    }

    private AccessToken logIn() throws IOException {
      @Nullable AccessToken unwanted = start();
      List<Secret> tried = List.of();
      try {
        tried = refusals.snapshot();
        SharedLogin.Brought brought = login.bring(unwanted);
        synchronized (lock) {
          refusals.clear();
          backoff.succeeded();
          if (brought.keep() && !forgotten) {
            held = HeldToken.of(brought.token(), clock.millis(), skewMargin, refreshBefore);
          }
        }
        return brought.token();
      } catch (IOException | RuntimeException e) {
        failed(e, tried);
        throw e;
      } finally {
        end();
      }
    }

    private @Nullable AccessToken start() {
      synchronized (lock) {
        if (attempt != this) {
          abandoned = true;
          throw new CancellationException("Another login was started in place of this one");
        }
        started = true;
        thread = Thread.currentThread();
        HeldToken now = held;
        return rejected != null || now == null ? rejected : now.token;
      }
    }

    private void failed(Exception e, List<Secret> tried) {
      abandoned = Thread.currentThread().isInterrupted();
      @Nullable HeldToken old;
      synchronized (lock) {
        if (e instanceof CredentialsRefusedException refused) {
          refusals.refused(refused, tried);
        }
        backoff.failed(clock.millis());
        old = held;
      }
      if (old != null) {
        // The class alone: a message may hold what the server answered.
        LOGGER.log(
            Level.WARNING,
            "A login to replace a token failed with {0}; {1} stays in use while it is accepted",
            e.getClass().getName(),
            old.token);
      }
    }

    private void end() {
      synchronized (lock) {
        thread = null;
        attempt = null;
      }
    }
  }
}
