package dev.gangway.core;

import dev.gangway.core.internal.Arguments;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** A call whose result is there before it is sent. Options change nothing but the key. */
record GivenCall<T extends @Nullable Object>(
    @Nullable T value, @Nullable RuntimeException failure, @Nullable String idempotencyKey)
    implements ApiCall<T> {

  @Override
  public T execute() {
    return response().value();
  }

  @Override
  public CompletableFuture<T> executeAsync() {
    return failure == null
        ? CompletableFuture.completedFuture(execute())
        : CompletableFuture.failedFuture(failure);
  }

  @Override
  @SuppressWarnings("NullAway") // The value is null only where T may be.
  public ApiResponse<T> response() {
    if (failure != null) {
      throw failure;
    }
    return new ApiResponse<>(200, Headers.EMPTY, value, Map.of(), 1);
  }

  @Override
  public CompletableFuture<ApiResponse<T>> responseAsync() {
    return failure == null
        ? CompletableFuture.completedFuture(response())
        : CompletableFuture.failedFuture(failure);
  }

  @Override
  public ApiCall<T> withTimeout(Duration timeout) {
    Arguments.positive(timeout);
    return this;
  }

  @Override
  public ApiCall<T> withRetries(RetryPolicy retries) {
    Arguments.notNull(retries, "retries");
    return this;
  }

  @Override
  public ApiCall<T> withHeader(String name, String value) {
    Arguments.notNull(name, "name");
    Arguments.notNull(value, "value");
    return this;
  }

  @Override
  public ApiCall<T> withIdempotencyKey(String key) {
    return new GivenCall<>(value, failure, Arguments.notNull(key, "key"));
  }

  @Override
  public Polling<T> until(Predicate<? super T> done) {
    PollingCall<T> call = new PollingCall<>("", "given", this, Duration.ofSeconds(30));
    return Polling.of(call, "GET", done).with(new SkippedPauses());
  }

  /** Names the outcome only: the value may hold personal data. */
  @Override
  public String toString() {
    return failure == null ? "ApiCall[given]" : "ApiCall[fails]";
  }

  /** Time that passes in no time: the result does not change, so that nothing is waited for. */
  private static final class SkippedPauses implements Pauses {
    private final AtomicLong nanos = new AtomicLong();

    @Override
    public long nanoTime() {
      return nanos.get();
    }

    @Override
    public void pause(Duration duration) {
      nanos.addAndGet(duration.toNanos());
    }

    @Override
    public CompletableFuture<?> later(Duration duration) {
      pause(duration);
      return CompletableFuture.completedFuture(null);
    }

    @Override
    public double random() {
      return 0;
    }
  }
}
