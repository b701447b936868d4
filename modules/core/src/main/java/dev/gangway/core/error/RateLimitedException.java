package dev.gangway.core.error;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Too many calls (status 429); {@link #retryAfter()} says how long to wait. */
public final class RateLimitedException extends ErrorResponseException {
  private static final long serialVersionUID = 1L;

  RateLimitedException(FailedCall call, ErrorResponse response) {
    super(call, ": too many calls. " + when(response.retryAfter()), response);
  }

  /**
   * Returns the exception as the client throws it.
   *
   * @throws IllegalArgumentException unless the status is 429
   */
  public static RateLimitedException of(FailedCall call, ErrorResponse response) {
    return new RateLimitedException(call, response.require(429, 429, RateLimitedException.class));
  }

  private static String when(@Nullable Duration wait) {
    if (wait == null || wait.isZero()) {
      return "Retry later, and call less often.";
    }
    long seconds = wait.plusMillis(999).toSeconds();
    return "Retry after "
        + seconds
        + (seconds == 1 ? " second" : " seconds")
        + ", and call less often.";
  }
}
