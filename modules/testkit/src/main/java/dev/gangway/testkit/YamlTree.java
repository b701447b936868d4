package dev.gangway.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;

/** A YAML document as a JSON tree that still knows how each number was written. */
final class YamlTree {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int MAX_CHARACTERS = 64 << 20;

  private final String source;
  private final IdentityHashMap<JsonNode, String> numbers;
  private final JsonNode root;

  private YamlTree(String source, String yaml, IdentityHashMap<JsonNode, String> numbers) {
    this.source = source;
    this.numbers = numbers;
    this.root = tree(compose(source, yaml));
  }

  static YamlTree parse(String source, String yaml) {
    return new YamlTree(source, yaml, new IdentityHashMap<>());
  }

  /** Returns the tree of another document, whose numbers {@link #text} writes as that does. */
  JsonNode parseAnother(String source, String yaml) {
    return new YamlTree(source, yaml, numbers).root();
  }

  private static Node compose(String source, String yaml) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(MAX_CHARACTERS);
    try {
      DumperOptions unused = new DumperOptions();
      Node document =
          new Yaml(
                  new SafeConstructor(options),
                  new Representer(unused),
                  unused,
                  options,
                  new CoreSchema())
              .compose(new StringReader(yaml));
      if (document == null) {
        throw new IllegalArgumentException(source + " is empty.");
      }
      return document;
    } catch (MarkedYAMLException e) {
      throw new IllegalArgumentException(source + " is not YAML: " + e.getMessage(), e);
    }
  }

  JsonNode root() {
    return root;
  }

  /** Returns a part of the tree as JSON whose numbers are written as in the document. */
  String text(JsonNode node) {
    StringBuilder text = new StringBuilder();
    write(node, text);
    return text.toString();
  }

  private void write(JsonNode node, StringBuilder text) {
    if (node.isObject()) {
      text.append('{');
      Iterator<Map.Entry<String, JsonNode>> fields = node.properties().iterator();
      while (fields.hasNext()) {
        Map.Entry<String, JsonNode> field = fields.next();
        text.append(NODES.textNode(field.getKey())).append(':');
        write(field.getValue(), text);
        text.append(fields.hasNext() ? "," : "");
      }
      text.append('}');
    } else if (node.isArray()) {
      text.append('[');
      for (int i = 0; i < node.size(); i++) {
        text.append(i == 0 ? "" : ",");
        write(node.get(i), text);
      }
      text.append(']');
    } else {
      text.append(numbers.getOrDefault(node, node.toString()));
    }
  }

  private JsonNode tree(Node node) {
    if (node instanceof MappingNode mapping) {
      return object(mapping);
    }
    if (node instanceof SequenceNode sequence) {
      ArrayNode array = NODES.arrayNode();
      sequence.getValue().forEach(item -> array.add(tree(item)));
      return array;
    }
    return scalar((ScalarNode) node);
  }

  private ObjectNode object(MappingNode mapping) {
    ObjectNode object = NODES.objectNode();
    for (NodeTuple field : mapping.getValue()) {
      if (isMerge(field)) {
        merge(field.getValueNode(), object);
      }
    }
    Set<String> own = new HashSet<>();
    for (NodeTuple field : mapping.getValue()) {
      if (isMerge(field)) {
        continue;
      }
      if (!(field.getKeyNode() instanceof ScalarNode key)) {
        throw new IllegalArgumentException(
            at(field.getKeyNode()) + "the name of a field is not text.");
      }
      if (!own.add(key.getValue())) {
        throw new IllegalArgumentException(at(key) + "\"" + key.getValue() + "\" appears twice.");
      }
      object.set(key.getValue(), tree(field.getValueNode()));
    }
    return object;
  }

  private static boolean isMerge(NodeTuple field) {
    return field.getKeyNode().getTag().equals(Tag.MERGE)
        && (field.getValueNode() instanceof MappingNode
            || (field.getValueNode() instanceof SequenceNode several
                && several.getValue().stream().allMatch(MappingNode.class::isInstance)));
  }

  /** Adds the fields of a mapping, or of several, of which the first takes precedence. */
  private void merge(Node node, ObjectNode object) {
    JsonNode merged = tree(node);
    for (JsonNode each : merged.isArray() ? merged : List.of(merged)) {
      each.properties().forEach(field -> object.putIfAbsent(field.getKey(), field.getValue()));
    }
  }

  private JsonNode scalar(ScalarNode scalar) {
    String text = scalar.getValue();
    Tag tag = scalar.getTag();
    if (CoreSchema.isNull(tag, text)) {
      return NODES.nullNode();
    }
    if (CoreSchema.isBoolean(tag, text)) {
      return NODES.booleanNode(text.toLowerCase(Locale.ROOT).equals("true"));
    }
    @Nullable String written = CoreSchema.number(tag, text);
    if (written == null) {
      return NODES.textNode(text);
    }
    // Each is a node of its own: its identity is the key of its text.
    JsonNode number =
        tag.equals(Tag.INT)
            ? new BigIntegerNode(new BigInteger(written))
            : new DecimalNode(new BigDecimal(written));
    numbers.put(number, written);
    return number;
  }

  private String at(Node node) {
    return source + ":" + (node.getStartMark().getLine() + 1) + ": ";
  }
}
