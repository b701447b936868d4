package dev.gangway.core.internal.call;

import dev.gangway.core.internal.Arguments;
import dev.gangway.core.internal.retry.RetrySettings;
import java.time.Duration;

/** What a caller may choose for one call. */
public record CallOptions(Duration timeout, RetrySettings retries) {

  public CallOptions withTimeout(Duration timeout) {
    return new CallOptions(Arguments.positive(timeout), retries);
  }

  public CallOptions withRetries(RetrySettings retries) {
    return new CallOptions(timeout, retries);
  }
}
