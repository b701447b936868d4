package dev.gangway.core;

import java.util.concurrent.CompletableFuture;
import okhttp3.Call;
import org.jspecify.annotations.Nullable;

/** The result of a call that is under way. Cancelling it cancels the HTTP call. */
final class CallFuture<R extends @Nullable Object> extends CompletableFuture<R> {
  private final Call call;

  CallFuture(Call call) {
    this.call = call;
  }

  @Override
  public boolean completeExceptionally(Throwable failure) {
    CallWatch watch = call.request().tag(CallWatch.class);
    if (watch != null) {
      watch.failed(failure);
    }
    return super.completeExceptionally(failure);
  }

  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    // The future first: the failure of the cancelled call would complete it otherwise.
    boolean cancelled = super.cancel(mayInterruptIfRunning);
    call.cancel();
    return cancelled;
  }
}
