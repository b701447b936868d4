package dev.gangway.core;

import dev.gangway.core.error.ApiException;
import dev.gangway.core.error.CancelledException;
import dev.gangway.core.error.FailedCall;
import dev.gangway.core.error.MissingFieldException;
import dev.gangway.core.error.PollingTimeoutException;
import dev.gangway.core.internal.Arguments;
import dev.gangway.core.json.OpenState;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One call of an operation, ready to be sent. Immutable: each option returns a new call.
 *
 * <p>Sending the same call again sends the same bytes, with the same idempotency key.
 *
 * @param <T> the value of the response; {@link Void} when it has none
 */
public interface ApiCall<T extends @Nullable Object> {

  /**
   * Returns a call that sends nothing and returns this value with status 200, for tests and caches.
   * A poll of it passes over its pauses: it ends at once, with a {@link PollingTimeoutException}
   * unless the value satisfies the condition.
   */
  static <T extends @Nullable Object> ApiCall<T> of(T value) {
    return new GivenCall<>(value, null, null);
  }

  /**
   * Returns a call that sends nothing and fails with this exception. The exceptions of clients have
   * a method {@code of}, see {@link FailedCall}.
   */
  static <T extends @Nullable Object> ApiCall<T> failing(RuntimeException failure) {
    return new GivenCall<>(null, Arguments.notNull(failure, "failure"), null);
  }

  /**
   * Sends the call and returns the value. Interrupting the thread cancels the call at once, with a
   * {@link CancelledException}; the thread stays interrupted.
   *
   * @throws ApiException when there is no response, an error, or one that cannot be read
   */
  T execute();

  /**
   * Sends the call without blocking. Fails with the exceptions of {@link #execute()}; cancelling
   * the future cancels the HTTP call.
   *
   * <p>A callback of the future may block and may wait for other calls: it occupies none of the
   * places for async calls, but a thread as long as it runs. It runs in no thread of {@link
   * ClientBuilder#executor}; {@code thenApplyAsync} chooses another thread.
   */
  CompletableFuture<T> executeAsync();

  /**
   * Sends the call and returns status, headers and value.
   *
   * @throws ApiException when there is no response, an error, or one that cannot be read
   */
  ApiResponse<T> response();

  /** Sends the call without blocking, see {@link #executeAsync()}. */
  CompletableFuture<ApiResponse<T>> responseAsync();

  /**
   * Returns the call with its own timeout, from its execution to the end of the response, see
   * {@link ClientBuilder#timeout}.
   */
  ApiCall<T> withTimeout(Duration timeout);

  /** Returns the call with its own retry policy, see {@link ClientBuilder#retries}. */
  ApiCall<T> withRetries(RetryPolicy retries);

  /**
   * Returns the call with this header in place of one of the same name. A credential of the client
   * takes precedence over a header of its name, such as {@code Authorization}; {@code Cookie}
   * replaces the cookies of parameters; the header of the idempotency key sets the key.
   *
   * @throws IllegalArgumentException when the name is not a token (RFC 9110) or one that the HTTP
   *     client frames messages and manages connections by: {@code Connection}, {@code
   *     Content-Length}, {@code Expect}, {@code Host}, {@code Keep-Alive}, {@code Proxy-*}, {@code
   *     TE}, {@code Trailer}, {@code Transfer-Encoding}, {@code Upgrade}; when it is {@code
   *     Content-Type} and the body has a type, or {@code Accept-Encoding} other than {@code
   *     identity}; or when a header cannot carry the value
   */
  ApiCall<T> withHeader(String name, String value);

  /**
   * Returns the call with this idempotency key, for retrying an earlier one.
   *
   * @throws UnsupportedOperationException when the operation has none
   */
  ApiCall<T> withIdempotencyKey(String key);

  /** Returns the idempotency key that is sent, or null when the operation has none. */
  @Nullable String idempotencyKey();

  /**
   * Returns how long the provider keeps an idempotency key, as it documents: until then, a call
   * with the same key is not carried out again. Null when it documents no time, or the operation
   * has no key.
   */
  default @Nullable Duration idempotencyKeyLifetime() {
    return null;
  }

  /**
   * Returns the call as data, which can be stored and restored by another process. It holds the
   * idempotency key but no credential; nothing is sent.
   *
   * @throws UnsupportedOperationException if the call carries a credential, as a login does, or an
   *     upload that can be read only once
   */
  default CallSnapshot snapshot() {
    throw new UnsupportedOperationException("This call has no snapshot: no client made it.");
  }

  /**
   * Returns a poll that repeats the call until the value satisfies the condition.
   *
   * @throws UnsupportedOperationException unless the call is a {@code GET}, since other calls may
   *     have side effects
   */
  Polling<T> until(Predicate<? super T> done);

  /**
   * Returns a poll that repeats the call until a state is final: {@code
   * untilTerminal(User::kycStatus)}. A state that is missing, null or not known to this version is
   * not.
   *
   * @throws UnsupportedOperationException as {@link #until} does
   */
  default Polling<T> untilTerminal(Function<? super T, ? extends @Nullable OpenState<?>> state) {
    Arguments.notNull(state, "state");
    return until(
        value -> {
          try {
            OpenState<?> reached = state.apply(value);
            return reached != null && reached.isTerminal();
          } catch (MissingFieldException absent) {
            return false;
          }
        });
  }
}
