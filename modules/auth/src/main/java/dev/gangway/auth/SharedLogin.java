package dev.gangway.auth;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * One login at a time among all who share a store: the one that marks the store logs in, and the
 * others wait for the token. They wait until the time that the mark shows when they first see it,
 * and at most for the longest login.
 */
final class SharedLogin {
  /** Far from overflowing when it is added to a clock that may be anywhere. */
  private static final long LONGEST_NANOS = Duration.ofDays(365).toNanos();

  /** Each conflict is a change by another process, which in the end is a login or its token. */
  private static final int MOST_CONFLICTS = 100;

  private static final int USUAL_CONFLICTS = 10;
  private static final Duration CONFLICT_PAUSE = Duration.ofMillis(10);

  private final CodedLogin login;
  private final TokenStore store;
  private final Clock clock;
  private final LongSupplier nanoTime;
  private final Duration longestLogin;
  private final TokenCheck check;
  // The mark of a login of this process that has not ended.
  private volatile @Nullable Instant own;

  SharedLogin(
      CodedLogin login,
      TokenStore store,
      Clock clock,
      LongSupplier nanoTime,
      Duration longestLogin) {
    this.login = login;
    this.store = store;
    this.clock = clock;
    this.nanoTime = nanoTime;
    this.longestLogin = longestLogin;
    this.check = new TokenCheck(clock);
  }

  /**
   * Returns a token that is another than the unwanted one: from the store, or else by a login.
   *
   * @param begins run before a login of this process
   */
  Obtained obtain(@Nullable AccessToken unwanted, Runnable begins) throws IOException {
    Wait wait = Wait.NONE;
    int conflicts = 0;
    while (true) {
      TokenStore.State seen = store.read();
      @Nullable AccessToken token = check.fromStore(seen.token());
      if (token != null && isOther(token, unwanted)) {
        return new Obtained(token, true, false);
      }
      @Nullable Instant loginUntil = seen.loginUntil();
      // A mark of this process is of a login that was given up: its logins come one by one.
      if (loginUntil != null && !loginUntil.equals(own)) {
        if (!loginUntil.equals(wait.mark)) {
          wait = new Wait(loginUntil, nanoTime.getAsLong() + nanosUntil(loginUntil));
        }
        long left = wait.end - nanoTime.getAsLong();
        if (left > 0) {
          await(seen, Duration.ofNanos(left));
          continue;
        }
      }
      TokenStore.State mine = seen.loggingIn(Moments.after(clock.instant(), longestLogin));
      @Nullable Instant before = own;
      // Before it is stored: a store that fails may have stored it.
      own = mine.loginUntil();
      if (store.compareAndSet(seen, mine)) {
        begins.run();
        return logIn(mine);
      }
      // The mark that was stored instead may show the same time.
      own = before;
      pauseAfterConflict(seen, ++conflicts);
    }
  }

  /** A store that refuses every change must not keep a thread busy for ever. */
  private void pauseAfterConflict(TokenStore.State seen, int conflicts) throws IOException {
    if (conflicts >= MOST_CONFLICTS) {
      throw new IOException(
          "The token store refused a change "
              + conflicts
              + " times. Check that it is writable and that compareAndSet compares versions.");
    }
    if (conflicts > USUAL_CONFLICTS) {
      await(seen, CONFLICT_PAUSE);
    }
  }

  /** Returns a usable token of the store that is another than the unwanted one, or null. */
  @Nullable AccessToken stored(AccessToken unwanted) {
    try {
      @Nullable AccessToken token = check.fromStore(store.read().token());
      return token != null && isOther(token, unwanted) ? token : null;
    } catch (IOException unreachable) {
      return null;
    }
  }

  private long nanosUntil(Instant loginUntil) {
    Duration wait = Moments.shorter(Moments.between(clock.instant(), loginUntil), longestLogin);
    return Math.min(TimeUnit.NANOSECONDS.convert(wait), LONGEST_NANOS);
  }

  private Obtained logIn(TokenStore.State mine) throws IOException {
    boolean ended = false;
    try {
      AccessToken token = check.fromLogin(login.token());
      Obtained obtained = keep(mine, token);
      ended = obtained.keep();
      return obtained;
    } finally {
      if (!ended) {
        release(mine);
      }
    }
  }

  /** A token is used even if it cannot be stored: it may have cost a one-time code. */
  private Obtained keep(TokenStore.State mine, AccessToken token) {
    try {
      boolean stored = store.compareAndSet(mine, mine.loggedIn(token));
      if (stored) {
        own = null;
      }
      return new Obtained(token, stored, true);
    } catch (IOException unreachable) {
      return new Obtained(token, true, true);
    }
  }

  /** If somebody was faster or the store fails, the mark is gone or it runs out. */
  private void release(TokenStore.State mine) {
    try {
      TokenStore.State now = store.read();
      if (!Objects.equals(now.loginUntil(), mine.loginUntil())
          || store.compareAndSet(now, now.notLoggingIn())) {
        own = null;
      }
    } catch (IOException unreachable) {
      // The next login of this process does not wait for its own mark.
    }
  }

  /**
   * Drops the token of all who share the store. A login that is under way keeps its mark, but not
   * its token.
   */
  void forget() throws IOException {
    login.forget();
    TokenStore.State seen = store.read();
    for (int conflicts = 1; !store.compareAndSet(seen, seen.withoutToken()); conflicts++) {
      pauseAfterConflict(seen, conflicts);
      seen = store.read();
    }
  }

  /** Returns what a thread throws that was interrupted while it waited for a login. */
  InterruptedIOException interruption(String otherwise) {
    return login.interruption(otherwise);
  }

  private void await(TokenStore.State seen, Duration atMost) throws IOException {
    try {
      store.awaitChange(seen, atMost);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("Interrupted while another process uses the token store");
    }
  }

  private static boolean isOther(AccessToken token, @Nullable AccessToken unwanted) {
    return unwanted == null || !token.value().equals(unwanted.value());
  }

  /**
   * A token, whether it may be kept, which it may not if it was forgotten while the login went on,
   * and whether it is from a login of this process.
   */
  record Obtained(AccessToken token, boolean keep, boolean fromLogin) {}

  /** The mark of another process's login, and when to take over. */
  private record Wait(@Nullable Instant mark, long end) {
    static final Wait NONE = new Wait(null, 0);
  }
}
