package dev.gangway.codegen.document;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** Runs what goes down chains of schemas that refer to each other, which may be thousands long. */
public final class DeepStack {
  private static final long BYTES = 512L << 20;

  /** Returns what a task returns, and throws what it throws. */
  public static <T> T call(Supplier<T> task) {
    FutureTask<T> future = new FutureTask<>(task::get);
    new Thread(null, future, Thread.currentThread().getName() + ", deep", BYTES).start();
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) e.getCause();
    } catch (InterruptedException e) {
      future.cancel(true);
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The generation was interrupted.", e);
    }
  }

  private DeepStack() {}
}
