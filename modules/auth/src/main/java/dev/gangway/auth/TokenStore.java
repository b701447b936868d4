package dev.gangway.auth;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
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
   * Returns the store with a substitute in this process's memory: while the store fails, this
   * process logs in by itself and keeps the token. Without it, a call that needs a login fails as
   * long as the store does. A store that is in use by another process's login does not count as
   * failing.
   *
   * <p>Several processes can then be logged in at once. If logins need one-time codes, two
   * processes could send the same one, unless they share {@link UsedCodes}.
   *
   * @param onOutage called with the first failure of each outage
   */
  static TokenStore orAlone(TokenStore shared, Consumer<? super IOException> onOutage) {
    return new AloneTokenStore(shared, onOutage);
  }

  /**
   * A stored state.
   *
   * @param version larger after every change, by a random step: even a store that lost a change, as
   *     by a flush or a failover, does not come to the same version again
   * @param token the session's token; null before the first login and after a logout
   * @param loginUntil until when other processes wait, at most, for the one that is logging in;
   *     null if none is
   */
  record State(long version, @Nullable AccessToken token, @Nullable Instant loginUntil) {
    /** The state before the first login. */
    public static final State EMPTY = new State(0, null, null);

    /** Room for eight million changes. */
    private static final long LARGEST_STEP = 1L << 40;

    State loggingIn(Instant until) {
      return new State(after(version), token, until);
    }

    State loggedIn(AccessToken next) {
      return new State(after(version), next, null);
    }

    State notLoggingIn() {
      return new State(after(version), token, null);
    }

    State withoutToken() {
      return new State(after(version), null, loginUntil);
    }

    private static long after(long version) {
      return version + 1 + ThreadLocalRandom.current().nextLong(LARGEST_STEP);
    }
  }
}
