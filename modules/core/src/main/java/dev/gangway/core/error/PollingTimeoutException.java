package dev.gangway.core.error;

import dev.gangway.core.Polling;
import dev.gangway.core.internal.call.ResponseSnapshot;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The condition of a {@link Polling} was not met in time. The cause is the failure of the last
 * call, if it failed; else the last transient failure of an earlier call, if any, is suppressed.
 */
public final class PollingTimeoutException extends ApiException {
  private static final long serialVersionUID = 1L;

  private final transient @Nullable Object lastValue;

  private PollingTimeoutException(
      FailedCall call, Duration limit, @Nullable Object lastValue, @Nullable ApiException failure) {
    super(
        call,
        "the condition was not met within "
            + limit.toString()
            + ", in "
            + call.report().attempts()
            + (call.report().attempts() == 1 ? " call. " : " calls. ")
            + (failure == null ? "" : "The last call failed. ")
            + "Poll again later, or for longer."
            + (lastValue == null ? "" : " lastValue() returns what the call returned last."),
        failure);
    this.lastValue = lastValue;
  }

  /**
   * Returns the exception as polling throws it. The attempts are the calls that were made.
   *
   * @param lastValue the value that the last successful call returned, or null if none succeeded
   * @param failure the failure of the last call, or null if it succeeded
   */
  public static PollingTimeoutException of(
      FailedCall call, Duration limit, @Nullable Object lastValue, @Nullable ApiException failure) {
    return new PollingTimeoutException(
        failure == null ? call : call.with(ResponseSnapshot.of(failure)),
        limit,
        lastValue,
        failure);
  }

  /**
   * Returns the value that the last successful call brought, of the call's own type; null when none
   * succeeded. It may hold personal data.
   */
  public @Nullable Object lastValue() {
    return lastValue;
  }

  /**
   * Returns the value that the last successful call brought: {@code lastValue(User.class)}; null
   * when none succeeded. It may hold personal data.
   *
   * @throws ClassCastException when the call's value is of another type
   */
  public <V> @Nullable V lastValue(Class<V> type) {
    return type.cast(lastValue);
  }
}
