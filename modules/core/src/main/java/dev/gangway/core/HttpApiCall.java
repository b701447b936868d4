package dev.gangway.core;

import dev.gangway.auth.SecurityRequirement;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Predicate;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** A call whose request Retrofit has built. */
final class HttpApiCall<T extends @Nullable Object> implements ApiCall<T> {
  private final ApiClient client;
  private final OperationCall operation;
  private final Request request;
  private final Duration timeout;
  private final @Nullable String idempotencyKey;

  private HttpApiCall(
      ApiClient client,
      OperationCall operation,
      Request request,
      Duration timeout,
      @Nullable String idempotencyKey) {
    this.client = client;
    this.operation = operation;
    this.request = request;
    this.timeout = timeout;
    this.idempotencyKey = idempotencyKey;
  }

  static HttpApiCall<?> create(ApiClient client, OperationCall operation, Request built) {
    Request request =
        built.newBuilder().tag(SecurityRequirement.class, operation.security()).build();
    HttpApiCall<?> call =
        new HttpApiCall<>(
            client, operation, request, client.settings().timeout(), keyOf(operation, built));
    return IdempotencyKey.isDeclared(operation) && call.idempotencyKey == null
        ? call.withIdempotencyKey(UUID.randomUUID().toString())
        : call;
  }

  private static @Nullable String keyOf(OperationCall operation, Request request) {
    return IdempotencyKey.isDeclared(operation) ? IdempotencyKey.read(operation, request) : null;
  }

  @Override
  public T execute() {
    return response().value();
  }

  @Override
  public CompletableFuture<T> executeAsync() {
    return enqueue(ApiResponse::value);
  }

  @Override
  public ApiResponse<T> response() {
    return execution().run();
  }

  @Override
  public CompletableFuture<ApiResponse<T>> responseAsync() {
    return enqueue(Function.identity());
  }

  private <R extends @Nullable Object> CompletableFuture<R> enqueue(
      Function<ApiResponse<T>, R> result) {
    return execution().enqueue(result);
  }

  private Execution<T> execution() {
    return new Execution<>(client, operation, request, timeout, idempotencyKey);
  }

  @Override
  public ApiCall<T> withTimeout(Duration timeout) {
    return new HttpApiCall<>(
        client, operation, request, ClientBuilder.requirePositive(timeout), idempotencyKey);
  }

  @Override
  public ApiCall<T> withHeader(String name, String value) {
    Arguments.notNull(name, "name");
    Request changed = request.newBuilder().header(name, HeaderText.require(name, value)).build();
    return new HttpApiCall<>(client, operation, changed, timeout, keyOf(operation, changed));
  }

  @Override
  public HttpApiCall<T> withIdempotencyKey(String key) {
    Arguments.notNull(key, "key");
    if (!IdempotencyKey.isDeclared(operation)) {
      throw new UnsupportedOperationException(
          operation.id() + " has no idempotency key: the provider documents none for it.");
    }
    return new HttpApiCall<>(
        client, operation, IdempotencyKey.write(operation, request, key), timeout, key);
  }

  @Override
  public @Nullable String idempotencyKey() {
    return idempotencyKey;
  }

  @Override
  public Polling<T> until(Predicate<? super T> done) {
    return Polling.of(new PollingCall<>(operation.id(), this, timeout), request.method(), done);
  }

  /** Names the operation; the request may hold personal data. */
  @Override
  public String toString() {
    return "ApiCall[" + operation.id() + "]";
  }
}
