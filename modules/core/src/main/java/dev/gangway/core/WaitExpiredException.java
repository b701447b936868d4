package dev.gangway.core;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The condition of a poll was not met in time. The cause is the failure of the last call, if it
 * failed.
 */
public final class WaitExpiredException extends ApiException {
  private static final long serialVersionUID = 1L;

  private final transient @Nullable Object lastValue;

  WaitExpiredException(
      CallReport report,
      int calls,
      Duration limit,
      @Nullable Object lastValue,
      @Nullable ApiException failure) {
    super(
        report,
        "the condition was not met within "
            + limit.toString()
            + ", in "
            + calls
            + (calls == 1 ? " call. " : " calls. ")
            + (failure == null ? "" : "The last call failed. ")
            + "Wait longer, or poll again later.",
        failure,
        failure == null ? Received.NOTHING : Received.of(failure));
    this.lastValue = lastValue;
  }

  /**
   * Returns the value that the last successful call brought, of the call's own type; null when none
   * succeeded. It may hold personal data.
   */
  public @Nullable Object lastValue() {
    return lastValue;
  }
}
