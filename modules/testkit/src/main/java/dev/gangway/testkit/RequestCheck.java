package dev.gangway.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * Checks requests against a spec: route, credential, parameters and body. A JSON Schema validator
 * with the dialect of OpenAPI 3.1 checks them against their schemas. Safe for use by many threads.
 */
final class RequestCheck {
  private static final String DOCUMENT = "https://gangway.dev/spec";

  /** OpenAPI's dialect, with extensions of any name. */
  private static final Dialect DIALECT =
      Dialect.builder(Dialects.getOpenApi31())
          .unknownKeywordFactory((name, context) -> new NonValidationKeyword(name))
          .build();

  private static final String SCHEMAS = "x-gangway-schemas";

  private final JsonNode root;
  private final Routes routes;
  private final Credentials credentials;
  private final Map<String, SpecReader.Found> operations = new LinkedHashMap<>();
  private final SchemaRegistry registry;
  private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

  /**
   * The result of checking a request.
   *
   * @param operation the operation that it calls; null when there is none
   * @param status the status of the response when there are problems
   */
  record Finding(@Nullable SpecOperation operation, int status, List<String> problems) {}

  RequestCheck(JsonNode root, Map<String, JsonNode> schemes, List<SpecReader.Found> found) {
    this.root = root;
    this.routes = new Routes(found);
    this.credentials = new Credentials(schemes);
    ObjectNode document = ((ObjectNode) root).objectNode();
    document.setAll((ObjectNode) root);
    ObjectNode used = document.putObject(SCHEMAS);
    for (SpecReader.Found operation : found) {
      operations.put(operation.operation().id(), operation);
      used.set(bodyOf(operation.operation()), orAnything(operation.body()));
      for (int i = 0; i < operation.parameters().size(); i++) {
        used.set(parameterOf(operation.operation(), i), orAnything(operation.parameters().get(i)));
      }
    }
    ObjectNode checked = document.deepCopy();
    Conditions.addTo(checked);
    String text = checked.toString();
    this.registry =
        SchemaRegistry.withDialect(DIALECT, builder -> builder.schemas(Map.of(DOCUMENT, text)));
  }

  Finding check(String method, HttpUrl url, Headers headers, ByteString body) {
    Routes.Match match = routes.match(method, url);
    SpecOperation operation = match.operation();
    if (operation == null) {
      return new Finding(null, match.status(), List.of(match.problem()));
    }
    String place = method + " " + shownPath(operation, url) + ": ";
    String refused = credentials.check(operation, url, headers);
    if (refused != null) {
      return new Finding(operation, 401, List.of(place + refused));
    }
    Set<String> problems = new LinkedHashSet<>();
    checkParameters(operation, match.path(), url, headers, problems);
    int status = checkBody(operation, headers, body, problems);
    return new Finding(operation, status, problems.stream().map(place::concat).toList());
  }

  /** Returns the values of the parameters in the path of a request of the spec's. */
  Map<String, String> path(String method, HttpUrl url) {
    return routes.match(method, url).path();
  }

  /** Returns the body of a request as JSON: of a form, an object with its fields. */
  String body(SpecOperation operation, Headers headers, ByteString body) throws Json.NotJson {
    String header = headers.get("Content-Type");
    MediaType type = header == null ? null : MediaType.parse(header);
    return type == null || !Bodies.isForm(type)
        ? body.utf8()
        : Bodies.read(type, body, resolve(found(operation).body()), this::resolve).toString();
  }

  CheckedRequest checked(String method, HttpUrl url, Headers headers, ByteString body) {
    Finding finding = check(method, url, headers, body);
    SpecOperation operation = finding.operation();
    return new CheckedRequest(
        operation,
        operation == null ? Map.of() : Map.copyOf(routes.match(method, url).path()),
        finding.status(),
        List.copyOf(finding.problems()),
        operation == null ? null : json(operation, headers, body));
  }

  private @Nullable String json(SpecOperation operation, Headers headers, ByteString body) {
    String header = headers.get("Content-Type");
    MediaType type = header == null ? null : MediaType.parse(header);
    if (type == null || body.size() == 0) {
      return null;
    }
    try {
      JsonNode schema = resolve(found(operation).body());
      return Bodies.read(type, body, schema, this::resolve).toString();
    } catch (Json.NotJson e) {
      return null;
    }
  }

  /** A path that carries something sensitive is shown as the spec writes it. */
  private static String shownPath(SpecOperation operation, HttpUrl url) {
    return operation.parameters("path").stream().anyMatch(SpecParameter::sensitive)
        ? operation.path()
        : url.encodedPath();
  }

  private void checkParameters(
      SpecOperation operation,
      Map<String, String> path,
      HttpUrl url,
      Headers headers,
      Set<String> problems) {
    Set<String> queryNames = new LinkedHashSet<>(url.queryParameterNames());
    queryNames.removeAll(credentials.queryNames());
    for (int i = 0; i < operation.parameters().size(); i++) {
      SpecParameter parameter = operation.parameters().get(i);
      List<String> values =
          switch (parameter.in()) {
            case "path" -> List.of(path.getOrDefault(parameter.name(), ""));
            case "query" -> present(url.queryParameterValues(parameter.name()));
            case "header" -> headers.values(parameter.name());
            default -> Credentials.cookies(headers, parameter.name());
          };
      queryNames.remove(parameter.name());
      String name = parameter.in() + "." + parameter.name();
      if (!values.isEmpty()) {
        String key = parameterOf(operation, i);
        JsonNode type = found(operation).parameters().get(i);
        problems.addAll(errors(key, name, Text.asJson(type, values, this::resolve)));
      } else if (parameter.required()) {
        problems.add(name + " is missing");
      }
    }
    queryNames.forEach(name -> problems.add("query." + name + " is not in the spec"));
    for (List<String> group : found(operation).exclusive()) {
      List<String> given =
          group.stream()
              .filter(name -> url.queryParameterNames().contains(name) || headers.get(name) != null)
              .toList();
      if (given.size() > 1) {
        problems.add("at most one of the parameters " + group + " may be given, not " + given);
      }
    }
  }

  private static List<String> present(List<@Nullable String> values) {
    List<String> present = new ArrayList<>();
    values.forEach(value -> present.add(value == null ? "" : value));
    return present;
  }

  private int checkBody(
      SpecOperation operation, Headers headers, ByteString body, Set<String> problems) {
    SpecBody expected = operation.request();
    if (expected == null || body.size() == 0) {
      if (expected != null && expected.required()) {
        problems.add("body is missing");
      } else if (body.size() > 0) {
        problems.add("body is not in the spec");
      }
      return 400;
    }
    String header = headers.get("Content-Type");
    MediaType type = header == null ? null : MediaType.parse(header);
    MediaType wanted = MediaType.get(expected.contentType());
    if (type == null || !(type.type() + type.subtype()).equals(wanted.type() + wanted.subtype())) {
      problems.add(
          "header.Content-Type is "
              + (header == null ? "missing" : header)
              + ", not "
              + expected.contentType());
      return 415;
    }
    try {
      JsonNode schema = resolve(found(operation).body());
      JsonNode value = Bodies.read(type, body, schema, this::resolve);
      problems.addAll(errors(bodyOf(operation), "body", value));
    } catch (Json.NotJson e) {
      problems.add("body " + e.getMessage());
    }
    return 400;
  }

  private SpecReader.Found found(SpecOperation operation) {
    SpecReader.Found found = operations.get(operation.id());
    if (found == null) {
      throw new IllegalArgumentException(operation + " is not an operation of this spec.");
    }
    return found;
  }

  private List<String> errors(String key, String name, JsonNode value) {
    Schema schema =
        schemas.computeIfAbsent(
            key,
            wanted ->
                registry.getSchema(SchemaLocation.of(DOCUMENT + "#/" + SCHEMAS + "/" + wanted)));
    return schema.validate(value).stream().map(error -> describe(name, error)).toList();
  }

  /** The validator's own messages say what the schema requires, never the value that was sent. */
  private static String describe(String name, Error error) {
    StringBuilder place = new StringBuilder(name);
    for (int i = 0; i < error.getInstanceLocation().getNameCount(); i++) {
      Object element = error.getInstanceLocation().getElement(i);
      place.append(element instanceof Integer ? "[" + element + "]" : "." + element);
    }
    return switch (error.getKeyword()) {
      case "required" -> place + "." + error.getProperty() + " is missing";
      case "not" -> place + " has properties that exclude each other: " + error.getMessage();
      case "type" -> place + " is wrong: " + error.getMessage();
      default -> place + " " + error.getMessage();
    };
  }

  private JsonNode resolve(JsonNode schema) {
    JsonNode resolved = schema;
    while (resolved.has("$ref")) {
      resolved = root.at(resolved.path("$ref").asText().substring(1));
    }
    return resolved;
  }

  private static JsonNode orAnything(JsonNode schema) {
    return schema.isMissingNode() ? JsonNodeFactory.instance.objectNode() : schema;
  }

  private static String bodyOf(SpecOperation operation) {
    return operation.id() + "-body";
  }

  private static String parameterOf(SpecOperation operation, int index) {
    return operation.id() + "-" + index;
  }
}
