package dev.gangway.auth;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * A single-flight login: one runs at a time, and all threads that need its token share its outcome.
 *
 * <p>{@link LoginState} has the states and their diagram. This class makes the transitions, each in
 * one method, under a lock. It never holds the lock during a login, or while it asks a store or the
 * supplier of a secret. Reading the token takes no lock.
 */
final class SingleFlightLogin {
  private final LoginSettings settings;
  private final SharedLogin login;
  private final RefusalPolicy refusals;

  private final Object lock = new Object();
  private final Backoff backoff;
  private volatile LoginState state = new LoginState.None();

  SingleFlightLogin(LoginSettings settings, SharedLogin login, RefusalPolicy refusals) {
    this.settings = settings;
    this.login = login;
    this.refusals = refusals;
    this.backoff = new Backoff(settings.nanoTime(), Duration.ofSeconds(1), Duration.ofMinutes(1));
  }

  /** Returns the token of this moment, which may have ended. */
  @Nullable HeldToken held() {
    return state.token();
  }

  /**
   * Returns a usable token that is not the rejected one, after a login if need be. A login that was
   * running at the time of a rejection is waited for, and followed by another one.
   */
  AccessToken await(@Nullable AccessToken rejected) throws IOException {
    @Nullable AccessToken unwanted = rejected;
    @Nullable Throwable failure = null;
    while (true) {
      requireNotInterrupted(failure);
      @Nullable HeldToken seen = held();
      // Compared without the lock: a token may have a supplier.
      boolean isUnwanted = seen != null && seen.is(unwanted);
      LoginAttempt attempt;
      boolean serves;
      synchronized (lock) {
        if (seen != held()) {
          continue;
        }
        if (seen != null && isUsable(seen) && !isUnwanted) {
          return seen.token;
        }
        LoginState.Running running = join(unwanted);
        attempt = running.attempt();
        serves = running.serves(unwanted);
      }
      try {
        AccessToken token = attempt.outcome();
        if (serves) {
          return token;
        }
        // That login began before the 401: its token is as bad as the rejected one.
        unwanted = unwanted == null ? null : token;
      } catch (ExecutionException e) {
        failure = e.getCause();
        if (serves && !attempt.isAbandoned()) {
          throw LoginException.sharing(failure);
        }
      }
    }
  }

  /** Returns the running login, or else one that begins. To be called with the lock held. */
  private LoginState.Running join(@Nullable AccessToken unwanted) throws LoginException {
    if (state instanceof LoginState.Running running) {
      if (running.attempt().isOfThisThread()) {
        throw new LoginException(
            "The login needs the token that it is about to obtain. Declare the operation that logs"
                + " in without security.");
      }
      if (running.attempt().isStarted() || running.serves(unwanted)) {
        return running;
      }
    }
    return begin(new LoginAttempt(this, unwanted, false));
  }

  /** Replaces a usable token in the background, unless a login is running or has just failed. */
  void refreshEagerly(HeldToken old) {
    LoginAttempt attempt;
    synchronized (lock) {
      if (state instanceof LoginState.Running
          || old != held()
          || backoff.isPausing()
          || refusals.isPausing(state.refusal())) {
        return;
      }
      attempt = new LoginAttempt(this, null, true);
      LoginState.Running unused = begin(attempt);
    }
    try {
      settings.executor().execute(attempt.task());
    } catch (RejectedExecutionException e) {
      withdraw(attempt);
    }
  }

  /** Returns what another process has stored in the meantime, or else the same token. */
  AccessToken storedInsteadOf(HeldToken present) {
    @Nullable AccessToken stored = login.stored(present.token);
    if (stored == null) {
      return present.token;
    }
    synchronized (lock) {
      state = state.replace(present, settings.hold(stored, false));
    }
    return stored;
  }

  void forget() throws IOException {
    synchronized (lock) {
      state = state.forget();
    }
    login.forget();
  }

  private LoginState.Running begin(LoginAttempt attempt) {
    LoginState.Running running = state.begin(attempt);
    state = running;
    return running;
  }

  /** Returns the state that a login starts from, or null if another one was begun in its place. */
  LoginState.@Nullable Running start(LoginAttempt attempt) {
    synchronized (lock) {
      if (state instanceof LoginState.Running running && running.isRunning(attempt)) {
        attempt.startInThisThread();
        return running;
      }
      return null;
    }
  }

  /**
   * Returns the digest of the credentials, to tell later which ones were refused. Asks for their
   * values, which may take long.
   *
   * @throws CredentialsRefusedException if these were refused and the pause has not passed
   */
  byte[] checkCredentials() throws CredentialsRefusedException {
    byte[] digest = refusals.digest();
    @Nullable Refusal last = state.refusal();
    if (last != null) {
      if (refusals.isPausing(last) && last.isOf(digest)) {
        throw refusals.paused(last);
      }
      synchronized (lock) {
        state = state.lift(last);
      }
    }
    return digest;
  }

  /** Returns the token of a login, which is kept if the login is still the running one. */
  AccessToken succeed(LoginAttempt attempt, SharedLogin.Obtained obtained) {
    synchronized (lock) {
      if (state.isRunning(attempt)) {
        backoff.succeeded();
        @Nullable HeldToken kept =
            obtained.keep() ? settings.hold(obtained.token(), obtained.fromLogin()) : null;
        state = state.succeed(attempt, kept);
      }
    }
    return obtained.token();
  }

  /** Returns the failure with what follows from it: a refusal begins a pause. */
  Exception fail(LoginAttempt attempt, Exception failure, byte[] tried) {
    synchronized (lock) {
      backoff.failed();
      @Nullable Refusal refusal =
          failure instanceof CredentialsRefusedException refused && state.isRunning(attempt)
              ? refusals.begin(refused, tried)
              : null;
      if (refusal == null) {
        state = state.end(attempt);
        return failure;
      }
      state = state.refuse(attempt, refusal);
      return RefusalPolicy.refused(refusal);
    }
  }

  /** Ends a login that did not come so far as to succeed or fail, or was given up. */
  void end(LoginAttempt attempt) {
    synchronized (lock) {
      state = state.end(attempt);
    }
  }

  /** Ends an eager refresh that no thread will run, unless a waiting one has begun it. */
  private void withdraw(LoginAttempt attempt) {
    synchronized (lock) {
      backoff.failed();
      if (!attempt.isStarted()) {
        state = state.end(attempt);
      }
    }
  }

  boolean hasUsableToken() {
    @Nullable HeldToken held = held();
    return held != null && isUsable(held);
  }

  private boolean isUsable(HeldToken held) {
    return held.isUsable(settings.clock().millis());
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

  LoginSettings settings() {
    return settings;
  }

  SharedLogin login() {
    return login;
  }
}
