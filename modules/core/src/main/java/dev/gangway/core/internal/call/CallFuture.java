package dev.gangway.core.internal.call;

import dev.gangway.core.internal.deadline.Cancellation;
import dev.gangway.core.internal.log.CallWatch;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The result of a call that is under way. Cancelling it cancels the HTTP call, or the pause. */
public final class CallFuture<R extends @Nullable Object> extends CompletableFuture<R> {
  private final Cancellation cancellation;
  private final @Nullable CallWatch watch;

  CallFuture(Cancellation cancellation, @Nullable CallWatch watch) {
    this.cancellation = cancellation;
    this.watch = watch;
  }

  @Override
  public boolean completeExceptionally(Throwable failure) {
    if (watch != null) {
      watch.failed(failure);
    }
    return super.completeExceptionally(failure);
  }

  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    // The future first: the failure of the cancelled call would complete it otherwise.
    boolean cancelled = super.cancel(mayInterruptIfRunning);
    cancellation.cancel();
    return cancelled;
  }
}
