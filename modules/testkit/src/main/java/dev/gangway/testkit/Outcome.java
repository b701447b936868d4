package dev.gangway.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.ApiResponse;
import dev.gangway.core.error.ApiException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares the outcome of a call with the documented response. */
final class Outcome {

  static List<String> differences(
      Exchange exchange,
      @Nullable ApiResponse<?> response,
      @Nullable ApiException failure,
      @Nullable JsonAdapter<?> codec) {
    if (isFailure(exchange)) {
      return failure == null
          ? List.of("Expected an ApiException, but the call returned a value.")
          : ofFailure(exchange, failure);
    }
    if (response == null) {
      return List.of("Expected a value, but the call failed: " + failure);
    }
    List<String> differences = new ArrayList<>();
    if (response.status() != exchange.response().status()) {
      differences.add("status is " + response.status());
    }
    differences.addAll(ofValue(exchange, response, codec));
    differences.addAll(Unmodelled.fields(response.value()));
    return differences;
  }

  private static boolean isFailure(Exchange exchange) {
    SpecEnvelope envelope = exchange.response().envelope();
    JsonNode success =
        envelope == null || envelope.success().isEmpty()
            ? NullNode.getInstance()
            : Json.read(exchange.body().json()).path(envelope.success());
    return !exchange.response().isSuccess() || (success.isBoolean() && !success.booleanValue());
  }

  private static List<String> ofFailure(Exchange exchange, ApiException failure) {
    List<String> differences = new ArrayList<>();
    if (failure.status() != exchange.response().status()) {
      differences.add("status of the ApiException is " + failure.status());
    }
    if (!failure.operation().equals(exchange.operation().id())) {
      differences.add("operation of the ApiException is " + failure.operation());
    }
    String body = exchange.response().contentType() == null ? "" : exchange.body().json();
    String text = failure.bodyText();
    if (text.isEmpty() ? !body.isEmpty() : !body.startsWith(text)) {
      differences.add("bodyText of the ApiException is " + text + ", not " + body);
    }
    return differences;
  }

  private static List<String> ofValue(
      Exchange exchange, ApiResponse<?> response, @Nullable JsonAdapter<?> codec) {
    if (exchange.body().isEmptyBody()) {
      return response.value() == null
          ? List.of()
          : List.of("the call returned a value, but the body is empty");
    }
    JsonNode expected = Json.read(exchange.body().json());
    SpecEnvelope envelope = exchange.response().envelope();
    if (codec == null && response.value() instanceof String text) {
      return text.equals(expected.textValue()) ? List.of() : List.of("the text is " + text);
    }
    if (envelope == null) {
      return codec == null
          ? List.of("the method returns nothing, but the document shows a body")
          : JsonDifference.ofResponse("", expected, write(codec, response.value()));
    }
    ObjectNode actual = JsonNodeFactory.instance.objectNode();
    response.envelope().forEach((name, value) -> actual.set(name, Json.read(value.text())));
    if (codec != null && (response.value() != null || expected.has(envelope.value()))) {
      actual.set(envelope.value(), write(codec, response.value()));
    }
    return JsonDifference.ofResponse("", expected, actual);
  }

  @SuppressWarnings("unchecked") // The operation's codec reads and writes the operation's value.
  private static <T> JsonNode write(JsonAdapter<T> codec, @Nullable Object value) {
    return Json.read(codec.toJson((T) value));
  }

  private Outcome() {}
}
