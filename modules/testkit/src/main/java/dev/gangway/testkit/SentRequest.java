package dev.gangway.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gangway.core.error.ApiException;
import dev.gangway.core.spec.Operation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import org.jspecify.annotations.Nullable;

/** Compares what went over the wire with the documented request. */
final class SentRequest {
  private final Exchange exchange;
  private final SpecRequest sent;
  private final List<String> differences = new ArrayList<>();

  private SentRequest(Exchange exchange, SpecRequest sent) {
    this.exchange = exchange;
    this.sent = sent;
  }

  static List<String> differences(
      Exchange exchange,
      Operation declared,
      List<SpecRequest> requests,
      @Nullable ApiException failure) {
    SpecOperation operation = exchange.operation();
    for (SpecRequest request : requests) {
      if (request.isOf(operation.id())) {
        return new SentRequest(exchange, request).compare(declared);
      }
    }
    List<String> problems =
        requests.stream().flatMap(request -> request.problems().stream()).toList();
    String reason =
        !problems.isEmpty()
            ? String.join("; ", problems)
            : failure == null ? "no request was sent" : String.valueOf(failure.getMessage());
    return List.of("Expected a request " + operation + ", but " + reason + ".");
  }

  private List<String> compare(Operation declared) {
    differences.addAll(sent.problems());
    if (differences.isEmpty()) {
      comparePath();
      compareQuery();
      compareHeaders();
      compareBody(declared);
    }
    return differences;
  }

  private void comparePath() {
    String expected = path(exchange.operation());
    String actual = "/" + String.join("/", sent.url().pathSegments());
    if (!actual.endsWith(expected)) { // The server has checked the path of an own server.
      differences.add("path is " + actual + ", not " + expected);
    }
  }

  /** Returns the path with its documented values filled in. */
  static String path(SpecOperation operation) {
    String path = operation.path();
    for (SpecParameter parameter : operation.parameters("path")) {
      path = path.replace("{" + parameter.name() + "}", String.join(",", texts(parameter)));
    }
    return path;
  }

  private void compareQuery() {
    Map<String, List<String>> expected = new LinkedHashMap<>();
    for (SpecParameter parameter : exchange.operation().parameters("query")) {
      if (!texts(parameter).isEmpty()) {
        expected.put(parameter.name(), texts(parameter));
      }
    }
    HttpUrl url = sent.url();
    TreeSet<String> names = new TreeSet<>(expected.keySet());
    names.addAll(url.queryParameterNames());
    for (String name : names) {
      List<String> wanted = expected.getOrDefault(name, List.of());
      List<@Nullable String> actual = url.queryParameterValues(name);
      if (!isSame(wanted, actual) && !isCredential(name)) {
        differences.add("query." + name + " is " + actual + ", not " + wanted);
      }
    }
  }

  /** A query parameter that passed the spec's check without being declared is a credential. */
  private boolean isCredential(String name) {
    return exchange.operation().parameters("query").stream()
        .noneMatch(parameter -> parameter.name().equals(name));
  }

  private static boolean isSame(List<String> wanted, List<@Nullable String> actual) {
    if (wanted.size() != actual.size()) {
      return wanted.size() > 1
          && actual.size() == 1
          && String.join(",", wanted).equals(actual.get(0));
    }
    for (int i = 0; i < wanted.size(); i++) {
      if (!SameValue.isSameParameter(
          wanted.get(i), Objects.requireNonNullElse(actual.get(i), ""))) {
        return false;
      }
    }
    return true;
  }

  private void compareHeaders() {
    for (SpecParameter parameter : exchange.operation().parameters("header")) {
      List<String> wanted = texts(parameter);
      List<String> actual = sent.headers().values(parameter.name());
      if (!wanted.isEmpty() && !isSame(wanted, new ArrayList<>(actual))) {
        differences.add("header." + parameter.name() + " is " + actual + ", not " + wanted);
      }
    }
  }

  /** Returns the values of a parameter: its constant, or its example as text. */
  static List<String> texts(SpecParameter parameter) {
    String example = parameter.example();
    if (parameter.constant() != null) {
      return List.of(parameter.constant());
    }
    if (example == null) {
      return List.of();
    }
    JsonNode value = Json.read(example);
    if (!value.isArray()) {
      return List.of(value.isTextual() ? value.textValue() : example);
    }
    List<String> texts = new ArrayList<>();
    value.forEach(item -> texts.add(item.asText()));
    return texts;
  }

  private void compareBody(Operation declared) {
    SpecExample example = exchange.request();
    SpecBody body = exchange.operation().request();
    if (example == null || body == null) {
      if (sent.body().size() > 0) {
        differences.add("body is sent, but none is documented");
      }
      return;
    }
    JsonNode expected = Json.read(example.json());
    MediaType type = MediaType.get(Objects.requireNonNull(sent.headers().get("Content-Type")));
    try {
      if (Bodies.isForm(type)) {
        compareForm(expected, Bodies.fields(type, sent.body()));
      } else {
        JsonNode actual = Json.parse(sent.body().utf8());
        dropGeneratedKey(declared.idempotencyField(), expected, actual);
        differences.addAll(JsonDifference.ofRequest("body", expected, actual));
      }
    } catch (Json.NotJson e) {
      differences.add("body " + e.getMessage());
    }
  }

  /** The client generates a key that the document does not show. */
  private static void dropGeneratedKey(String field, JsonNode expected, JsonNode actual) {
    if (!expected.has(field) && actual instanceof ObjectNode object) {
      object.remove(field);
    }
  }

  private void compareForm(JsonNode expected, Map<String, List<String>> fields) {
    Map<String, List<String>> unexpected = new LinkedHashMap<>(fields);
    expected
        .properties()
        .forEach(
            field -> {
              List<String> wanted = new ArrayList<>();
              for (JsonNode item :
                  field.getValue().isArray() ? field.getValue() : List.of(field.getValue())) {
                wanted.add(item.isContainerNode() ? item.toString() : item.asText());
              }
              List<String> actual = unexpected.remove(field.getKey());
              if (actual == null || !isSame(wanted, new ArrayList<>(actual))) {
                differences.add("body." + field.getKey() + " is " + actual + ", not " + wanted);
              }
            });
    unexpected.keySet().forEach(name -> differences.add("body." + name + " is not documented"));
  }
}
