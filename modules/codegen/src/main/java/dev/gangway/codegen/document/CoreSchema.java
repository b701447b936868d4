package dev.gangway.codegen.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * The core schema of YAML 1.2 (chapter 10.3), which OpenAPI prescribes: {@code NO}, {@code 12:30}
 * and {@code 2024-01-01} are texts. Keys are always texts.
 */
final class CoreSchema extends Resolver {
  private static final Pattern NULL = Pattern.compile("~|null|Null|NULL|");
  private static final Pattern BOOL = Pattern.compile("true|True|TRUE|false|False|FALSE");
  private static final Pattern INT = Pattern.compile("[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+");
  private static final Pattern FLOAT =
      Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
  private static final Pattern MERGE = Pattern.compile("<<");

  private static final int MOST_DIGITS = 1_000;

  @Override
  protected void addImplicitResolvers() {
    addImplicitResolver(Tag.NULL, NULL, "~nN\0");
    addImplicitResolver(Tag.BOOL, BOOL, "tTfF");
    addImplicitResolver(Tag.INT, INT, "-+0123456789");
    addImplicitResolver(Tag.FLOAT, FLOAT, "-+.0123456789");
    // YAML 1.2 has no merging, but documents use it, and the key means nothing else in one.
    addImplicitResolver(Tag.MERGE, MERGE, "<");
  }

  /**
   * Returns the JSON of a scalar. Infinity and "not a number", which JSON lacks, stay texts, and so
   * do numbers whose digits would fill the memory when they are written out.
   */
  static JsonNode value(ScalarNode scalar) {
    String text = scalar.getValue();
    Tag tag = scalar.getTag();
    if (tag.equals(Tag.NULL) && NULL.matcher(text).matches()) {
      return NullNode.getInstance();
    }
    if (tag.equals(Tag.BOOL) && BOOL.matcher(text).matches()) {
      return BooleanNode.valueOf(text.toLowerCase(Locale.ROOT).equals("true"));
    }
    if (tag.equals(Tag.INT) && INT.matcher(text).matches()) {
      return integer(text);
    }
    if (tag.equals(Tag.FLOAT) && FLOAT.matcher(text).matches()) {
      return decimal(text);
    }
    return TextNode.valueOf(text);
  }

  private static JsonNode integer(String text) {
    if (text.length() > MOST_DIGITS) {
      return TextNode.valueOf(text);
    }
    int radix = text.startsWith("0o") ? 8 : text.startsWith("0x") ? 16 : 10;
    return integer(new BigInteger(radix == 10 ? text : text.substring(2), radix));
  }

  /** Returns the JSON of an integer. */
  static JsonNode integer(BigInteger value) {
    if (value.bitLength() < Integer.SIZE) {
      return JsonNodeFactory.instance.numberNode(value.intValue());
    }
    return value.bitLength() < Long.SIZE
        ? JsonNodeFactory.instance.numberNode(value.longValue())
        : JsonNodeFactory.instance.numberNode(value);
  }

  /** Returns the JSON of a decimal. */
  static JsonNode decimal(String text) {
    if (text.length() > MOST_DIGITS) {
      return TextNode.valueOf(text);
    }
    try {
      BigDecimal value = new BigDecimal(text);
      return Math.abs((long) value.scale()) > MOST_DIGITS
          ? TextNode.valueOf(text)
          : DecimalNode.valueOf(value);
    } catch (NumberFormatException exponentOutOfRange) {
      return TextNode.valueOf(text);
    }
  }
}
