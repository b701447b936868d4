package dev.gangway.core.internal.retry;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/** The pauses of one client's calls between their attempts. No pause holds a thread of its own. */
public final class RetryPauses {
  /** The JDK's one thread for timeouts. */
  public static final Timer SYSTEM =
      (pause, wait) -> pause.completeOnTimeout(null, wait.toNanos(), TimeUnit.NANOSECONDS);

  private final Timer timer;
  private final DoubleSupplier random;
  private final Map<Object, CompletableFuture<?>> underWay = new ConcurrentHashMap<>();
  private volatile boolean closed;

  /**
   * Creates the pauses of a client.
   *
   * @param random from 0, included, to 1, excluded
   */
  public RetryPauses(Timer timer, DoubleSupplier random) {
    this.timer = timer;
    this.random = random;
  }

  /** Returns any wait that is no longer than this, in milliseconds. */
  long anyUpTo(long longest) {
    return (long) (random.getAsDouble() * longest);
  }

  /** Begins a pause. It is cancelled when the client is closed, and may be by its call. */
  CompletableFuture<@Nullable Void> begin(Duration wait) {
    CompletableFuture<@Nullable Void> pause = new CompletableFuture<>();
    Object key = new Object();
    underWay.put(key, pause);
    CompletableFuture<?> unused = pause.whenComplete((ended, cancelled) -> underWay.remove(key));
    timer.end(pause, wait);
    if (closed) {
      pause.cancel(false);
    }
    return pause;
  }

  /** Ends all pauses, and those that begin later at once. */
  public void close() {
    closed = true;
    underWay.values().forEach(pause -> pause.cancel(false));
  }

  /** Completes a pause when it has elapsed. */
  @FunctionalInterface
  public interface Timer {
    void end(CompletableFuture<@Nullable Void> pause, Duration wait);
  }
}
