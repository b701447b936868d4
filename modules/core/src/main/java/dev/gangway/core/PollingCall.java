package dev.gangway.core;

import dev.gangway.core.error.CancelledException;
import dev.gangway.core.internal.call.CallReport;
import java.io.InterruptedIOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The call that a {@link Polling} repeats.
 *
 * @param timeout the call's own, however much time is left for the wait
 */
record PollingCall<T extends @Nullable Object>(
    String client, String operation, ApiCall<T> call, Duration timeout) {

  CallReport report(int calls) {
    return CallReport.ofReads(client, operation, calls);
  }

  CancelledException interrupted(int calls, InterruptedException interruption) {
    InterruptedIOException cause = new InterruptedIOException("interrupted");
    cause.initCause(interruption);
    return CancelledException.of(
        report(calls).failed(),
        "cancelled while it paused before the next call. The call can be retried.",
        cause);
  }
}
