package dev.gangway.auth;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * Where threads get the held token, or queue for a login. The lock guards the decision who logs in,
 * never a login, a store, or a secret's supplier. The held token, which is read most, is read
 * without it.
 *
 * <p>There is a held token or none, and a login or none; beside them, a pause after refused
 * credentials. Forgetting ends the pause, drops the token, and bars the login from being kept.
 */
final class LoginDesk {
  private final DeskSettings settings;
  private final SharedLogin login;
  private final RefusalMemory refusals;

  private final Object lock = new Object();
  private final Backoff backoff;
  private @Nullable LoginAttempt attempt;
  private volatile @Nullable HeldToken held;

  LoginDesk(DeskSettings settings, SharedLogin login, RefusalMemory refusals) {
    this.settings = settings;
    this.login = login;
    this.refusals = refusals;
    this.backoff = new Backoff(settings.nanoTime(), Duration.ofSeconds(1), Duration.ofMinutes(1));
  }

  boolean hasToken() {
    return held != null;
  }

  AccessToken token() throws IOException {
    HeldToken now = held;
    long time = settings.clock().millis();
    if (now == null || !now.isUsable(time)) {
      return await(null);
    }
    if (!now.isFresh(time)) {
      refreshInBackground(now);
    }
    return now.token;
  }

  /**
   * Returns a usable token that is another than the rejected one, after a login that serves for
   * that if need be; the rejected one itself if a login brought it just now.
   */
  AccessToken await(@Nullable AccessToken rejected) throws IOException {
    HeldToken present = held;
    if (present != null && present.is(rejected) && present.isNew(settings.now())) {
      return inPlaceOf(present);
    }
    @Nullable AccessToken unwanted = rejected;
    @Nullable Throwable failure = null;
    while (true) {
      requireNotInterrupted(failure);
      LoginAttempt joined;
      boolean serves;
      HeldToken now = held;
      // Compared without the lock: a token may have a supplier.
      boolean isUnwanted = now != null && now.is(unwanted);
      synchronized (lock) {
        if (now != held) {
          continue;
        }
        if (now != null && now.isUsable(settings.clock().millis()) && !isUnwanted) {
          return now.token;
        }
        joined = join(unwanted);
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
        failure = e.getCause();
        if (serves && !joined.isAbandoned()) {
          throw LoginException.sharing(failure);
        }
      }
    }
  }

  /** Returns what another process has stored in the meantime, or else the same token. */
  private AccessToken inPlaceOf(HeldToken present) {
    @Nullable AccessToken stored = login.stored(present.token);
    if (stored == null) {
      return present.token;
    }
    synchronized (lock) {
      if (held == present) {
        held = held(stored, false);
      }
    }
    return stored;
  }

  private LoginAttempt join(@Nullable AccessToken unwanted) throws LoginException {
    LoginAttempt present = attempt;
    if (present != null && present.isOfThisThread()) {
      throw new LoginException(
          "The login asked for the token that it is to bring; "
              + "the operation that logs in must need no security");
    }
    if (present == null || (!present.isStarted() && !present.serves(unwanted))) {
      present = new LoginAttempt(this, unwanted, false);
      attempt = present;
    }
    return present;
  }

  private void refreshInBackground(HeldToken old) {
    LoginAttempt early;
    synchronized (lock) {
      if (attempt != null || old != held || backoff.isPausing() || refusals.isPausing()) {
        return;
      }
      early = new LoginAttempt(this, null, true);
      attempt = early;
    }
    try {
      settings.executor().execute(early.task());
    } catch (RejectedExecutionException e) {
      synchronized (lock) {
        backoff.failed();
        if (early == attempt && !early.isStarted()) {
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
        attempt.forget();
      }
    }
    login.forget();
  }

  /** An interrupted thread leaves with what it waited for, and the failure of the login, if any. */
  private void requireNotInterrupted(@Nullable Throwable failure) throws IOException {
    if (Thread.currentThread().isInterrupted()) {
      if (failure instanceof OneTimeCodeWaitException wait) {
        throw wait;
      }
      InterruptedIOException interruption = login.interruption("Interrupted before a login");
      if (failure != null) {
        interruption.addSuppressed(failure);
      }
      throw interruption;
    }
  }

  DeskSettings settings() {
    return settings;
  }

  SharedLogin login() {
    return login;
  }

  RefusalMemory refusals() {
    return refusals;
  }

  Object lock() {
    return lock;
  }

  /** To be called with the lock held, as are all of the following. */
  boolean isCurrent(LoginAttempt other) {
    return attempt == other;
  }

  /** Returns the token that a login is to replace. */
  @Nullable AccessToken present() {
    HeldToken now = held;
    return now == null ? null : now.token;
  }

  boolean isUsable() {
    HeldToken now = held;
    return now != null && now.isUsable(settings.clock().millis());
  }

  void succeeded(SharedLogin.Brought brought, boolean keep) {
    refusals.clear();
    backoff.succeeded();
    if (keep) {
      held = held(brought.token(), brought.fromLogin());
    }
  }

  private HeldToken held(AccessToken token, boolean fromLogin) {
    return HeldToken.of(
        token, fromLogin, settings.now(), settings.skewMargin(), settings.refreshBefore());
  }

  void failed() {
    backoff.failed();
  }

  void ended(LoginAttempt other) {
    if (attempt == other) {
      attempt = null;
    }
  }
}
