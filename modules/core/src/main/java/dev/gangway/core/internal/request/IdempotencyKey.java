package dev.gangway.core.internal.request;

import dev.gangway.core.internal.call.OperationCall;
import dev.gangway.core.spec.Idempotent;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/** Where an operation's idempotency key stands in its request. */
public final class IdempotencyKey {

  public static boolean isDeclared(OperationCall call) {
    return !call.idempotencyHeader().isEmpty() || !call.idempotencyField().isEmpty();
  }

  /** Returns the key if it is one: a provider takes an empty one for none, and an order twice. */
  public static String require(String key) {
    if (key.isBlank()) {
      throw new IllegalArgumentException(
          "An idempotency key must not be blank, since a provider would take it for none. Give it a"
              + " value, or leave it out and the client makes one.");
    }
    return key;
  }

  public static @Nullable String read(OperationCall call, Request request) {
    String header = call.idempotencyHeader();
    return header.isEmpty() ? key(body(call, request.body())) : request.header(header);
  }

  public static Request write(OperationCall call, Request request, String key) {
    String header = call.idempotencyHeader();
    if (!header.isEmpty()) {
      return RequestHeaders.with(request, header, key);
    }
    RequestBody changed = withKey(body(call, request.body()), key);
    return request.newBuilder().method(request.method(), changed).build();
  }

  private static @Nullable String key(JsonBody<?> body) {
    return ((Idempotent<?>) body.value()).idempotencyKey();
  }

  @SuppressWarnings("unchecked") // An idempotent body makes one of its own type.
  private static <T> RequestBody withKey(JsonBody<T> body, String key) {
    return body.with(((Idempotent<T>) body.value()).withIdempotencyKey(key));
  }

  private static JsonBody<?> body(OperationCall call, @Nullable RequestBody body) {
    if (body instanceof JsonBody<?> json && json.value() instanceof Idempotent) {
      return json;
    }
    throw new IllegalStateException(
        call.id() + " declares an idempotency key in a body that cannot carry one.");
  }

  private IdempotencyKey() {}
}
