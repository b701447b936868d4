package dev.gangway.auth;

import java.time.Duration;

/**
 * Learns what a {@link CachingTokenSource} does that no caller sees. Implementations are quick and
 * safe for use by many threads. An exception that one throws changes nothing for the login.
 */
public interface LoginObserver {
  /**
   * A login in the background, to replace a token before it ends, failed. The token stays in use
   * while it is accepted, so no call reports the failure.
   */
  default void renewalFailed(Exception failure) {}

  /** A login waits this long for the next one-time code, because the last one was used already. */
  default void waitsForCode(Duration wait) {}
}
