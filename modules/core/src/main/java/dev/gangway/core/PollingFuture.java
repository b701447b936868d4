package dev.gangway.core;

import dev.gangway.core.error.ApiException;
import dev.gangway.core.internal.deadline.CompletionThreads;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** The result of a wait that is under way. Cancelling it cancels the call or the pause. */
final class PollingFuture<T extends @Nullable Object> extends CompletableFuture<T> {
  private final PollingRun<T> run;
  private final Pauses pauses;
  private @Nullable Future<?> step;

  PollingFuture(PollingRun<T> run, Pauses pauses) {
    this.run = run;
    this.pauses = pauses;
  }

  PollingFuture<T> start() {
    poll();
    return this;
  }

  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    boolean cancelled = super.cancel(mayInterruptIfRunning);
    Future<?> current;
    synchronized (this) {
      current = step;
    }
    if (current != null) {
      current.cancel(mayInterruptIfRunning);
    }
    return cancelled;
  }

  @SuppressWarnings("FutureReturnValueIgnored") // The callback throws nothing.
  private void poll() {
    if (isDone()) {
      return;
    }
    try {
      CompletableFuture<ApiResponse<T>> call = run.call().responseAsync();
      begin(call);
      call.whenComplete(this::completed);
    } catch (RuntimeException | Error e) {
      completeExceptionally(e);
    }
  }

  private void completed(@Nullable ApiResponse<T> response, @Nullable Throwable failure) {
    try {
      if (failure instanceof ApiException e) {
        run.accept(e);
      } else if (failure != null) {
        completeExceptionally(failure);
      } else if (response != null && run.accept(response.value())) {
        complete(response.value());
      }
      if (!isDone()) {
        pause(run.pause());
      }
    } catch (RuntimeException | Error e) {
      completeExceptionally(e);
    }
  }

  @SuppressWarnings("FutureReturnValueIgnored") // poll() lets nothing escape.
  private void pause(Duration duration) {
    CompletableFuture<?> pause = pauses.later(duration);
    begin(pause);
    // In another thread than the timer's: what follows may run a caller's code.
    pause.thenRunAsync(this::poll, CompletionThreads::run);
  }

  /** Notes what the wait is at, before that can end. The wait may have been cancelled meanwhile. */
  private void begin(Future<?> begun) {
    synchronized (this) {
      step = begun;
    }
    if (isDone()) {
      begun.cancel(true);
    }
  }
}
