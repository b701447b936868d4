package dev.gangway.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The content of a provider's document, as data. */
record Document(String name, List<Shown> operations) {

  /**
   * An operation with the sample of its request.
   *
   * @param method empty when the document does not say
   * @param path the path with parameters in braces
   * @param samplePath the path with their values
   * @param body {@code null} when the sample has none
   */
  record Shown(
      String method,
      String path,
      String samplePath,
      Map<String, String> query,
      Map<String, String> headers,
      JsonNode body,
      List<Reply> replies) {

    /** Names method and path as the document does. */
    @Override
    public String toString() {
      return (method + " " + path).trim();
    }
  }

  /** A response of a status; its body is {@code null} when the document shows none. */
  record Reply(int status, JsonNode body) {}

  static Document load(Path file) {
    try {
      JsonNode root = Json.read(Files.readString(file));
      List<Shown> operations = new ArrayList<>();
      root.path("operations").forEach(operation -> operations.add(shown(operation)));
      return new Document(root.path("document").asText(), List.copyOf(operations));
    } catch (IOException e) {
      throw new UncheckedIOException("The document " + file + " cannot be read.", e);
    }
  }

  private static Shown shown(JsonNode operation) {
    JsonNode request = operation.path("request");
    List<Reply> replies = new ArrayList<>();
    operation
        .path("responses")
        .forEach(
            reply ->
                replies.add(new Reply(reply.path("status").asInt(), body(reply.path("body")))));
    return new Shown(
        operation.path("method").asText(""),
        operation.path("path").asText(),
        request.path("path").asText(),
        texts(request.path("query")),
        texts(request.path("headers")),
        request.path("body"),
        List.copyOf(replies));
  }

  /** A response is text as the document prints it. */
  private static JsonNode body(JsonNode printed) {
    if (!printed.isTextual()) {
      return printed;
    }
    try {
      return printed.textValue().isBlank()
          ? NullNode.getInstance()
          : Json.parse(printed.textValue());
    } catch (Json.NotJson e) {
      return printed;
    }
  }

  private static Map<String, String> texts(JsonNode object) {
    Map<String, String> texts = new LinkedHashMap<>();
    object.properties().forEach(field -> texts.put(field.getKey(), field.getValue().asText()));
    return texts;
  }
}
