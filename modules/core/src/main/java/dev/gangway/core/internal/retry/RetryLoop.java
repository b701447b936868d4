package dev.gangway.core.internal.retry;

import dev.gangway.core.error.ApiException;
import dev.gangway.core.error.ErrorResponseException;
import dev.gangway.core.internal.deadline.Deadline;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The retries of one call: whether there is another one, and after what pause. */
public final class RetryLoop {
  private static final long STOP = -1;

  private final RetrySettings policy;
  private final RetryRules rules;
  private final RetryBudget budget;
  private final RetryPauses pauses;
  private final Deadline deadline;
  private Retry.@Nullable AsyncContext<Object> attempts;
  private volatile @Nullable ApiException earlier;

  public RetryLoop(
      RetrySettings policy,
      RetryRules rules,
      RetryBudget budget,
      RetryPauses pauses,
      Deadline deadline) {
    this.policy = policy;
    this.rules = rules;
    this.budget = budget;
    this.pauses = pauses;
    this.deadline = deadline;
  }

  /** Begins the pause before the next attempt, or returns null when the failure is final. */
  public @Nullable CompletableFuture<@Nullable Void> pauseAfter(ApiException failure) {
    addEarlierTo(failure);
    earlier = failure;
    if (attempts == null) {
      attempts = counting();
    }
    long wait = attempts.onError(failure);
    return wait < 0 ? null : pauses.begin(Duration.ofMillis(wait));
  }

  /** Adds the failure of the attempt before, if any, to what the call ends with. */
  public void addEarlierTo(Throwable failure) {
    ApiException last = earlier;
    if (last != null && last != failure) {
      failure.addSuppressed(last);
    }
  }

  /** Made at the first failure, so that a call that succeeds costs nothing more. */
  private Retry.AsyncContext<Object> counting() {
    IntervalFunction limit = IntervalFunction.ofExponentialBackoff(policy.base(), 2, policy.cap());
    RetryConfig config =
        RetryConfig.custom()
            .maxAttempts(policy.maxAttempts())
            .retryOnException(rules::isAllowedAfter)
            .intervalBiFunction(
                (attempt, outcome) -> waitAfter(outcome.getLeft(), limit.apply(attempt)))
            .build();
    return Retry.of("gangway", config).asyncContext();
  }

  private long waitAfter(Throwable failure, long limit) {
    Duration asked = failure instanceof ErrorResponseException e ? e.retryAfter() : null;
    if (asked != null && asked.compareTo(policy.longestRetryAfter()) > 0) {
      return STOP;
    }
    // Never earlier than asked, and not at the same moment as all others with the same Retry-After.
    long wait = pauses.anyUpTo(limit) + (asked == null ? 0 : asked.plusNanos(999_999).toMillis());
    return deadline.isAfter(wait) && budget.take() ? wait : STOP;
  }
}
