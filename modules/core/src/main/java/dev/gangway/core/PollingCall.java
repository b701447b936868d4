package dev.gangway.core;

import java.io.InterruptedIOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The call that a {@link Polling} repeats.
 *
 * @param timeout the call's own, however much time is left for the wait
 */
record PollingCall<T extends @Nullable Object>(
    String operation, ApiCall<T> call, Duration timeout) {

  CancelledException interrupted(int calls, InterruptedException interruption) {
    InterruptedIOException cause = new InterruptedIOException("interrupted");
    cause.initCause(interruption);
    return new CancelledException(
        new CallReport(operation, calls, null, true),
        "cancelled while it waited for the next call. The call may be repeated.",
        cause,
        Received.NOTHING,
        false);
  }
}
