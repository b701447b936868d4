package dev.gangway.core;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** There were too many calls (status 429); {@link #retryAfter()} says how long to wait. */
public final class RateLimitedException extends ErrorResponseException {
  private static final long serialVersionUID = 1L;

  RateLimitedException(CallReport call, ErrorAnswer answer) {
    super(call, ": too many calls. " + when(answer.retryAfter()), answer);
  }

  private static String when(@Nullable Duration wait) {
    return wait == null
        ? "Repeat it later, and call less often."
        : "Repeat it after " + wait.plusMillis(999).toSeconds() + " seconds, and call less often.";
  }
}
