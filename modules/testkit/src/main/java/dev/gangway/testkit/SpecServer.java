package dev.gangway.testkit;

import dev.gangway.auth.cipher.PayloadCipher;
import dev.gangway.core.ApiCall;
import dev.gangway.core.spec.Operation;
import dev.gangway.testkit.internal.OperationLookup;
import dev.gangway.testkit.internal.RefusableSockets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * A server on the loopback interface that responds with a spec's examples, and with what a test
 * chooses: {@code server.on(OrdersApi::buy).fails(422)}. Defaults to the first example of the first
 * 2xx status.
 *
 * <p>The response to a request that breaks the spec has status 400, 401 (no credential), 404 (no
 * such path), 405 or 415, and a JSON object whose {@code message} and {@code problems} name the
 * faults. Any credential of the right kind is accepted. Safe for use by many threads.
 */
public final class SpecServer extends TypedStubs implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 5;

  private final Spec spec;
  private final MockWebServer server = new MockWebServer();
  private final RefusableSockets sockets = new RefusableSockets();
  private final List<SpecRequest> requests = new ArrayList<>();
  private final Set<SpecRequest> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final LinkedBlockingQueue<SpecRequest> untaken = new LinkedBlockingQueue<>();
  private final Map<String, Queue<ResponseMaker.Content>> next = new HashMap<>();
  private final Map<String, ResponseMaker.Content> always = new HashMap<>();
  private final Queue<ResponseMaker.Content> own = new ArrayDeque<>();
  private final ResponseMaker maker;
  private final Stubs stubs;

  private SpecServer(Spec spec) {
    this.spec = Objects.requireNonNull(spec, "spec");
    this.maker = new ResponseMaker(spec);
    this.stubs = new Stubs(maker);
    server.setServerSocketFactory(sockets);
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            return SpecServer.this.dispatch(request);
          }
        });
  }

  /** Starts a server on a free port. */
  public static SpecServer start(Spec spec) {
    return start(spec, 0);
  }

  /** Starts a server on this port, or on a free one if it is 0. */
  public static SpecServer start(Spec spec, int port) {
    SpecServer server = new SpecServer(spec);
    try {
      server.server.start(port);
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException("The server of " + spec + " cannot be started.", e);
    }
  }

  /** Returns the base URL; the paths of the spec follow it. */
  public HttpUrl url() {
    return server.url("/");
  }

  /**
   * Responds to the operation's next request with the first example of this status. Several calls
   * make a sequence.
   */
  public SpecServer answer(String operationId, int status) {
    return answer(operationId, example(operationId, status, null));
  }

  /** Responds to the operation's next request with this example. Several calls make a sequence. */
  public SpecServer answer(String operationId, int status, String exampleName) {
    return answer(
        operationId,
        example(operationId, status, Objects.requireNonNull(exampleName, "exampleName")));
  }

  /**
   * Seals all further responses with this cipher, and opens sealed requests, as the spec's {@code
   * x-sealed} says. {@link #requests()} then shows the opened bodies.
   *
   * @throws IllegalArgumentException when the spec has no {@code x-sealed}
   */
  public SpecServer seal(PayloadCipher cipher) {
    maker.seal(Objects.requireNonNull(cipher, "cipher"));
    return this;
  }

  private synchronized SpecServer answer(String operationId, ResponseMaker.Content answer) {
    next.computeIfAbsent(operationId, id -> new ArrayDeque<>()).add(answer);
    return this;
  }

  /**
   * Responds to every request of the operation with this example, in place of the first 2xx
   * example.
   */
  public synchronized SpecServer answerAlways(String operationId, int status, String exampleName) {
    always.put(
        operationId,
        example(operationId, status, Objects.requireNonNull(exampleName, "exampleName")));
    return this;
  }

  /**
   * Responds to the next request with this JSON text, whatever the request is, even one that breaks
   * the spec. Several calls make a sequence, which takes precedence over responses by operation.
   */
  public SpecServer answerWith(int status, String json) {
    return answerWith(
        status, Headers.of("Content-Type", "application/json"), ByteString.encodeUtf8(json));
  }

  /** Responds to the next request with this response, as {@link #answerWith(int, String)} does. */
  public synchronized SpecServer answerWith(int status, Headers headers, ByteString body) {
    own.add(
        ResponseMaker.Content.asIs(
            status,
            Objects.requireNonNull(headers, "headers"),
            Objects.requireNonNull(body, "body")));
    return this;
  }

  private ResponseMaker.Content example(String operationId, int status, @Nullable String name) {
    return maker.example(spec.operation(operationId), status, name);
  }

  @Override
  <B extends @Nullable Object, T extends @Nullable Object> Stub<B, T> stub(
      OperationMethod<B, T> method) {
    return stub(OperationLookup.of(method));
  }

  @Override
  <A, T extends @Nullable Object> Stub<Object, T> stub(Class<A> api, Function<A, ApiCall<T>> call) {
    return stub(OperationLookup.of(api, call));
  }

  private <B extends @Nullable Object, T extends @Nullable Object> Stub<B, T> stub(Method method) {
    return new Stub<>(stubs, new Stubs.Sequence(), spec, method, operation(method));
  }

  @Override
  <B extends @Nullable Object> List<TypedRequest<B>> received(OperationMethod<B, ?> method) {
    return received(OperationLookup.of(method));
  }

  @Override
  <A, T extends @Nullable Object> List<TypedRequest<Object>> received(
      Class<A> api, Function<A, ApiCall<T>> call) {
    return received(OperationLookup.of(api, call));
  }

  private synchronized <B extends @Nullable Object> List<TypedRequest<B>> received(Method method) {
    SpecOperation operation = operation(method);
    List<SpecRequest> all =
        requests.stream().filter(request -> request.isOf(operation.id())).toList();
    seen.addAll(all);
    return all.stream()
        .map(request -> new TypedRequest<B>(spec, operation, method, request))
        .toList();
  }

  private SpecOperation operation(Method method) {
    return spec.operation(
        Objects.requireNonNull(method.getAnnotation(Operation.class), "annotation").id());
  }

  /**
   * Forgets the requests so far and all responses that a test has chosen, and accepts connections:
   * the server is as it was when it was started. It keeps its cipher.
   */
  public synchronized SpecServer reset() {
    acceptConnections();
    next.clear();
    always.clear();
    own.clear();
    stubs.clear();
    requests.clear();
    seen.clear();
    untaken.clear();
    return this;
  }

  /**
   * Refuses connections from now on and closes those that are open, as a provider that is down
   * does. A call then ends before anything of it is sent.
   */
  public SpecServer refuseConnections() {
    sockets.refuse();
    return this;
  }

  /** Accepts connections again, on the same port. */
  public SpecServer acceptConnections() {
    sockets.accept();
    return this;
  }

  /**
   * Throws an {@link AssertionError} that lists the requests that a test has neither taken nor got
   * from {@link #requests(OperationMethod.Of1) requests(…)} by their operation.
   */
  public synchronized void assertNoFurtherRequests() {
    List<SpecRequest> further =
        requests.stream().filter(request -> !seen.contains(request)).toList();
    if (!further.isEmpty()) {
      throw new AssertionError("Expected no further requests, but there are " + further + ".");
    }
  }

  /** Returns all requests received so far, in their order. */
  public synchronized List<SpecRequest> requests() {
    return List.copyOf(requests);
  }

  /**
   * Returns the first request that was not taken before, and waits for it for up to five seconds.
   *
   * @throws IllegalStateException when no request arrives in that time
   */
  public SpecRequest takeRequest() {
    try {
      SpecRequest request = untaken.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (request == null) {
        throw new IllegalStateException(
            "No further request arrived within " + PATIENCE_SECONDS + " seconds.");
      }
      synchronized (this) {
        seen.add(request);
      }
      return request;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting for a request.", e);
    }
  }

  @Override
  public void close() {
    server.close();
  }

  private MockResponse dispatch(RecordedRequest received) {
    ByteString body = received.getBody() == null ? ByteString.EMPTY : received.getBody();
    try {
      body = maker.open(received.getHeaders(), body);
    } catch (Json.NotJson e) {
      return maker.response(maker.problem(400, List.of("body " + e.getMessage())));
    }
    RequestCheck.Finding finding =
        spec.check().check(received.getMethod(), received.getUrl(), received.getHeaders(), body);
    SpecOperation operation = finding.operation();
    SpecRequest request =
        new SpecRequest(
            operation,
            received.getMethod(),
            received.getUrl(),
            received.getHeaders(),
            body,
            finding.problems());
    ResponseMaker.Content given = note(request);
    if (given != null) {
      return maker.response(given);
    }
    if (operation == null || !finding.problems().isEmpty()) {
      return maker.response(maker.problem(finding.status(), finding.problems()));
    }
    try {
      MockResponse chosen = stubs.respond(operation, request);
      return chosen == null ? maker.response(example(operation)) : chosen;
    } catch (RuntimeException e) {
      return maker.response(maker.problem(500, List.of("The response cannot be made: " + e)));
    }
  }

  /** Notes a request, and returns the test's response to any request if there is one. */
  private synchronized ResponseMaker.@Nullable Content note(SpecRequest request) {
    requests.add(request);
    untaken.add(request);
    return own.poll();
  }

  private synchronized ResponseMaker.Content example(SpecOperation operation) {
    Queue<ResponseMaker.Content> queue = next.get(operation.id());
    ResponseMaker.Content chosen = queue == null ? null : queue.poll();
    if (chosen == null) {
      chosen = always.get(operation.id());
    }
    return chosen == null ? maker.success(operation) : chosen;
  }
}
