package dev.gangway.codegen;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** One file of a document, in YAML or JSON, which knows in which line each part stands. */
record SpecFile(Path path, JsonNode tree, Map<String, Integer> lines) {

  /**
   * Reads a file.
   *
   * @throws SpecException when it is neither YAML nor JSON, or has a key twice
   */
  static SpecFile read(Path path) throws IOException {
    String text = Files.readString(path);
    // YAML is not indented by tabs, JSON may be; in its strings they cannot stand.
    String yaml = text.stripLeading().startsWith("{") ? text.replace('\t', ' ') : text;
    Problems problems = new Problems();
    Map<String, Integer> lines = new HashMap<>();
    try {
      Node root = new org.yaml.snakeyaml.Yaml(options()).compose(new StringReader(yaml));
      if (root == null) {
        throw broken(path, 1, 1, "the file is empty. Write a document into it.");
      }
      index(path, root, "", lines, problems);
      problems.throwIfAny();
      return new SpecFile(path, mapper(yaml).readTree(yaml), lines);
    } catch (MarkedYAMLException e) {
      Mark mark = e.getProblemMark();
      throw broken(
          path,
          mark == null ? 1 : mark.getLine() + 1,
          mark == null ? 1 : mark.getColumn() + 1,
          "this is no YAML: " + e.getProblem() + ". Correct it.");
    } catch (JsonProcessingException e) {
      throw broken(
          path,
          e.getLocation() == null ? 1 : e.getLocation().getLineNr(),
          e.getLocation() == null ? 1 : e.getLocation().getColumnNr(),
          "this cannot be read: " + e.getOriginalMessage() + ". Correct it.");
    }
  }

  /** YAML is read with its quirks, JSON as it is and as long as it is. */
  private static ObjectMapper mapper(String text) {
    return text.stripLeading().startsWith("{")
        ? new ObjectMapper()
        : new ObjectMapper(YAMLFactory.builder().loaderOptions(options()).build());
  }

  private static LoaderOptions options() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    options.setMaxAliasesForCollections(Integer.MAX_VALUE);
    return options;
  }

  private static SpecException broken(Path path, int line, int column, String reason) {
    return new SpecException(path.getFileName() + ":" + line + ":" + column, reason);
  }

  private static void index(
      Path path, Node node, String pointer, Map<String, Integer> lines, Problems problems) {
    int line = node.getStartMark().getLine() + 1;
    if (lines.putIfAbsent(pointer, line) != null) {
      return;
    }
    if (node instanceof SequenceNode sequence) {
      for (int i = 0; i < sequence.getValue().size(); i++) {
        index(path, sequence.getValue().get(i), pointer + "/" + i, lines, problems);
      }
    }
    if (node instanceof MappingNode mapping) {
      Map<String, Integer> seen = new HashMap<>();
      for (NodeTuple member : mapping.getValue()) {
        String key = member.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
        int place = member.getKeyNode().getStartMark().getLine() + 1;
        Integer earlier = key.equals("<<") ? null : seen.putIfAbsent(key, place);
        if (earlier != null) {
          problems.addAt(
              path.getFileName() + ":" + place,
              "\"" + key + "\" stands twice, first in line " + earlier + ". Remove one.");
        }
        index(path, member.getValueNode(), pointer + "/" + escape(key), lines, problems);
      }
    }
  }

  static String escape(String key) {
    return key.replace("~", "~0").replace("/", "~1");
  }

  /** Returns the place of a part, as {@code orders.yaml:12}. */
  String place(String pointer) {
    Integer line = lines.get(pointer);
    return path.getFileName() + (line == null ? "" : ":" + line);
  }

  /** Returns the part at a JSON pointer, or null when there is none. */
  @Nullable JsonNode at(String pointer) {
    try {
      JsonNode found = tree.at(pointer);
      return found.isMissingNode() ? null : found;
    } catch (IllegalArgumentException noPointer) {
      return null;
    }
  }
}
