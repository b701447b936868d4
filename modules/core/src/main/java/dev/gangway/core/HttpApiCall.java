package dev.gangway.core;

import dev.gangway.auth.SecurityRequirement;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** A call whose request Retrofit has built. */
final class HttpApiCall<T extends @Nullable Object> implements ApiCall<T> {
  /** Okio adds a timeout to a clock that may be anywhere, so it stays far from overflowing. */
  private static final long LONGEST_NANOS = Duration.ofDays(365).toNanos();

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
    Call call = newCall();
    try (Response response = call.execute()) {
      return read(response);
    } catch (IOException e) {
      throw CallFailure.of(operation.id(), call, e);
    }
  }

  @Override
  public CompletableFuture<ApiResponse<T>> responseAsync() {
    return enqueue(Function.identity());
  }

  private <R extends @Nullable Object> CompletableFuture<R> enqueue(
      Function<ApiResponse<T>, R> result) {
    Call call = newCall();
    CallFuture<R> future = new CallFuture<>(call);
    call.enqueue(
        new Callback() {
          @Override
          public void onResponse(Call answered, Response response) {
            try (response) {
              future.complete(result.apply(read(response)));
            } catch (IOException e) {
              future.completeExceptionally(CallFailure.of(operation.id(), answered, e));
            } catch (RuntimeException | Error e) {
              future.completeExceptionally(e);
            }
          }

          @Override
          public void onFailure(Call failed, IOException e) {
            future.completeExceptionally(CallFailure.of(operation.id(), failed, e));
          }
        });
    return future;
  }

  private Call newCall() {
    Call call = client.openHttpClient().newCall(request);
    call.timeout()
        .timeout(
            Math.min(TimeUnit.NANOSECONDS.convert(timeout), LONGEST_NANOS), TimeUnit.NANOSECONDS);
    return call;
  }

  private ApiResponse<T> read(Response response) throws IOException {
    ApiResponse<T> answer = new Answer(operation, client.settings().errors(), response).read();
    client.forgetSession(operation.operation().endsSession());
    return answer;
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

  /** Names the operation; the request may hold personal data. */
  @Override
  public String toString() {
    return "ApiCall[" + operation.id() + "]";
  }
}
