package dev.gangway.core;

import java.time.Duration;

/** What a caller may choose for one call. */
record CallOptions(Duration timeout, RetrySettings retries) {

  CallOptions withTimeout(Duration timeout) {
    return new CallOptions(Arguments.positive(timeout), retries);
  }

  CallOptions withRetries(RetrySettings retries) {
    return new CallOptions(timeout, retries);
  }
}
