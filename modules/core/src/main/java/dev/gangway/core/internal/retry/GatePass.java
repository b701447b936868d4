package dev.gangway.core.internal.retry;

import dev.gangway.core.ObservedCall;
import dev.gangway.core.RateGate;
import dev.gangway.core.error.ErrorResponseException;
import dev.gangway.core.internal.deadline.Deadline;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import okhttp3.Call;
import okhttp3.EventListener;
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

  /**
   * Waits in this thread until a request of an attempt that is under way may be sent once more, as
   * after a 401. Cancelling the HTTP call ends the wait.
   */
  public void passAgain(Call http) throws IOException {
    CompletableFuture<?> passed = begin();
    http.addEventListener(
        new EventListener() {
          @Override
          public void canceled(Call cancelled) {
            passed.cancel(false);
          }
        });
    if (http.isCanceled()) {
      passed.cancel(false);
    }
    try {
      passed.get();
    } catch (InterruptedException e) {
      passed.cancel(false);
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    } catch (CancellationException e) {
      throw new InterruptedIOException("The wait for the rate gate was ended");
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException failure ? failure : RateGateFailure.failed(e);
    }
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
