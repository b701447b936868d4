package dev.gangway.core.internal.retry;

import dev.gangway.core.ObservedCall;
import dev.gangway.core.RateGate;
import dev.gangway.core.error.ErrorResponseException;
import dev.gangway.core.internal.deadline.Deadline;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** The way of one call's attempts through a gate. */
public final class GatePass {
  private static final int TOO_MANY_REQUESTS = 429;

  private final RateGate gate;
  private final ObservedCall call;
  private final Deadline deadline;
  private final RetryPauses pauses;

  public GatePass(RateGate gate, ObservedCall call, Deadline deadline, RetryPauses pauses) {
    this.gate = gate;
    this.call = call;
    this.deadline = deadline;
    this.pauses = pauses;
  }

  /**
   * Returns what completes when the attempt may be sent, or fails with a {@link RateGateFailure}.
   * Cancelling it gives the place away.
   */
  public CompletableFuture<@Nullable Void> begin() {
    CompletableFuture<@Nullable Void> passed = new CompletableFuture<>();
    ask(passed, false);
    return passed;
  }

  private void ask(CompletableFuture<@Nullable Void> passed, boolean again) {
    Duration longest = deadline.left();
    CompletionStage<Duration> reply;
    try {
      reply = again ? gate.confirm(call, longest) : gate.reserve(call, longest);
    } catch (RuntimeException e) {
      passed.completeExceptionally(RateGateFailure.failed(e));
      return;
    }
    CompletionStage<?> unused =
        reply.whenComplete(
            (wait, failure) -> {
              if (failure != null) {
                passed.completeExceptionally(RateGateFailure.failed(unwrapped(failure)));
              } else {
                reserved(passed, wait, longest);
              }
            });
  }

  private void reserved(CompletableFuture<@Nullable Void> passed, Duration wait, Duration longest) {
    if (wait.isZero() || wait.isNegative()) {
      passed.complete(null);
    } else if (wait.compareTo(longest) > 0) {
      passed.completeExceptionally(RateGateFailure.tooLate());
    } else {
      CompletableFuture<?> pause = pauses.begin(wait);
      CompletableFuture<?> unused = passed.whenComplete((ended, e) -> pause.cancel(false));
      CompletableFuture<?> unusedToo =
          pause.whenComplete(
              (ended, cancelled) -> {
                if (cancelled != null) {
                  passed.cancel(false);
                } else if (!passed.isDone()) {
                  ask(passed, true);
                }
              });
    }
  }

  private static Throwable unwrapped(Throwable failure) {
    return failure instanceof CompletionException && failure.getCause() != null
        ? failure.getCause()
        : failure;
  }

  /** Closes the gate if the provider asked for a pause. */
  public void ended(Throwable failure) {
    if (failure instanceof ErrorResponseException refused
        && refused.status() == TOO_MANY_REQUESTS) {
      Duration asked = refused.retryAfter();
      if (asked != null) {
        close(asked);
      }
    }
  }

  private void close(Duration asked) {
    try {
      gate.close(call, asked);
    } catch (RuntimeException unheard) {
      // The call ends with the provider's own refusal.
    }
  }
}
