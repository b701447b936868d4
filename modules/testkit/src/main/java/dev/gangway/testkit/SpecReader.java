package dev.gangway.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Finds operations and their examples in a document. */
final class SpecReader {
  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");
  private static final String SENSITIVE = "x-sensitive";
  private static final Set<String> HIDDEN = Set.of("password", "one-time-code", "binary");
  private static final int MAX_REFERENCES = 100;

  private final String source;
  private final YamlTree tree;
  private final List<Found> operations = new ArrayList<>();
  private final List<String> undecidedParameters = new ArrayList<>();

  /**
   * An operation and the schemas of its parameters, its body and its responses, in their order.
   *
   * @param exclusive the groups of parameters of which at most one may be given
   */
  record Found(
      SpecOperation operation,
      List<JsonNode> parameters,
      List<List<String>> exclusive,
      JsonNode body,
      List<JsonNode> responses) {}

  SpecReader(String source, YamlTree tree) {
    this.source = source;
    this.tree = tree;
    JsonNode paths = tree.root().path("paths");
    if (paths.isEmpty()) {
      throw new IllegalArgumentException(source + " has no paths.");
    }
    members(paths).forEach((path, item) -> readPath(path, resolve(item)));
  }

  List<Found> operations() {
    return operations;
  }

  Map<String, JsonNode> schemes() {
    return members(tree.root().path("components").path("securitySchemes"));
  }

  /** Returns the members of the components that the spec calls sensitive. */
  List<SensitiveMember> sensitiveMembers() {
    List<SensitiveMember> sensitive = new ArrayList<>();
    members(tree.root().path("components").path("schemas"))
        .forEach(
            (schema, declared) ->
                members(declared.path("properties"))
                    .forEach(
                        (name, property) -> {
                          if (isSensitive(property)) {
                            sensitive.add(new SensitiveMember(schema, name, resolve(property)));
                          }
                        }));
    return sensitive;
  }

  /**
   * Returns what has a name like a secret or personal value, but says neither that it is one nor
   * not.
   */
  List<String> undecided() {
    List<String> undecided = new ArrayList<>(undecidedParameters);
    members(tree.root().path("components").path("schemas"))
        .forEach(
            (schema, declared) ->
                members(declared.path("properties"))
                    .forEach(
                        (name, property) ->
                            undecided(schema + "." + name, name, property, undecided)));
    return undecided;
  }

  private void undecided(String place, String name, JsonNode declared, List<String> undecided) {
    JsonNode type = resolve(declared);
    JsonNode items = resolve(type.path("items"));
    List<JsonNode> places = List.of(declared, type, items);
    if (SensitiveNames.includes(name)
        && places.stream().noneMatch(each -> each.has(SENSITIVE) || hidesItself(each))) {
      undecided.add(place);
    }
  }

  /**
   * Secrets, files and records redact themselves; a flag or a value of a known set tells nothing.
   */
  private static boolean hidesItself(JsonNode schema) {
    return HIDDEN.contains(schema.path("format").asText())
        || schema.has("properties")
        || schema.has("enum")
        || schema.path("type").asText().equals("boolean");
  }

  private static boolean isSensitive(JsonNode declared) {
    return declared.has(SENSITIVE) && !declared.path(SENSITIVE).asText().equals("none");
  }

  private void readPath(String path, JsonNode item) {
    members(item)
        .forEach(
            (method, operation) -> {
              if (METHODS.contains(method)) {
                operations.add(
                    readOperation(method.toUpperCase(Locale.ROOT), path, item, operation));
              }
            });
  }

  private Found readOperation(String method, String path, JsonNode item, JsonNode operation) {
    String place = source + ": " + method + " " + path;
    String id = operation.path("operationId").asText();
    if (id.isEmpty()) {
      throw new IllegalArgumentException(place + " has no operationId.");
    }
    List<JsonNode> parameters = parameters(item, operation);
    JsonNode body = resolve(operation.path("requestBody"));
    SpecOperation read =
        new SpecOperation(
            id,
            method,
            path,
            operation.path("x-documented-path").asText(path),
            operation.path("tags").path(0).asText(),
            texts(operation.path("x-documents")),
            security(operation),
            parameters.stream().map(this::parameter).toList(),
            body.isMissingNode() ? null : body(place, body),
            responses(place, operation.path("responses")));
    for (JsonNode parameter : parameters) {
      String name = parameter.path("name").asText();
      JsonNode schema = parameter.path("schema");
      if (!parameter.has(SENSITIVE) && !resolve(schema).has("const")) {
        undecided(id + "." + name, name, schema, undecidedParameters);
      }
    }
    List<JsonNode> schemas =
        parameters.stream().map(parameter -> resolve(parameter.path("schema"))).toList();
    List<JsonNode> answers = new ArrayList<>();
    operation
        .path("responses")
        .forEach(response -> answers.add(firstContent(resolve(response)).path("schema")));
    List<List<String>> exclusive = new ArrayList<>();
    operation.path("x-exclusive").forEach(group -> exclusive.add(texts(group)));
    return new Found(read, schemas, exclusive, firstContent(body).path("schema"), answers);
  }

  /** An operation's own parameter replaces the path's of the same name and place. */
  private List<JsonNode> parameters(JsonNode item, JsonNode operation) {
    Map<String, JsonNode> parameters = new LinkedHashMap<>();
    for (JsonNode level : List.of(item, operation)) {
      for (JsonNode reference : level.path("parameters")) {
        JsonNode parameter = resolve(reference);
        parameters.put(
            parameter.path("in").asText() + " " + parameter.path("name").asText(), parameter);
      }
    }
    return List.copyOf(parameters.values());
  }

  private SpecParameter parameter(JsonNode parameter) {
    JsonNode schema = resolve(parameter.path("schema"));
    JsonNode constant = schema.path("const");
    return new SpecParameter(
        parameter.path("name").asText(),
        parameter.path("in").asText(),
        parameter.path("required").asBoolean(),
        parameterExample(parameter, schema),
        constant.isMissingNode() ? null : constant.asText(),
        isSensitive(parameter.has(SENSITIVE) ? parameter : schema));
  }

  private @Nullable String parameterExample(JsonNode parameter, JsonNode schema) {
    if (parameter.has("example")) {
      return tree.text(parameter.path("example"));
    }
    for (JsonNode example : parameter.path("examples")) {
      return tree.text(resolve(example).path("value"));
    }
    JsonNode example =
        schema.has("example") ? schema.path("example") : schema.path("examples").path(0);
    return example.isMissingNode() ? null : tree.text(example);
  }

  private SpecBody body(String place, JsonNode body) {
    Map<String, JsonNode> content = members(body.path("content"));
    if (content.isEmpty()) {
      throw new IllegalArgumentException(place + " has a requestBody without content.");
    }
    String type = content.keySet().iterator().next();
    return new SpecBody(
        type,
        body.path("required").asBoolean(),
        examples(place + ", request", content.getOrDefault(type, MissingNode.getInstance())));
  }

  private List<SpecResponse> responses(String place, JsonNode responses) {
    List<SpecResponse> read = new ArrayList<>();
    members(responses)
        .forEach(
            (status, reference) -> {
              if (!status.matches("[1-5][0-9][0-9]")) {
                throw new IllegalArgumentException(
                    place + " has a response \"" + status + "\"; name each documented status.");
              }
              read.add(
                  response(place + ", " + status, Integer.parseInt(status), resolve(reference)));
            });
    return List.copyOf(read);
  }

  private SpecResponse response(String place, int status, JsonNode response) {
    Iterator<String> types = response.path("content").fieldNames();
    JsonNode content = firstContent(response);
    return new SpecResponse(
        status,
        types.hasNext() ? types.next() : null,
        envelope(content.path("schema")),
        examples(place, content));
  }

  private @Nullable SpecEnvelope envelope(JsonNode reference) {
    JsonNode schema = resolve(reference);
    JsonNode declared = schema.path("x-envelope");
    if (!declared.isMissingNode()) {
      return new SpecEnvelope(declared.path("value").asText(), declared.path("success").asText());
    }
    for (JsonNode part : schema.path("allOf")) {
      SpecEnvelope envelope = envelope(part);
      if (envelope != null) {
        return envelope;
      }
    }
    return null;
  }

  List<SpecExample> webhookExamples(String event) {
    JsonNode item = resolve(tree.root().path("webhooks").path(event));
    JsonNode body = resolve(item.path("post").path("requestBody"));
    return examples(source + ": the event " + event, firstContent(body));
  }

  private List<SpecExample> examples(String place, JsonNode content) {
    List<SpecExample> read = new ArrayList<>();
    members(content.path("examples"))
        .forEach(
            (name, reference) -> {
              JsonNode example = resolve(reference);
              if (!example.has("value")) {
                throw new IllegalArgumentException(
                    place + ": the example " + name + " has no value.");
              }
              read.add(new SpecExample(name, tree.text(example.path("value"))));
            });
    return List.copyOf(read);
  }

  private List<Set<String>> security(JsonNode operation) {
    JsonNode alternatives =
        operation.has("security") ? operation.path("security") : tree.root().path("security");
    List<Set<String>> read = new ArrayList<>();
    alternatives.forEach(
        alternative -> read.add(new LinkedHashSet<>(members(alternative).keySet())));
    return List.copyOf(read);
  }

  private static JsonNode firstContent(JsonNode body) {
    Iterator<JsonNode> contents = body.path("content").elements();
    return contents.hasNext() ? contents.next() : MissingNode.getInstance();
  }

  JsonNode resolve(JsonNode node) {
    JsonNode resolved = node;
    for (int i = 0; resolved.has("$ref"); i++) {
      String reference = resolved.path("$ref").asText();
      JsonNode target =
          reference.startsWith("#/")
              ? tree.root().at(reference.substring(1))
              : MissingNode.getInstance();
      if (target.isMissingNode() || i == MAX_REFERENCES) {
        throw new IllegalArgumentException(
            source + ": the reference " + reference + " cannot be resolved within the document.");
      }
      resolved = target;
    }
    return resolved;
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }

  private static Map<String, JsonNode> members(JsonNode object) {
    Map<String, JsonNode> members = new LinkedHashMap<>();
    object.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
    return members;
  }
}
