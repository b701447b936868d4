package dev.gangway.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gangway.auth.cipher.PayloadCipher;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.spec.ErrorShape;
import dev.gangway.core.webhooks.WebhookSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * A provider's OpenAPI 3.1 document, as far as tests need it. Immutable. Examples keep the digits
 * and the scale of their numbers. References are followed within the document and to other files in
 * its folder and below.
 */
public final class Spec {
  private final String source;
  private final JsonNode root;
  private final Map<String, SpecOperation> operations = new LinkedHashMap<>();
  private final SpecReader reader;
  private final RequestCheck check;

  private Spec(String source, SpecBundle bundle) {
    this.source = source;
    this.root = bundle.tree().root();
    this.reader = new SpecReader(source, bundle);
    for (SpecReader.Found found : reader.operations()) {
      SpecOperation operation = found.operation();
      if (operations.put(operation.id(), operation) != null) {
        throw new IllegalArgumentException(
            source + ": the operationId " + operation.id() + " appears twice.");
      }
    }
    this.check = new RequestCheck(root, reader.schemes(), reader.operations());
  }

  /**
   * Reads a file.
   *
   * @throws IllegalArgumentException when it is not YAML, or a part that tests need is missing; the
   *     message names the place
   * @throws UncheckedIOException when it cannot be read
   */
  public static Spec load(Path file) {
    try {
      String source = String.valueOf(file);
      return new Spec(
          source,
          SpecBundle.of(
              source,
              String.valueOf(file.getFileName()),
              Files.readString(file),
              path -> {
                Path other = file.resolveSibling(path);
                return Files.isRegularFile(other) ? Files.readString(other) : null;
              }));
    } catch (IOException e) {
      throw new UncheckedIOException("The spec " + file + " cannot be read.", e);
    }
  }

  /**
   * Reads a resource of the class's module, its name relative to the class's package or with a
   * leading slash. Files that it refers to are resources beside it.
   *
   * @throws IllegalArgumentException as {@link #load} does, and when there is no such resource
   */
  public static Spec ofResource(Class<?> owner, String name) {
    int folder = Objects.requireNonNull(name, "name").lastIndexOf('/') + 1;
    try {
      String yaml = resource(owner, name);
      if (yaml == null) {
        throw new IllegalArgumentException(
            "There is no resource " + name + " beside " + owner.getName() + ".");
      }
      return new Spec(
          name,
          SpecBundle.of(
              name,
              name.substring(folder),
              yaml,
              path -> resource(owner, name.substring(0, folder) + path)));
    } catch (IOException e) {
      throw new UncheckedIOException("The spec " + name + " cannot be read.", e);
    }
  }

  /**
   * Reads the spec that the jar of a generated client contains: {@code Spec.of(Kriptomat.class)}.
   *
   * @throws IllegalArgumentException as {@link #ofResource} does
   */
  public static Spec of(Class<? extends AutoCloseable> client) {
    String name = client.getSimpleName().toLowerCase(Locale.ROOT);
    return ofResource(client, "/gangway/" + name + "/openapi.yaml");
  }

  private static @Nullable String resource(Class<?> owner, String name) throws IOException {
    try (InputStream resource = owner.getResourceAsStream(name)) {
      return resource == null ? null : new String(resource.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Returns the operations, in the order of the document. */
  public List<SpecOperation> operations() {
    return List.copyOf(operations.values());
  }

  /**
   * Returns an operation.
   *
   * @throws IllegalArgumentException when the spec has no operation of this id
   */
  public SpecOperation operation(String id) {
    SpecOperation operation = operations.get(Objects.requireNonNull(id, "id"));
    if (operation == null) {
      throw new IllegalArgumentException(
          source + " has no operation \"" + id + "\". It has " + operations.keySet() + ".");
    }
    return operation;
  }

  /** Returns the examples of the body of an event in {@code webhooks}, none if there is no such. */
  public List<SpecExample> webhookExamples(String event) {
    return reader.webhookExamples(Objects.requireNonNull(event, "event"));
  }

  WebhookSource<RawJson> webhookSource(String event) {
    return reader.webhook(Objects.requireNonNull(event, "event")).source(source);
  }

  /**
   * Checks a request as {@link SpecServer} does: route, credential, parameters and body.
   *
   * @param url the address, whose path is that of the spec
   */
  public CheckedRequest check(String method, HttpUrl url, Headers headers, ByteString body) {
    return check.checked(method, url, headers, body);
  }

  /**
   * Returns the whole document as JSON, with numbers as they are written in it. Files that it
   * refers to are parts of it, and references stay within it.
   */
  public String document() {
    return reader.document();
  }

  /** Returns the fields of the operation's examples that no schema declares. */
  List<String> undeclared(SpecOperation operation) {
    List<String> undeclared = new ArrayList<>();
    for (SpecReader.Found found : reader.operations()) {
      if (found.operation().equals(operation)) {
        SpecBody request = operation.request();
        if (request != null) {
          undeclared.addAll(undeclared("request", found.body(), request.examples()));
        }
        for (int i = 0; i < operation.responses().size(); i++) {
          SpecResponse response = operation.responses().get(i);
          String place = String.valueOf(response.status());
          undeclared.addAll(undeclared(place, found.responses().get(i), response.examples()));
        }
      }
    }
    return undeclared;
  }

  private List<String> undeclared(String place, JsonNode schema, List<SpecExample> examples) {
    return examples.stream()
        .flatMap(
            example ->
                Undeclared.fields(schema, Json.read(example.json()), reader::resolve).stream()
                    .map(field -> place + " " + example.name() + ": " + field))
        .toList();
  }

  List<SensitiveField> sensitiveFields() {
    return reader.sensitive().fields();
  }

  List<String> undecided() {
    return reader.sensitive().undecided();
  }

  /**
   * Returns what seals as the spec says.
   *
   * @throws IllegalArgumentException when it says nothing of it
   */
  SealedBodies sealed(PayloadCipher cipher) {
    JsonNode declared = root.path("x-sealed");
    if (declared.isMissingNode()) {
      throw new IllegalArgumentException(
          source + " has no x-sealed: it does not say where sealed text stands.");
    }
    return new SealedBodies(declared, cipher);
  }

  /** Returns where error bodies carry messages, as the spec's {@code x-error} says. */
  ErrorShape errorShape() {
    JsonNode declared = root.path("x-error");
    List<String> messages = new ArrayList<>();
    JsonNode named = declared.path("message");
    (named.isTextual() ? List.of(named) : named).forEach(name -> messages.add(name.asText()));
    return new ErrorShape(messages, declared.path("fields").asText());
  }

  /** Returns the operation as the document declares it. */
  JsonNode declared(SpecOperation operation) {
    JsonNode item = reader.resolve(root.path("paths").path(operation.path()));
    return item.path(operation.method().toLowerCase(Locale.ROOT));
  }

  JsonNode root() {
    return root;
  }

  JsonNode resolve(JsonNode node) {
    return reader.resolve(node);
  }

  RequestCheck check() {
    return check;
  }

  @Override
  public String toString() {
    return "Spec[" + source + ", " + operations.size() + " operations]";
  }
}
