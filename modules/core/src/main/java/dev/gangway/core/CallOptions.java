package dev.gangway.core;

import java.time.Duration;

/** What a caller may choose for one call. */
record CallOptions(Duration timeout, RetryPolicy retries) {

  CallOptions withTimeout(Duration timeout) {
    return new CallOptions(Arguments.positive(timeout), retries);
  }

  CallOptions withRetries(RetryPolicy retries) {
    return new CallOptions(timeout, Arguments.notNull(retries, "retries"));
  }
}
