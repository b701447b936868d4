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
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.regex.Pattern;
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

/** A YAML document as a JSON tree that still knows how each number was written. */
final class YamlTree {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final Pattern JSON_NUMBER =
      Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");
  private static final int MAX_CHARACTERS = 64 << 20;

  private final String source;
  private final IdentityHashMap<JsonNode, String> numbers = new IdentityHashMap<>();
  private final JsonNode root;

  private YamlTree(String source, Node document) {
    this.source = source;
    this.root = tree(document);
  }

  static YamlTree parse(String source, String yaml) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(MAX_CHARACTERS);
    try {
      Node document = new Yaml(new SafeConstructor(options)).compose(new StringReader(yaml));
      if (document == null) {
        throw new IllegalArgumentException(source + " is empty.");
      }
      return new YamlTree(source, document);
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
      Iterator<Map.Entry<String, JsonNode>> members = node.properties().iterator();
      while (members.hasNext()) {
        Map.Entry<String, JsonNode> member = members.next();
        text.append(NODES.textNode(member.getKey())).append(':');
        write(member.getValue(), text);
        text.append(members.hasNext() ? "," : "");
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
    for (NodeTuple member : mapping.getValue()) {
      if (!(member.getKeyNode() instanceof ScalarNode key)) {
        throw new IllegalArgumentException(
            at(member.getKeyNode()) + "a member's name is not text.");
      }
      if (object.has(key.getValue())) {
        throw new IllegalArgumentException(at(key) + "\"" + key.getValue() + "\" is there twice.");
      }
      object.set(key.getValue(), tree(member.getValueNode()));
    }
    return object;
  }

  private JsonNode scalar(ScalarNode scalar) {
    String text = scalar.getValue();
    Tag tag = scalar.getTag();
    if (tag.equals(Tag.NULL)) {
      return NODES.nullNode();
    }
    if (tag.equals(Tag.BOOL) && (text.equals("true") || text.equals("false"))) {
      return NODES.booleanNode(text.equals("true"));
    }
    if ((tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) && JSON_NUMBER.matcher(text).matches()) {
      // A node of its own each: its identity leads back to its text.
      JsonNode number =
          tag.equals(Tag.INT)
              ? new BigIntegerNode(new BigInteger(text))
              : new DecimalNode(new BigDecimal(text));
      numbers.put(number, text);
      return number;
    }
    if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
      throw new IllegalArgumentException(
          at(scalar) + "\"" + text + "\" is not a number of JSON. Quote it if it is text.");
    }
    return NODES.textNode(text);
  }

  private String at(Node node) {
    return source + ":" + (node.getStartMark().getLine() + 1) + ": ";
  }
}
