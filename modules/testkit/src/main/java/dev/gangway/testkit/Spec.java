package dev.gangway.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gangway.auth.cipher.PayloadCipher;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A provider's OpenAPI 3.1 document, as far as tests need it. Immutable; examples keep the digits
 * and the scale of their numbers. References within the document are followed.
 */
public final class Spec {
  private final String source;
  private final JsonNode root;
  private final Map<String, SpecOperation> operations = new LinkedHashMap<>();
  private final SpecReader reader;
  private final RequestCheck check;

  private Spec(String source, String yaml) {
    this.source = source;
    YamlTree tree = YamlTree.parse(source, yaml);
    this.root = tree.root();
    this.reader = new SpecReader(source, tree);
    for (SpecReader.Found found : reader.operations()) {
      SpecOperation operation = found.operation();
      if (operations.put(operation.id(), operation) != null) {
        throw new IllegalArgumentException(
            source + ": the operationId " + operation.id() + " is there twice.");
      }
    }
    this.check = new RequestCheck(root, reader.schemes(), reader.operations());
  }

  /**
   * Reads a file.
   *
   * @throws IllegalArgumentException when it is not YAML, or lacks what tests need; the message
   *     names the place
   * @throws UncheckedIOException when it cannot be read
   */
  public static Spec load(Path file) {
    try {
      return new Spec(String.valueOf(file), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException("The spec " + file + " cannot be read.", e);
    }
  }

  /**
   * Reads a resource of the class's module, its name relative to the class's package or with a
   * leading slash.
   *
   * @throws IllegalArgumentException as {@link #load} does, and when there is no such resource
   */
  public static Spec ofResource(Class<?> owner, String name) {
    try (InputStream resource = owner.getResourceAsStream(Objects.requireNonNull(name, "name"))) {
      if (resource == null) {
        throw new IllegalArgumentException(
            "There is no resource " + name + " beside " + owner.getName() + ".");
      }
      return new Spec(name, new String(resource.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("The spec " + name + " cannot be read.", e);
    }
  }

  /** Returns the operations, in the order of the document. */
  public List<SpecOperation> operations() {
    return List.copyOf(operations.values());
  }

  /**
   * Returns an operation.
   *
   * @throws IllegalArgumentException when the spec has none of this id
   */
  public SpecOperation operation(String id) {
    SpecOperation operation = operations.get(Objects.requireNonNull(id, "id"));
    if (operation == null) {
      throw new IllegalArgumentException(
          source + " has no operation \"" + id + "\". It has " + operations.keySet() + ".");
    }
    return operation;
  }

  /** Returns the members of the operation's examples that no schema names. */
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
                Undeclared.members(schema, Json.read(example.json()), reader::resolve).stream()
                    .map(member -> place + " " + example.name() + ": " + member))
        .toList();
  }

  List<SensitiveMember> sensitiveMembers() {
    return reader.sensitiveMembers();
  }

  List<String> undecided() {
    return reader.undecided();
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

  RequestCheck check() {
    return check;
  }

  @Override
  public String toString() {
    return "Spec[" + source + ", " + operations.size() + " operations]";
  }
}
