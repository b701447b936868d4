package dev.gangway.testkit;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.ApiCall;
import dev.gangway.core.ApiResponse;
import dev.gangway.core.RetryPolicy;
import dev.gangway.core.error.ApiException;
import dev.gangway.core.spec.Operation;
import dev.gangway.core.spec.OperationCodecs;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Runs exchanges between a client and a server that responds with examples. */
final class ExchangeRunner {
  private final SpecServer server;
  private final GeneratedMethods methods;
  private final OperationCodecs codecs;

  ExchangeRunner(SpecServer server, GeneratedMethods methods, OperationCodecs codecs) {
    this.server = server;
    this.methods = methods;
    this.codecs = codecs;
  }

  /**
   * Calls the operation and throws an {@link AssertionError} that names every difference from the
   * documents.
   */
  void hold(Exchange exchange) {
    SpecOperation operation = exchange.operation();
    server.reset();
    server.answerAlways(operation.id(), exchange.response().status(), exchange.body().name());
    int before = server.requests().size();
    GeneratedMethods.Bound method = methods.of(operation);
    Operation declared = Objects.requireNonNull(method.method().getAnnotation(Operation.class));
    Object body = body(exchange, codecs);
    List<String> differences = new ArrayList<>();
    Unmodelled.fields(body).forEach(field -> differences.add("body" + field));
    ApiResponse<?> response = null;
    ApiException failure = null;
    try {
      response = call(exchange, method, declared, body).response();
    } catch (ApiException e) {
      failure = e;
    }
    List<SpecRequest> sent = server.requests();
    differences.addAll(
        SentRequest.differences(exchange, declared, sent.subList(before, sent.size()), failure));
    if (differences.isEmpty()) {
      differences.addAll(
          Outcome.differences(exchange, response, failure, codecs.response(operation.id())));
    }
    if (!differences.isEmpty()) {
      throw new AssertionError(exchange + ":\n  " + String.join("\n  ", differences), failure);
    }
  }

  static ApiCall<?> call(
      Exchange exchange, GeneratedMethods.Bound method, Operation declared, @Nullable Object body) {
    Arguments arguments = new Arguments(exchange.operation(), method, body);
    // A documented 429 or 503 is a response to read, not to retry.
    ApiCall<?> call =
        ((ApiCall<?>) method.call(arguments.values())).withRetries(RetryPolicy.none());
    String header = declared.idempotencyHeader();
    for (SpecParameter parameter : exchange.operation().parameters("header")) {
      String example = parameter.example();
      if (parameter.name().equalsIgnoreCase(header)
          && example != null
          && !arguments.isTaken(parameter)) {
        call = call.withIdempotencyKey(Json.read(example).asText());
      }
    }
    return call;
  }

  static @Nullable Object body(Exchange exchange, OperationCodecs codecs) {
    SpecExample request = exchange.request();
    if (request == null) {
      return null;
    }
    JsonAdapter<?> codec = codecs.request(exchange.operation().id());
    if (codec == null) {
      throw new AssertionError(
          exchange.operation().id() + " takes a body, but the client has no codec for it.");
    }
    try {
      return codec.fromJson(request.json());
    } catch (IOException | RuntimeException e) {
      throw new AssertionError(
          exchange.operation().id()
              + ": the client's codec does not read the request example "
              + request.name()
              + ": "
              + e.getMessage(),
          e);
    }
  }
}
