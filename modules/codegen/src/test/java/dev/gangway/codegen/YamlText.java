package dev.gangway.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Writes JSON as people write YAML: texts are plain wherever the core schema of YAML 1.2 reads them
 * as texts, also those that YAML 1.1 took for booleans, times and numbers.
 */
final class YamlText {
  private static final Pattern PLAIN =
      Pattern.compile(
          "[\\p{IsAlphabetic}_./~$0-9+-]([\\p{IsAlphabetic}0-9_./~$:+ -]*[\\p{IsAlphabetic}0-9_./~$+-])?");

  private static final Pattern OTHER_THAN_TEXT =
      Pattern.compile(
          "~|null|Null|NULL|true|True|TRUE|false|False|FALSE|[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+"
              + "|[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?"
              + "|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");

  private final StringBuilder yaml = new StringBuilder();

  static String of(JsonNode document) {
    YamlText text = new YamlText();
    text.write(document, "");
    return text.yaml.toString();
  }

  private void write(JsonNode node, String indent) {
    if (node.isObject() && !node.isEmpty()) {
      for (Map.Entry<String, JsonNode> each : node.properties()) {
        yaml.append('\n').append(indent).append(key(each.getKey())).append(": ");
        write(each.getValue(), indent + " ");
      }
    } else if (node.isArray() && !node.isEmpty()) {
      for (JsonNode each : node) {
        yaml.append('\n').append(indent).append("- ");
        write(each, indent + " ");
      }
    } else {
      yaml.append(node.isTextual() ? text(node) : node.toString());
    }
  }

  private static String key(String name) {
    return PLAIN.matcher(name).matches() && !isOdd(name)
        ? name
        : Shape.JSON.textNode(name).toString();
  }

  private static String text(JsonNode node) {
    String text = node.asText();
    return key(text).equals(text) && !OTHER_THAN_TEXT.matcher(text).matches()
        ? text
        : node.toString();
  }

  private static boolean isOdd(String text) {
    return text.contains(": ") || text.matches("[-?~]|---.*|- .*|\\.\\.\\..*");
  }

  private YamlText() {}
}
