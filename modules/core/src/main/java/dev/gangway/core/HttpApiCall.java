package dev.gangway.core;

import dev.gangway.core.internal.Arguments;
import dev.gangway.core.internal.call.CallOptions;
import dev.gangway.core.internal.call.ClientRuntime;
import dev.gangway.core.internal.call.Execution;
import dev.gangway.core.internal.call.NamedClient;
import dev.gangway.core.internal.call.OperationCall;
import dev.gangway.core.internal.call.Snapshots;
import dev.gangway.core.internal.deadline.Deadline;
import dev.gangway.core.internal.log.CallWatch;
import dev.gangway.core.internal.request.IdempotencyKey;
import dev.gangway.core.internal.request.JsonBody;
import dev.gangway.core.internal.request.RequestHeaders;
import dev.gangway.core.internal.request.SnapshotBody;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Predicate;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** A call whose request Retrofit has built. */
final class HttpApiCall<T extends @Nullable Object> implements ApiCall<T>, NamedClient {
  private final ClientRuntime client;
  private final OperationCall operation;
  private final Request request;
  private final CallOptions options;
  private final @Nullable String idempotencyKey;

  private HttpApiCall(
      ClientRuntime client,
      OperationCall operation,
      Request request,
      CallOptions options,
      @Nullable String idempotencyKey) {
    this.client = client;
    this.operation = operation;
    this.request = request;
    this.options = options;
    this.idempotencyKey = idempotencyKey;
  }

  static HttpApiCall<?> create(ClientRuntime client, OperationCall operation, Request built) {
    operation.exclusive().check(built);
    HttpApiCall<?> call =
        new HttpApiCall<>(
            client, operation, built, client.settings().options(), keyOf(operation, built));
    return IdempotencyKey.isDeclared(operation) && call.idempotencyKey == null
        ? call.withIdempotencyKey(UUID.randomUUID().toString())
        : call.checked();
  }

  /** Makes a call of a snapshot's request, whose body has its key. */
  static HttpApiCall<?> restored(
      ClientRuntime client,
      OperationCall operation,
      Request request,
      @Nullable String idempotencyKey) {
    return new HttpApiCall<>(
        client, operation, request, client.settings().options(), idempotencyKey);
  }

  private HttpApiCall<T> checked() {
    if (request.body() instanceof JsonBody<?> body) {
      body.check();
    }
    return this;
  }

  private static @Nullable String keyOf(OperationCall operation, Request request) {
    String key =
        IdempotencyKey.isDeclared(operation) ? IdempotencyKey.read(operation, request) : null;
    return key == null ? null : IdempotencyKey.require(key);
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
    ObservedCall observed = observed();
    CallWatch watch = CallWatch.of(client.settings(), observed);
    Execution<T> execution = execution(observed, watch);
    return watch == null ? execution.run() : watch.run(request, execution::run);
  }

  @Override
  public CompletableFuture<ApiResponse<T>> responseAsync() {
    return enqueue(Function.identity());
  }

  private <R extends @Nullable Object> CompletableFuture<R> enqueue(
      Function<ApiResponse<T>, R> result) {
    ObservedCall observed = observed();
    CallWatch watch = CallWatch.of(client.settings(), observed);
    Execution<T> execution = execution(observed, watch);
    return watch == null
        ? execution.enqueue(result)
        : watch.enqueue(request, result, execution::enqueue);
  }

  private ObservedCall observed() {
    return ObservedCall.of(client.name(), operation, request, Deadline.callWaitingInThisThread());
  }

  private Execution<T> execution(ObservedCall observed, @Nullable CallWatch watch) {
    return new Execution<>(client, operation, request, observed, watch, options, idempotencyKey);
  }

  @Override
  public ApiCall<T> withTimeout(Duration timeout) {
    return with(options.withTimeout(timeout));
  }

  @Override
  public ApiCall<T> withRetries(RetryPolicy retries) {
    return with(options.withRetries(Arguments.notNull(retries, "retries").settings()));
  }

  private HttpApiCall<T> with(CallOptions options) {
    return new HttpApiCall<>(client, operation, request, options, idempotencyKey);
  }

  @Override
  public ApiCall<T> withHeader(String name, String value) {
    Arguments.notNull(name, "name");
    Request changed = RequestHeaders.with(request, name, value);
    String key =
        request.body() instanceof SnapshotBody && operation.idempotencyHeader().isEmpty()
            ? idempotencyKey
            : keyOf(operation, changed);
    return new HttpApiCall<>(client, operation, changed, options, key);
  }

  @Override
  public HttpApiCall<T> withIdempotencyKey(String key) {
    Arguments.notNull(key, "key");
    if (!IdempotencyKey.isDeclared(operation)) {
      throw new UnsupportedOperationException(
          operation.id() + " has no idempotency key: the provider documents none for it.");
    }
    if (request.body() instanceof SnapshotBody && operation.idempotencyHeader().isEmpty()) {
      throw new UnsupportedOperationException(
          operation.id() + " was restored, and keeps the idempotency key that its body has.");
    }
    Request changed = IdempotencyKey.write(operation, request, IdempotencyKey.require(key));
    return new HttpApiCall<T>(client, operation, changed, options, key).checked();
  }

  @Override
  public @Nullable String idempotencyKey() {
    return idempotencyKey;
  }

  @Override
  public @Nullable Duration idempotencyKeyLifetime() {
    return operation.idempotencyLifetime();
  }

  @Override
  public String clientName() {
    return client.name();
  }

  @Override
  public CallSnapshot snapshot() {
    return Snapshots.take(client.name(), operation, request, idempotencyKey);
  }

  @Override
  public Polling<T> until(Predicate<? super T> done) {
    // A poll that fails is repeated by the polling, with its own pauses.
    return Polling.of(
        new PollingCall<>(
            client.name(), operation.id(), withRetries(RetryPolicy.none()), options.timeout()),
        request.method(),
        done);
  }

  /** Names the operation; the request may hold personal data. */
  @Override
  public String toString() {
    return "ApiCall[" + operation.id() + "]";
  }
}
