package dev.gangway.core.internal.call;

import dev.gangway.auth.SecurityRequirement;
import dev.gangway.core.ApiCall;
import dev.gangway.core.ApiResponse;
import dev.gangway.core.ObservedCall;
import dev.gangway.core.body.Download;
import dev.gangway.core.error.ApiException;
import dev.gangway.core.internal.deadline.CallThreads;
import dev.gangway.core.internal.deadline.Cancellation;
import dev.gangway.core.internal.deadline.CompletionThreads;
import dev.gangway.core.internal.deadline.Deadline;
import dev.gangway.core.internal.deadline.Interruption;
import dev.gangway.core.internal.log.CallWatch;
import dev.gangway.core.internal.retry.GatePass;
import dev.gangway.core.internal.retry.RateGateFailure;
import dev.gangway.core.internal.retry.RetryLoop;
import dev.gangway.core.internal.retry.RetryRules;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** One sending of an {@link ApiCall}: its attempts and the pauses between them. */
public final class Execution<T extends @Nullable Object> {
  private final ClientRuntime client;
  private final OperationCall operation;
  private final OkHttpClient httpClient;
  private final @Nullable CallWatch watch;
  private final Request request;
  private final CallProgress progress;
  private final Deadline deadline;
  private final RetryLoop retries;
  private final @Nullable GatePass gate;
  private final Cancellation cancellation = new Cancellation();
  private volatile Attempt<T> attempt;
  private @Nullable Thread beginner;

  public Execution(
      ClientRuntime client,
      OperationCall operation,
      Request request,
      ObservedCall observed,
      @Nullable CallWatch watch,
      CallOptions options,
      @Nullable String idempotencyKey) {
    this.client = client;
    this.operation = operation;
    this.httpClient = client.openHttpClient();
    this.progress = new CallProgress(client.name(), operation.id(), request, idempotencyKey);
    this.deadline = new Deadline(options.timeout(), observed);
    this.retries =
        client.retries(
            options.retries(), new RetryRules(request, idempotencyKey, progress), deadline);
    this.gate = client.gatePass(observed, deadline);
    this.watch = watch;
    this.request = complete(client.settings().sealing().prepare(request), observed);
    this.attempt = newAttempt();
  }

  private Request complete(Request built, ObservedCall observed) {
    Request.Builder completed =
        built
            .newBuilder()
            .tag(SecurityRequirement.class, operation.security())
            .tag(CallProgress.class, progress)
            .tag(Deadline.class, deadline)
            .tag(ObservedCall.class, observed)
            .tag(CallWatch.class, watch)
            .tag(GatePass.class, gate);
    if (built.header("User-Agent") == null) {
      completed.header("User-Agent", client.settings().userAgent());
    }
    return completed.build();
  }

  public ApiResponse<T> run() {
    Deadline.endWithWaitingCall(cancellation);
    deadline.start(cancellation, () -> {});
    try {
      return Interruption.during(this::interrupted, () -> deadline.working(this::attempts));
    } catch (IOException e) {
      throw attempt.failure(e);
    } finally {
      deadline.exit();
    }
  }

  /** At the deadline all is cancelled anyway, and its interruption is not the caller's. */
  private void interrupted() {
    if (!deadline.isOver()) {
      cancellation.cancel();
    }
  }

  private ApiResponse<T> attempts() {
    while (true) {
      try {
        if (gate != null) {
          passGate(gate);
        }
        return succeeded(attempt.run());
      } catch (ApiException e) {
        CompletableFuture<?> pause = pauseAfter(e);
        if (pause == null) {
          throw e;
        }
        await(pause);
        attempt = newAttempt();
      } catch (RuntimeException | Error e) {
        retries.addEarlierTo(e);
        throw e;
      }
    }
  }

  private @Nullable CompletableFuture<@Nullable Void> pauseAfter(ApiException failure) {
    if (gate != null) {
      gate.ended(failure);
    }
    return retries.pauseAfter(failure);
  }

  private void passGate(GatePass gate) {
    CompletableFuture<?> passed = gate.begin();
    endsWhileAtGate(passed, attempt);
    try {
      passed.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      passed.cancel(false);
      throw attempt.failure(new InterruptedIOException("interrupted"));
    } catch (CancellationException | ExecutionException e) {
      throw atGate(attempt, e);
    }
    cancellation.ends(attempt::cancel);
  }

  /** Enqueues the present attempt, when the gate has let it through. */
  private void enqueue(CompletableFuture<ApiResponse<T>> future) {
    Attempt<T> next = attempt;
    if (gate == null) {
      next.enqueue(future);
      return;
    }
    CompletableFuture<?> passed = gate.begin();
    if (passed.isDone() && !passed.isCompletedExceptionally()) {
      next.enqueue(future);
      return;
    }
    endsWhileAtGate(passed, next);
    CompletableFuture<?> unused =
        passed.whenCompleteAsync(
            (through, failure) -> {
              if (failure != null) {
                future.completeExceptionally(atGate(next, failure));
              } else {
                cancellation.ends(next::cancel);
                next.enqueue(future);
              }
            },
            CompletionThreads::run);
  }

  private void endsWhileAtGate(CompletableFuture<?> passed, Attempt<T> next) {
    cancellation.ends(
        () -> {
          next.cancel();
          passed.cancel(false);
        });
  }

  private static <T extends @Nullable Object> RuntimeException atGate(
      Attempt<T> attempt, Throwable failure) {
    RateGateFailure refused = NotSent.find(RateGateFailure.class, failure);
    if (refused == null) {
      attempt.cancel();
      return attempt.failure(new InterruptedIOException("The wait for the rate gate was ended"));
    }
    return attempt.failure(refused);
  }

  public <R extends @Nullable Object> CompletableFuture<R> enqueue(
      Function<ApiResponse<T>, R> result) {
    CallFuture<R> future = new CallFuture<>(cancellation, watch);
    deadline.start(cancellation, () -> giveUp(future));
    beginner = Thread.currentThread();
    CompletableFuture<ApiResponse<T>> first = new CompletableFuture<>();
    CompletableFuture<?> unused =
        first
            .exceptionallyCompose(this::sendingAfter)
            .whenComplete(
                (response, failure) -> {
                  deadline.exit();
                  complete(() -> complete(future, result, response, failure));
                });
    // At last: an executor may run the call, and others after it, in this thread.
    enqueue(first);
    beginner = null;
    return future;
  }

  /** While the call begins nobody has its future, so that it may be completed here and now. */
  private void complete(Runnable completion) {
    if (Thread.currentThread() == beginner) {
      completion.run();
    } else {
      CallThreads.complete(completion);
    }
  }

  private <R extends @Nullable Object> void complete(
      CallFuture<R> future,
      Function<ApiResponse<T>, R> result,
      @Nullable ApiResponse<T> response,
      @Nullable Throwable failure) {
    try {
      if (failure != null) {
        future.completeExceptionally(unwrapped(failure));
      } else if (response != null) {
        complete(future, result.apply(succeeded(response)), response);
      }
    } catch (RuntimeException | Error e) {
      // Its deadline does not end it any more.
      future.completeExceptionally(e);
    }
  }

  /** A download that nobody receives any more is closed. */
  private static <R extends @Nullable Object> void complete(
      CompletableFuture<R> future, R result, ApiResponse<?> response) {
    if (!future.complete(result) && response.value() instanceof Download download) {
      download.close();
    }
  }

  private CompletableFuture<ApiResponse<T>> sendingAfter(Throwable failure) {
    CompletableFuture<@Nullable Void> pause =
        failure instanceof ApiException e ? pauseAfter(e) : null;
    if (pause == null) {
      retries.addEarlierTo(failure);
      return CompletableFuture.failedFuture(failure);
    }
    cancellation.ends(() -> pause.cancel(false));
    return pause
        .exceptionally(
            cancelled -> {
              throw cancelledInPause();
            })
        // Not in the timer's thread: an executor may block.
        .thenComposeAsync(
            ended -> {
              CompletableFuture<ApiResponse<T>> next = new CompletableFuture<>();
              attempt = newAttempt();
              enqueue(next);
              return next.exceptionallyCompose(this::sendingAfter);
            },
            CompletionThreads::run);
  }

  private void await(CompletableFuture<?> pause) {
    cancellation.ends(() -> pause.cancel(false));
    try {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      pause.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      pause.cancel(false);
      throw cancelledInPause();
    } catch (CancellationException e) {
      throw cancelledInPause();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private Attempt<T> newAttempt() {
    progress.newAttempt();
    Attempt<T> next =
        new Attempt<>(client, operation, progress, deadline, httpClient.newCall(request));
    cancellation.ends(next::cancel);
    return next;
  }

  private ApiResponse<T> succeeded(ApiResponse<T> response) {
    client.budget().succeeded();
    return response;
  }

  private RuntimeException cancelledInPause() {
    RuntimeException cancelled =
        attempt.cancelledInPause(new InterruptedIOException("The pause before a retry was ended"));
    retries.addEarlierTo(cancelled);
    return cancelled;
  }

  /**
   * Ends a call that cancelling it has not ended: it is still queued, or its thread is deaf.
   * Nothing here waits for what the call waits for. The watchdog of all deadlines does not even
   * wait for the start of a thread, which takes long on a busy machine.
   */
  private void giveUp(CompletableFuture<?> future) {
    CompletionThreads.later(
        Deadline.GRACE_MILLIS,
        () -> {
          if (!future.isDone()) {
            CompletionThreads.run(() -> future.completeExceptionally(givenUp()));
          }
        });
  }

  private RuntimeException givenUp() {
    RuntimeException late = attempt.failure(new InterruptedIOException("timeout"));
    retries.addEarlierTo(late);
    return late;
  }

  private static Throwable unwrapped(Throwable failure) {
    return failure instanceof CompletionException && failure.getCause() != null
        ? failure.getCause()
        : failure;
  }
}
