package dev.gangway.auth;

import java.time.Duration;

/**
 * An observer of what a {@link CachingTokenSource} does unseen by its callers. Implementations must
 * be quick and safe for use by many threads. Their exceptions do not affect the login.
 */
public interface LoginObserver {
  /**
   * Called when an eager refresh, a login in the background that replaces a token before it
   * expires, has failed. The token stays in use, so no call reports the failure.
   */
  default void renewalFailed(Exception failure) {}

  /**
   * Called when a login waits for the next one-time code, because the last one was already used.
   */
  default void waitsForCode(Duration wait) {}
}
