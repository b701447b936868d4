package dev.gangway.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gangway.auth.cipher.PayloadCipher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okio.Buffer;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * A server on the loopback interface that responds with a spec's examples. Defaults to the first
 * example of the first 2xx status.
 *
 * <p>The response to a request that breaks the spec has status 400, 401 (no credential), 404 (no
 * such path), 405 or 415, and a JSON object whose {@code message} and {@code problems} name the
 * faults. Any credential of the right kind is accepted. Safe for use by many threads.
 */
public final class SpecServer implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 5;

  private final Spec spec;
  private final MockWebServer server = new MockWebServer();
  private final List<SpecRequest> requests = new ArrayList<>();
  private final LinkedBlockingQueue<SpecRequest> untaken = new LinkedBlockingQueue<>();
  private final Map<String, Queue<Answer>> next = new HashMap<>();
  private final Map<String, Answer> always = new HashMap<>();
  private final Queue<MockResponse> own = new ArrayDeque<>();
  private @Nullable SealedBodies sealed;

  private record Answer(SpecResponse response, SpecExample example) {}

  private SpecServer(Spec spec) {
    this.spec = Objects.requireNonNull(spec, "spec");
    server.setServerSocketFactory(new PromptSocketFactory());
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
    SpecServer server = new SpecServer(spec);
    try {
      server.server.start();
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
    return answer(operationId, find(operationId, status, null));
  }

  /** Responds to the operation's next request with this example. Several calls make a sequence. */
  public SpecServer answer(String operationId, int status, String exampleName) {
    return answer(
        operationId, find(operationId, status, Objects.requireNonNull(exampleName, "exampleName")));
  }

  /**
   * Seals all further responses with this cipher, and opens sealed requests, as the spec's {@code
   * x-sealed} says. {@link #requests()} then shows the opened bodies.
   *
   * @throws IllegalArgumentException when the spec has no {@code x-sealed}
   */
  public synchronized SpecServer seal(PayloadCipher cipher) {
    sealed = spec.sealed(Objects.requireNonNull(cipher, "cipher"));
    return this;
  }

  private synchronized SpecServer answer(String operationId, Answer answer) {
    next.computeIfAbsent(operationId, id -> new ArrayDeque<>()).add(answer);
    return this;
  }

  /**
   * Responds to every request of the operation with this example, in place of the first 2xx
   * example.
   */
  public synchronized SpecServer answerAlways(String operationId, int status, String exampleName) {
    always.put(
        operationId, find(operationId, status, Objects.requireNonNull(exampleName, "exampleName")));
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
        new MockResponse.Builder()
            .code(status)
            .headers(Objects.requireNonNull(headers, "headers"))
            .body(new Buffer().write(Objects.requireNonNull(body, "body")))
            .build());
    return this;
  }

  private Answer find(String operationId, int status, @Nullable String name) {
    SpecOperation operation = spec.operation(operationId);
    for (SpecResponse response : operation.responses()) {
      for (SpecExample example : response.answers()) {
        if (response.status() == status && (name == null || example.name().equals(name))) {
          return new Answer(response, example);
        }
      }
    }
    throw new IllegalArgumentException(
        operationId
            + " has no example "
            + (name == null ? "" : "\"" + name + "\" ")
            + "of status "
            + status
            + " in "
            + spec
            + ".");
  }

  /**
   * Forgets the requests so far and all responses that a test has chosen: the server is as it was
   * when it was started. It keeps its cipher.
   */
  public synchronized SpecServer reset() {
    next.clear();
    always.clear();
    own.clear();
    requests.clear();
    untaken.clear();
    return this;
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

  private synchronized MockResponse dispatch(RecordedRequest received) {
    ByteString body = received.getBody() == null ? ByteString.EMPTY : received.getBody();
    if (sealed != null) {
      try {
        body = sealed.open(received.getHeaders(), body);
      } catch (Json.NotJson e) {
        return problem(400, List.of("body " + e.getMessage()));
      }
    }
    RequestCheck.Finding finding =
        spec.check().check(received.getMethod(), received.getUrl(), received.getHeaders(), body);
    SpecRequest request =
        new SpecRequest(
            finding.operation(),
            received.getMethod(),
            received.getUrl(),
            received.getHeaders(),
            body,
            finding.problems());
    requests.add(request);
    untaken.add(request);
    MockResponse given = own.poll();
    if (given != null) {
      return given;
    }
    SpecOperation operation = finding.operation();
    return operation == null || !finding.problems().isEmpty()
        ? problem(finding.status(), finding.problems())
        : answer(operation);
  }

  private MockResponse answer(SpecOperation operation) {
    Queue<Answer> queue = next.get(operation.id());
    Answer answer = queue == null ? null : queue.poll();
    if (answer == null) {
      answer = always.get(operation.id());
    }
    return answer == null ? success(operation) : respond(answer);
  }

  private MockResponse success(SpecOperation operation) {
    for (SpecResponse response : operation.responses()) {
      for (SpecExample example : response.answers()) {
        if (response.isSuccess()) {
          return respond(new Answer(response, example));
        }
      }
    }
    return problem(501, List.of(operation + ": the spec has no example of a 2xx response"));
  }

  private MockResponse respond(Answer answer) {
    MockResponse.Builder response = new MockResponse.Builder().code(answer.response().status());
    String type = answer.response().contentType();
    if (type != null) {
      // Content-Type names no range.
      response.setHeader("Content-Type", type.replace("/*", "/plain")).body(body(type, answer));
      if (sealed != null && type.endsWith("json")) {
        sealed.seal(response, answer.example().json());
      }
    }
    return response.build();
  }

  /** Returns the example as it is sent: text that is not JSON stands without quotes. */
  private static String body(String type, Answer answer) {
    JsonNode example = Json.read(answer.example().json());
    return type.startsWith("text/") && example.isTextual()
        ? example.textValue()
        : answer.example().json();
  }

  private static MockResponse problem(int status, List<String> problems) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("message", String.join("; ", problems));
    ArrayNode list = body.putArray("problems");
    problems.forEach(list::add);
    MockResponse.Builder response =
        new MockResponse.Builder()
            .code(status)
            .setHeader("Content-Type", "application/json")
            .body(body.toString());
    return response.build();
  }
}
