package dev.gangway.testkit;

import dev.gangway.testkit.internal.TypedJson;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import okhttp3.Headers;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * Says how a {@link SpecServer} responds to the valid requests of one operation, from now on. A
 * response applies until {@link StubbedResponse#then()} adds another one to it, or {@link
 * SpecServer#on} replaces it.
 *
 * @param <B> the method's last parameter, which is the body of an operation that has one
 * @param <T> the value of the response
 */
public final class Stub<B extends @Nullable Object, T extends @Nullable Object> {
  private final Stubs stubs;
  private final Stubs.Sequence sequence;
  private final Spec spec;
  private final SpecOperation operation;
  private final Method method;

  Stub(Stubs stubs, Stubs.Sequence sequence, Spec spec, Method method, SpecOperation operation) {
    this.stubs = stubs;
    this.sequence = sequence;
    this.spec = spec;
    this.method = method;
    this.operation = operation;
  }

  /** Responds with this value, in the operation's envelope if there is one. */
  public StubbedResponse<B, T> returns(T value) {
    String json = TypedJson.write(valueType(), value);
    ResponseMaker.Content content = stubs.maker().value(operation, json);
    return add(request -> content);
  }

  /**
   * Responds with a value that is computed from the request. If the function throws, the response
   * has status 500 and the exception's text.
   */
  public StubbedResponse<B, T> returns(Function<? super TypedRequest<B>, ? extends T> function) {
    Objects.requireNonNull(function, "function");
    return add(
        request ->
            stubs
                .maker()
                .value(
                    operation,
                    TypedJson.write(
                        valueType(),
                        function.apply(new TypedRequest<>(spec, operation, method, request)))));
  }

  /**
   * Fails with this status, whether or not the spec documents it. The body is the documented
   * example of the status, else an object with a message where the spec's {@code x-error} has it.
   */
  public StubbedResponse<B, T> fails(int status) {
    return add(new ErrorBody(stubs.maker(), operation, status, null));
  }

  /** Fails with this status and the provider's message. */
  public StubbedResponse<B, T> fails(int status, String message) {
    return add(
        new ErrorBody(
            stubs.maker(), operation, status, Objects.requireNonNull(message, "message")));
  }

  /** Fails with status 429 and asks to wait for so many seconds. */
  public StubbedResponse<B, T> retryAfter(long seconds) {
    return fails(429).retryAfter(seconds);
  }

  /** Responds with the first example of the first documented 2xx status. */
  public StubbedResponse<B, T> example() {
    ResponseMaker.Content content = stubs.maker().success(operation);
    return add(request -> content);
  }

  /**
   * Responds with the first documented example of this status.
   *
   * @throws IllegalArgumentException if the spec has none; the message lists what it has
   */
  public StubbedResponse<B, T> example(int status) {
    return documented(status, null);
  }

  /**
   * Responds with this documented example.
   *
   * @throws IllegalArgumentException if the spec has no such example; the message lists what it has
   */
  public StubbedResponse<B, T> example(int status, String name) {
    return documented(status, Objects.requireNonNull(name, "name"));
  }

  private StubbedResponse<B, T> documented(int status, @Nullable String name) {
    ResponseMaker.Content content = stubs.maker().example(operation, status, name);
    return add(request -> content);
  }

  /** Responds with this JSON text as it is, without envelope. */
  public StubbedResponse<B, T> responds(int status, String json) {
    return responds(
        status, Headers.of("Content-Type", "application/json"), ByteString.encodeUtf8(json));
  }

  /** Responds with exactly this. */
  public StubbedResponse<B, T> responds(int status, Headers headers, ByteString body) {
    ResponseMaker.Content content = ResponseMaker.Content.asIs(status, headers, body);
    return add(request -> content);
  }

  /**
   * Responds with this list page by page, so that the generated methods that read all pages do. The
   * rest of each page is as in the documented example.
   *
   * @throws IllegalStateException if the spec declares no {@code x-pages} for the operation
   */
  public StubbedResponse<B, T> pages(List<?> entries, int perPage) {
    PagedList pages = PagedList.of(spec, operation, entries, perPage);
    return add(request -> stubs.maker().json(operation, pages.page(request)));
  }

  /** Responds with the documented example after this time. */
  public StubbedResponse<B, T> delayed(Duration delay) {
    return example().delayed(delay);
  }

  /** Loses the connection in place of a response, or within the documented example. */
  public StubbedResponse<B, T> losesConnection(ConnectionLoss when) {
    return example().losesConnection(when);
  }

  private StubbedResponse<B, T> add(Function<SpecRequest, ResponseMaker.Content> content) {
    Stubs.Reply reply = new Stubs.Reply(content);
    stubs.add(operation.id(), sequence, reply);
    return new StubbedResponse<>(this, stubs, reply);
  }

  /** Returns the value's type: what the method's ApiCall is of. */
  private Type valueType() {
    return ((ParameterizedType) method.getGenericReturnType()).getActualTypeArguments()[0];
  }

  /** Names the operation. */
  @Override
  public String toString() {
    return "Stub[" + operation.id() + "]";
  }
}
