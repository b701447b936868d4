package dev.gangway.core;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The condition of a {@link Polling} was not met in time. The cause is the failure of the last
 * call, if it failed; else the last transient failure of an earlier call, if any, is suppressed.
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
            + "Poll again later, or for longer."
            + (lastValue == null ? "" : " lastValue() returns what the call returned last."),
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
