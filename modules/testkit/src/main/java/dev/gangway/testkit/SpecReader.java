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
  private static final String DOCUMENTS = "x-documents";
  private static final int MAX_REFERENCES = 100;

  private final String source;
  private final YamlTree tree;
  private final SensitiveParts sensitive;
  private final List<Found> operations = new ArrayList<>();

  /**
   * An operation and the schemas of its parameters, its body and its responses, in their order.
   *
   * @param route the path at which a client with a test's address calls it
   * @param exclusive the groups of parameters of which at most one may be given
   */
  record Found(
      SpecOperation operation,
      String route,
      List<JsonNode> parameters,
      List<List<String>> exclusive,
      JsonNode body,
      List<JsonNode> responses) {}

  SpecReader(String source, SpecBundle bundle) {
    this.source = source;
    this.tree = bundle.tree();
    this.sensitive = new SensitiveParts(schemas(bundle.targets()), this::resolve);
    JsonNode paths = tree.root().path("paths");
    if (paths.isEmpty() && webhooks().isEmpty()) {
      throw new IllegalArgumentException(source + " has no paths.");
    }
    fields(paths).forEach((path, item) -> readPath(path, resolve(item)));
  }

  List<Found> operations() {
    return operations;
  }

  SensitiveParts sensitive() {
    return sensitive;
  }

  String document() {
    return tree.text(tree.root());
  }

  Map<String, JsonNode> schemes() {
    return fields(tree.root().path("components").path("securitySchemes"));
  }

  /** Returns the components, and the objects of other files that are referred to. */
  private Map<String, JsonNode> schemas(Map<String, String> targets) {
    Map<String, JsonNode> all = new LinkedHashMap<>();
    fields(tree.root().path("components").path("schemas"))
        .forEach((name, schema) -> all.put(name, resolve(schema)));
    targets.forEach(
        (name, pointer) -> {
          JsonNode target = tree.root().at(pointer);
          if (target.has("properties")) {
            all.putIfAbsent(name, target);
          }
        });
    return all;
  }

  private void readPath(String path, JsonNode item) {
    fields(item)
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
            texts(
                operation.has(DOCUMENTS) ? operation.path(DOCUMENTS) : tree.root().path(DOCUMENTS)),
            security(operation),
            parameters.stream().map(this::parameter).toList(),
            body.isMissingNode() ? null : body(place, body),
            responses(place, operation.path("responses")));
    parameters.forEach(parameter -> sensitive.addParameter(id, parameter));
    List<JsonNode> schemas =
        parameters.stream().map(parameter -> resolve(parameter.path("schema"))).toList();
    List<JsonNode> answers = new ArrayList<>();
    operation
        .path("responses")
        .forEach(response -> answers.add(firstContent(resolve(response)).path("schema")));
    List<List<String>> exclusive = new ArrayList<>();
    operation.path("x-exclusive").forEach(group -> exclusive.add(texts(group)));
    return new Found(
        read,
        ownPath(item, operation) + path,
        schemas,
        exclusive,
        firstContent(body).path("schema"),
        answers);
  }

  /**
   * Returns the path of the operation's own server, where that is a path only; empty where the
   * client's address is the server.
   */
  private String ownPath(JsonNode item, JsonNode operation) {
    JsonNode servers = operation.has("servers") ? operation.path("servers") : item.path("servers");
    List<String> documented = new ArrayList<>();
    tree.root().path("servers").forEach(server -> documented.add(address(server)));
    String own = address(servers.path(0));
    return own.startsWith("/") && !documented.contains(own) ? own : "";
  }

  /** Returns a server's address with the defaults of its variables, without a slash at the end. */
  private static String address(JsonNode server) {
    String address = server.path("url").asText();
    for (Map.Entry<String, JsonNode> variable : server.path("variables").properties()) {
      address =
          address.replace(
              "{" + variable.getKey() + "}", variable.getValue().path("default").asText());
    }
    return address.replaceFirst("/$", "");
  }

  /** An operation's own parameter overrides the path's of the same name and place. */
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
        sensitive.isSensitiveParameter(parameter));
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
    Map<String, JsonNode> content = fields(body.path("content"));
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
    fields(responses)
        .forEach(
            (status, reference) -> {
              if (!status.matches("[1-5][0-9][0-9]")) {
                throw new IllegalArgumentException(
                    place + " has a response \"" + status + "\". Name each documented status.");
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

  private JsonNode webhooks() {
    JsonNode root = tree.root();
    return root.path(root.has("webhooks") ? "webhooks" : "x-webhooks");
  }

  SpecWebhook webhook(String event) {
    if (!webhooks().has(event)) {
      throw new IllegalArgumentException(
          source + " has no event \"" + event + "\". It has " + fields(webhooks()).keySet() + ".");
    }
    return new SpecWebhook(tree.root(), resolve(webhooks().path(event)).path("post"));
  }

  List<SpecExample> webhookExamples(String event) {
    JsonNode item = resolve(webhooks().path(event));
    JsonNode body = resolve(item.path("post").path("requestBody"));
    return examples(source + ": the event " + event, firstContent(body));
  }

  private List<SpecExample> examples(String place, JsonNode content) {
    List<SpecExample> read = new ArrayList<>();
    fields(content.path("examples"))
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
        alternative -> read.add(new LinkedHashSet<>(fields(alternative).keySet())));
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

  private static Map<String, JsonNode> fields(JsonNode object) {
    Map<String, JsonNode> fields = new LinkedHashMap<>();
    object.properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
    return fields;
  }
}
