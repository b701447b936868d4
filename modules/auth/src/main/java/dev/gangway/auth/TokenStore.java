package dev.gangway.auth;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where processes share one session, so that a fleet logs in once and does not fight over one-time
 * codes. Implementations are safe for use by many threads and keep the token as confidential as a
 * password.
 */
public interface TokenStore {
  /** Returns what is stored now, {@link State#EMPTY} at first. */
  State read() throws IOException;

  /**
   * Stores the next state if the stored one still has the expected one's version. Returns whether
   * it did. Atomic among all processes.
   */
  boolean compareAndSet(State expected, State next) throws IOException;

  /**
   * Returns when the stored state is another than the one seen, or when the time is over; it may
   * return early. This implementation sleeps a fifth of a second at most.
   */
  default void awaitChange(State seen, Duration atMost) throws IOException, InterruptedException {
    Thread.sleep(Math.max(1, Moments.shorter(atMost, Duration.ofMillis(200)).toMillis()));
  }

  /** Returns a store for the sources of this process. */
  static TokenStore inMemory() {
    return new InMemoryTokenStore();
  }

  /**
   * What is stored.
   *
   * @param version one more at every change
   * @param token the session's token; null before the first login and after a logout
   * @param loginUntil a process is logging in, and the others wait for it until this time at most;
   *     null if none is
   */
  record State(long version, @Nullable AccessToken token, @Nullable Instant loginUntil) {
    /** Nobody has logged in. */
    public static final State EMPTY = new State(0, null, null);

    State loggingIn(Instant until) {
      return new State(version + 1, token, until);
    }

    State loggedIn(AccessToken next) {
      return new State(version + 1, next, null);
    }

    State notLoggingIn() {
      return new State(version + 1, token, null);
    }

    State withoutToken() {
      return new State(version + 1, null, loginUntil);
    }
  }
}
