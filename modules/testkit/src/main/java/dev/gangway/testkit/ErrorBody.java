package dev.gangway.testkit;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The body of an error: its documented example, or one of the shape that {@code x-error} says. */
final class ErrorBody implements Function<SpecRequest, ResponseMaker.Content> {
  private final ResponseMaker maker;
  private final SpecOperation operation;
  private final int status;
  private final @Nullable String message;
  private volatile Map<String, String> fields = Map.of();

  ErrorBody(ResponseMaker maker, SpecOperation operation, int status, @Nullable String message) {
    if (status < 400 || status > 599) {
      throw new IllegalArgumentException(
          "An error has a status from 400 to 599, not " + status + ". Use responds(…).");
    }
    this.maker = maker;
    this.operation = operation;
    this.status = status;
    this.message = message;
  }

  void add(String field, String text) {
    if (maker.spec().errorShape().fields().isEmpty()) {
      throw new IllegalStateException(
          "The spec's x-error has no place for messages by field, only for a message in "
              + maker.spec().errorShape().messages()
              + ". Use responds(…).");
    }
    Map<String, String> more = new LinkedHashMap<>(fields);
    more.put(field, text);
    fields = more;
  }

  @Override
  public ResponseMaker.Content apply(SpecRequest request) {
    SpecResponse documented = documented();
    Map<String, String> wrong = fields;
    if (documented != null && message == null && wrong.isEmpty()) {
      return maker.example(operation, status, null);
    }
    ObjectNode body =
        documented != null
                && Json.read(documented.examples().get(0).json()) instanceof ObjectNode example
            ? example
            : JsonNodeFactory.instance.objectNode();
    if (message != null || documented == null) {
      body.put(
          messageField(body),
          message == null ? "The test server fails with status " + status + "." : message);
    }
    if (!wrong.isEmpty()) {
      ObjectNode byField = body.putObject(maker.spec().errorShape().fields());
      wrong.forEach((name, text) -> byField.putArray(name).add(text));
    }
    String type = documented == null ? null : documented.contentType();
    return new ResponseMaker.Content(
        status, type == null ? "application/json" : type, body.toString());
  }

  private String messageField(ObjectNode body) {
    List<String> names = maker.spec().errorShape().messages();
    return names.stream()
        .filter(body::has)
        .findFirst()
        .orElse(names.isEmpty() ? "message" : names.get(0));
  }

  /** Returns the documented response that has an example; null when there is none. */
  private @Nullable SpecResponse documented() {
    for (SpecResponse response : operation.responses()) {
      if (response.status() == status && !response.examples().isEmpty()) {
        return response;
      }
    }
    return null;
  }
}
