package dev.gangway.auth;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A store in which processes share one session, so that a fleet logs in once and does not compete
 * for one-time codes. Implementations must be safe for use by many threads and keep the token as
 * confidential as a password.
 */
public interface TokenStore {
  /** Returns the stored state, {@link State#EMPTY} at first. */
  State read() throws IOException;

  /**
   * Stores the next state if the version of the stored one is still that of the expected one.
   * Returns whether it did. Must be atomic across all processes.
   */
  boolean compareAndSet(State expected, State next) throws IOException;

  /**
   * Waits until the stored state differs from the one seen, or the time has passed. It may return
   * early. The default implementation sleeps for at most 200 milliseconds.
   */
  default void awaitChange(State seen, Duration atMost) throws IOException, InterruptedException {
    Thread.sleep(Math.max(1, Moments.shorter(atMost, Duration.ofMillis(200)).toMillis()));
  }

  /** Returns a store in this process's memory. */
  static TokenStore inMemory() {
    return new InMemoryTokenStore();
  }

  /**
   * A stored state.
   *
   * @param version incremented with every change
   * @param token the session's token; null before the first login and after a logout
   * @param loginUntil until when other processes wait, at most, for the one that is logging in;
   *     null if none is
   */
  record State(long version, @Nullable AccessToken token, @Nullable Instant loginUntil) {
    /** The state before the first login. */
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
