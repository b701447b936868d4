package dev.gangway.testkit;

import dev.gangway.core.spec.Operation;
import dev.gangway.core.spec.OptionalBody;
import dev.gangway.testkit.internal.TypedJson;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;

/**
 * A request of one operation that a {@link SpecServer} received.
 *
 * @param <B> the method's last parameter, which is the body of an operation that has one
 */
public final class TypedRequest<B extends @Nullable Object> {
  private final Spec spec;
  private final SpecOperation operation;
  private final Method method;
  private final SpecRequest request;

  TypedRequest(Spec spec, SpecOperation operation, Method method, SpecRequest request) {
    this.spec = spec;
    this.operation = operation;
    this.method = method;
    this.request = request;
  }

  /**
   * Returns the body, read by its own codec; null when an optional body was not sent.
   *
   * @throws IllegalStateException if the operation sends no body, or the request's is not one
   */
  @SuppressWarnings({"unchecked", "NullAway"})
  public B body() {
    for (Parameter parameter : method.getParameters()) {
      if (parameter.isAnnotationPresent(Body.class)
          || parameter.isAnnotationPresent(OptionalBody.class)) {
        return request.body().size() == 0
            ? null
            : (B) TypedJson.read(parameter.getParameterizedType(), json());
      }
    }
    throw new IllegalStateException(
        operation.id() + " sends no body. Use path(…), query(…) or header(…).");
  }

  private String json() {
    try {
      return spec.check().body(operation, request.headers(), request.body());
    } catch (Json.NotJson e) {
      throw new IllegalStateException(operation.id() + ": the body " + e.getMessage() + ".", e);
    }
  }

  /**
   * Returns the value of a parameter in the path, by its name in the spec.
   *
   * @throws IllegalArgumentException if the path has no such parameter; the message lists those
   *     that it has
   */
  public String path(String name) {
    Map<String, String> values = spec.check().path(request.method(), request.url());
    String value = values.get(Objects.requireNonNull(name, "name"));
    if (value == null) {
      throw new IllegalArgumentException(
          operation.id()
              + " has no path parameter \""
              + name
              + "\". It has "
              + values.keySet()
              + ".");
    }
    return value;
  }

  /** Returns the first value of a query parameter, or null when it was not sent. */
  public @Nullable String query(String name) {
    return request.url().queryParameter(Objects.requireNonNull(name, "name"));
  }

  /** Returns the last value of a header, or null when it was not sent. */
  public @Nullable String header(String name) {
    return request.headers().get(Objects.requireNonNull(name, "name"));
  }

  /** Returns the idempotency key that was sent, or null when the operation has none. */
  public @Nullable String idempotencyKey() {
    Operation declared = Objects.requireNonNull(method.getAnnotation(Operation.class));
    if (!declared.idempotencyHeader().isEmpty()) {
      return header(declared.idempotencyHeader());
    }
    return declared.idempotencyField().isEmpty()
        ? null
        : Json.read(json()).path(declared.idempotencyField()).asText(null);
  }

  /** Returns the request as it was received. */
  public SpecRequest request() {
    return request;
  }

  /** Names the operation. The rest may hold credentials and personal data. */
  @Override
  public String toString() {
    return "TypedRequest[" + request.method() + " " + operation.id() + "]";
  }
}
