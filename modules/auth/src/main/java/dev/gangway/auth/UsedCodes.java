package dev.gangway.auth;

import java.io.IOException;
import java.time.Duration;

/**
 * The time steps whose one-time codes the processes of one account have used, so that no two of
 * them send the same code. Implementations must be atomic across all processes and safe for use by
 * many threads.
 */
public interface UsedCodes {
  /** Knows nothing of other processes. */
  UsedCodes NONE =
      new UsedCodes() {
        @Override
        public Duration claim(long step) {
          return Duration.ZERO;
        }

        @Override
        public void release(long step) {}
      };

  /**
   * Claims the code of a time step of RFC 6238. Returns zero if it is the caller's, which nobody
   * else will be given. Otherwise returns how long to wait before the next claim, at least; the
   * caller never waits beyond the end of the step.
   *
   * @throws IOException if nobody knows whether the code was used; then it must not be sent
   */
  Duration claim(long step) throws IOException;

  /** Gives back a claim whose code was not sent. */
  void release(long step) throws IOException;
}
