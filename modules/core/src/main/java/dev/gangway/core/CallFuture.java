package dev.gangway.core;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The result of a call that is under way. Cancelling it cancels the HTTP call, or the pause. */
final class CallFuture<R extends @Nullable Object> extends CompletableFuture<R> {
  private final Cancellation cancellation;

  CallFuture(Cancellation cancellation) {
    this.cancellation = cancellation;
  }

  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    // The future first: the failure of the cancelled call would complete it otherwise.
    boolean cancelled = super.cancel(mayInterruptIfRunning);
    cancellation.cancel();
    return cancelled;
  }
}
