package dev.gangway.testkit;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * The core schema of YAML 1.2, as the generator reads specs: {@code NO}, {@code 12:30} and {@code
 * 2024-01-01} are texts.
 */
final class CoreSchema extends Resolver {
  private static final Pattern JSON_NUMBER =
      Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");
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

  static boolean isNull(Tag tag, String text) {
    return tag.equals(Tag.NULL) && NULL.matcher(text).matches();
  }

  static boolean isBoolean(Tag tag, String text) {
    return tag.equals(Tag.BOOL) && BOOL.matcher(text).matches();
  }

  /** Returns a number as JSON writes it, in its own digits where JSON can; null for a text. */
  static @Nullable String number(Tag tag, String text) {
    if (text.length() > MOST_DIGITS) {
      return null;
    }
    if (tag.equals(Tag.INT) && INT.matcher(text).matches()) {
      int radix = text.startsWith("0o") ? 8 : text.startsWith("0x") ? 16 : 10;
      return JSON_NUMBER.matcher(text).matches()
          ? text
          : new BigInteger(radix == 10 ? text : text.substring(2), radix).toString();
    }
    return tag.equals(Tag.FLOAT) && FLOAT.matcher(text).matches() ? decimal(text) : null;
  }

  private static @Nullable String decimal(String text) {
    try {
      BigDecimal value = new BigDecimal(text);
      if (Math.abs((long) value.scale()) > MOST_DIGITS) {
        return null;
      }
      return JSON_NUMBER.matcher(text).matches() ? text : value.toString();
    } catch (NumberFormatException exponentOutOfRange) {
      return null;
    }
  }
}
