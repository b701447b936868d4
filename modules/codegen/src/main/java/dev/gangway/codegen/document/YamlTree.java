package dev.gangway.codegen.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;

/**
 * Reads YAML as the JSON that it represents, see {@link CoreSchema}. Each node that is written is
 * visited once; aliases, which can make a few lines endless, may add a bounded number of nodes.
 */
final class YamlTree {
  static final int MOST_NODES_OF_ALIASES = 1_000_000;
  private static final int DEEPEST = 1_000;

  private final Path path;
  private final Map<String, Integer> lines = new HashMap<>();
  private final Problems problems = new Problems();
  private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Node> open = Collections.newSetFromMap(new IdentityHashMap<>());
  private int ofAliases;

  private YamlTree(Path path) {
    this.path = path;
  }

  static SpecFile read(Path path, String text) {
    YamlTree tree = new YamlTree(path);
    Node root = compose(path, text);
    JsonNode value = tree.value(root, "");
    tree.problems.throwIfAny();
    return new SpecFile(path, value, tree.lines);
  }

  private static Node compose(Path path, String text) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    options.setMaxAliasesForCollections(Integer.MAX_VALUE);
    options.setNestingDepthLimit(DEEPEST);
    DumperOptions unused = new DumperOptions();
    Yaml yaml =
        new Yaml(
            new SafeConstructor(options),
            new Representer(unused),
            unused,
            options,
            new CoreSchema());
    try {
      Node root = yaml.compose(new StringReader(text));
      if (root == null) {
        throw SpecFile.broken(path, 1, 1, "the file is empty. Write a document into it.");
      }
      return root;
    } catch (MarkedYAMLException e) {
      Mark mark = e.getProblemMark();
      throw SpecFile.broken(
          path,
          mark == null ? 1 : mark.getLine() + 1,
          mark == null ? 1 : mark.getColumn() + 1,
          "the file is not valid YAML: " + e.getProblem() + ". Correct it.");
    } catch (org.yaml.snakeyaml.error.YAMLException e) {
      throw SpecFile.broken(
          path, 1, 1, "the file is not valid YAML: " + e.getMessage() + ". Correct it.");
    }
  }

  private JsonNode value(Node node, String pointer) {
    if (seen.add(node)) {
      lines.putIfAbsent(pointer, node.getStartMark().getLine() + 1);
    } else if (++ofAliases > MOST_NODES_OF_ALIASES) {
      throw broken(
          node,
          "aliases expand to more than "
              + MOST_NODES_OF_ALIASES
              + " nodes. Replace them by components and references.");
    }
    if (node instanceof ScalarNode scalar) {
      return CoreSchema.value(scalar);
    }
    if (!open.add(node)) {
      throw broken(
          node, "an alias refers to a node that contains it. Use a component and a reference.");
    }
    JsonNode value =
        node instanceof SequenceNode sequence
            ? array(sequence, pointer)
            : object((MappingNode) node, pointer);
    open.remove(node);
    return value;
  }

  private ArrayNode array(SequenceNode sequence, String pointer) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    List<Node> elements = sequence.getValue();
    for (int i = 0; i < elements.size(); i++) {
      array.add(value(elements.get(i), pointer + "/" + i));
    }
    return array;
  }

  private ObjectNode object(MappingNode mapping, String pointer) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    for (NodeTuple field : mapping.getValue()) {
      if (isMerge(field)) {
        merge(field.getValueNode(), pointer, object);
      }
    }
    Map<String, Integer> own = new HashMap<>();
    for (NodeTuple field : mapping.getValue()) {
      if (!isMerge(field)) {
        String key = key(field.getKeyNode());
        int line = field.getKeyNode().getStartMark().getLine() + 1;
        Integer earlier = own.putIfAbsent(key, line);
        if (earlier != null) {
          problems.addAt(path.getFileName() + ":" + line, SpecFile.twice(key, earlier));
        }
        object.set(key, value(field.getValueNode(), pointer + "/" + SpecFile.escape(key)));
      }
    }
    return object;
  }

  private String key(Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    throw broken(node, "a key is not text. Quote it.");
  }

  private static boolean isMerge(NodeTuple field) {
    return field.getKeyNode().getTag().equals(Tag.MERGE)
        && (field.getValueNode() instanceof MappingNode || isMappings(field.getValueNode()));
  }

  private static boolean isMappings(Node node) {
    return node instanceof SequenceNode sequence
        && sequence.getValue().stream().allMatch(MappingNode.class::isInstance);
  }

  /** Adds the properties of a mapping, or of several, of which the first wins. */
  private void merge(Node node, String pointer, ObjectNode object) {
    JsonNode merged = value(node, pointer + "/<<");
    for (JsonNode each : merged.isArray() ? merged : List.of(merged)) {
      each.properties().forEach(field -> object.putIfAbsent(field.getKey(), field.getValue()));
    }
  }

  private SpecException broken(Node node, String reason) {
    Mark mark = node.getStartMark();
    return SpecFile.broken(path, mark.getLine() + 1, mark.getColumn() + 1, reason);
  }
}
