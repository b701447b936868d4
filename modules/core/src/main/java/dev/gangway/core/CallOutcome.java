package dev.gangway.core;

import dev.gangway.core.error.ApiException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a call ended.
 *
 * @param attempts how often the request was given to the HTTP client, 0 if never
 * @param status the last HTTP status, or 0 when no response came
 * @param failure the class of the call's exception; null when it has a value
 * @param elapsed from its execution to its result
 * @param requestId what the provider calls the request, see {@link ApiException#requestId()}
 * @param outcomeUnknown whether the provider may have carried out what must not be done twice, see
 *     {@link ApiException#outcomeUnknown()}
 */
public record CallOutcome(
    int attempts,
    int status,
    @Nullable Class<? extends Throwable> failure,
    Duration elapsed,
    String requestId,
    boolean outcomeUnknown) {

  /** Creates an outcome that is not unknown. */
  public CallOutcome(
      int attempts,
      int status,
      @Nullable Class<? extends Throwable> failure,
      Duration elapsed,
      String requestId) {
    this(attempts, status, failure, elapsed, requestId, false);
  }

  /** Returns the kind of the outcome, for a label of a metric or an attribute of a span. */
  public OutcomeKind kind() {
    return OutcomeKind.of(this);
  }

  /** Returns whether the call has a value. */
  public boolean succeeded() {
    return failure == null;
  }
}
