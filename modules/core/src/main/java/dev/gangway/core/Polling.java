package dev.gangway.core;

import dev.gangway.core.error.ApiException;
import dev.gangway.core.error.CancelledException;
import dev.gangway.core.error.ConnectionException;
import dev.gangway.core.error.PollingTimeoutException;
import dev.gangway.core.error.RateLimitedException;
import dev.gangway.core.error.ServerErrorException;
import dev.gangway.core.error.TooEarlyException;
import dev.gangway.core.internal.Arguments;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Repeats a call until its result satisfies a condition, see {@link ApiCall#until}. Immutable: each
 * option returns a new object. Safe for use by many threads, each of which polls on its own.
 *
 * <p>The first call is made at once. The pauses between calls are random, from the shortest to a
 * bound that doubles up to the longest, and never shorter than a {@code Retry-After} of the
 * provider's. A call with a transient failure ({@link ConnectionException}, {@link
 * ServerErrorException}, {@link RateLimitedException}, {@link TooEarlyException}, a login that
 * fails so) does not satisfy the condition; any other failure ends the poll.
 *
 * @param <T> the value of the response
 */
public final class Polling<T extends @Nullable Object> {
  private static final Set<String> SAFE = Set.of("GET", "HEAD");
  private static final Duration LONGEST_PAUSE = Duration.ofDays(365);
  private static final PollingRun.Schedule DEFAULT =
      new PollingRun.Schedule(
          Duration.ofSeconds(2), Duration.ofSeconds(30), Duration.ofMinutes(10));

  private final PollingCall<T> call;
  private final Predicate<? super T> done;
  private final PollingRun.Schedule schedule;
  private final Pauses pauses;

  private Polling(
      PollingCall<T> call, Predicate<? super T> done, PollingRun.Schedule schedule, Pauses pauses) {
    this.call = call;
    this.done = done;
    this.schedule = schedule;
    this.pauses = pauses;
  }

  static <T extends @Nullable Object> Polling<T> of(
      PollingCall<T> call, String method, Predicate<? super T> done) {
    Arguments.notNull(done, "done");
    if (!SAFE.contains(method)) {
      throw new UnsupportedOperationException(
          call.operation()
              + " cannot be polled: a "
              + method
              + " may have side effects. Poll an operation that reads the state.");
    }
    return new Polling<>(call, done, DEFAULT, Pauses.SYSTEM);
  }

  /** Returns the poll with its own time limit, from its first call. Defaults to ten minutes. */
  public Polling<T> within(Duration limit) {
    return with(
        new PollingRun.Schedule(
            schedule.shortest(), schedule.longest(), Arguments.positive(limit)));
  }

  /**
   * Returns the poll with its own pauses. Defaults to 2 and 30 seconds.
   *
   * @throws IllegalArgumentException when the longest is less than the shortest
   */
  public Polling<T> every(Duration shortest, Duration longest) {
    Arguments.positive(shortest);
    Arguments.notNull(longest, "longest");
    if (longest.compareTo(shortest) < 0) {
      throw new IllegalArgumentException(
          "The longest pause is "
              + longest
              + ", less than the shortest, "
              + shortest
              + ". Give the shorter one first.");
    }
    return with(
        new PollingRun.Schedule(atMostAYear(shortest), atMostAYear(longest), schedule.limit()));
  }

  /** Far from overflowing when it is doubled. */
  private static Duration atMostAYear(Duration pause) {
    return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
  }

  private Polling<T> with(PollingRun.Schedule changed) {
    return new Polling<>(call, done, changed, pauses);
  }

  Polling<T> with(Pauses others) {
    return new Polling<>(call, done, schedule, others);
  }

  /**
   * Polls until the condition holds, and returns the value. Interrupting the thread ends the poll
   * at once with a {@link CancelledException}.
   *
   * @throws PollingTimeoutException when the condition was not met in time
   * @throws ApiException when a call fails and the failure is not transient
   */
  public T execute() {
    PollingRun<T> run = run();
    while (true) {
      ApiResponse<T> response = poll(run);
      if (response != null && run.accept(response.value())) {
        return response.value();
      }
      pause(run);
    }
  }

  private static <T extends @Nullable Object> @Nullable ApiResponse<T> poll(PollingRun<T> run) {
    try {
      return run.call().response();
    } catch (ApiException e) {
      run.accept(e);
      return null;
    }
  }

  private void pause(PollingRun<T> run) {
    try {
      pauses.pause(run.pause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw run.interrupted(e);
    }
  }

  /**
   * Polls without blocking a thread. Fails with the exceptions of {@link #execute()}; cancelling
   * the future ends the poll and cancels a call that is under way.
   */
  public CompletableFuture<T> executeAsync() {
    return new PollingFuture<>(run(), pauses).start();
  }

  private PollingRun<T> run() {
    return new PollingRun<>(call, done, schedule, pauses);
  }

  /** Names the operation. */
  @Override
  public String toString() {
    return "Polling[" + call.operation() + "]";
  }
}
