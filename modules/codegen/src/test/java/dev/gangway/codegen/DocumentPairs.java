package dev.gangway.codegen;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.gangway.codegen.diff.Bump;
import dev.gangway.codegen.diff.DescribedClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The documents of {@code diff/pairs.yaml}, and what each edit makes of them. */
final class DocumentPairs {
  private static final Path TABLE = Path.of("src/test/resources/diff/pairs.yaml");

  private static final Map<JsonNode, DescribedClient> READ = new ConcurrentHashMap<>();

  /** An edit of a document, with the verdicts there and back. */
  record Edit(
      String name, String document, JsonNode before, JsonNode after, Bump there, Bump back) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Edit> edits() {
    return edits("edits");
  }

  private static List<Edit> edits(String list) {
    JsonNode table = table();
    List<Edit> edits = new ArrayList<>();
    for (JsonNode each : table.get(list)) {
      String document = each.path("of").asText("modern");
      JsonNode before = table.get("documents").get(document);
      edits.add(
          new Edit(
              each.get("edit").asText(),
              document,
              before,
              edited(before, each.get("at").asText(), each.get("value")),
              Bump.valueOf(each.path("there").asText("PATCH")),
              Bump.valueOf(each.path("back").asText("PATCH"))));
    }
    return edits;
  }

  /** Returns the edits that leave the client as it is. */
  static List<Edit> unseen() {
    return edits("unseen");
  }

  static JsonNode document(String name) {
    return table().get("documents").get(name);
  }

  /** Returns the client of a document, which is read once for all tests. */
  static DescribedClient described(JsonNode document) {
    return READ.computeIfAbsent(document, DocumentPairs::read);
  }

  private static DescribedClient read(JsonNode document) {
    try {
      Path file = Files.createTempFile("pairs", ".json");
      try {
        return SpecDiff.read(Files.writeString(file, document.toString()));
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode table() {
    try {
      return new YAMLMapper().readTree(TABLE.toFile());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode edited(JsonNode before, String at, JsonNode value) {
    JsonPointer pointer = JsonPointer.compile(at);
    JsonNode after = before.deepCopy();
    JsonNode parent = after.at(pointer.head());
    if (parent instanceof ArrayNode list) {
      list.remove(pointer.last().getMatchingIndex());
    } else if (value == null) {
      ((ObjectNode) parent).remove(pointer.last().getMatchingProperty());
    } else {
      ((ObjectNode) parent).set(pointer.last().getMatchingProperty(), value);
    }
    if (after.equals(before)) {
      throw new IllegalArgumentException("The edit at " + at + " changes nothing.");
    }
    return after;
  }

  private DocumentPairs() {}
}
