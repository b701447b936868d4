package dev.gangway.core;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What was waited for did not come in time. The cause is the failure of the last call, if it
 * failed.
 */
public final class WaitExpiredException extends ApiException {
  private static final long serialVersionUID = 1L;

  private final transient @Nullable Object lastValue;

  WaitExpiredException(
      String operation,
      int calls,
      Duration limit,
      @Nullable Object lastValue,
      @Nullable ApiException failure) {
    super(
        new CallReport(operation, calls, null, true),
        "what was waited for did not come within "
            + limit.toString()
            + ", in "
            + calls
            + (calls == 1 ? " call. " : " calls. ")
            + (failure == null ? "" : "The last call failed. ")
            + "Wait longer, or again later.",
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
