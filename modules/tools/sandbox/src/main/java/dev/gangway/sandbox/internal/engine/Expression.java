package dev.gangway.sandbox.internal.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A value of {@code x-sandbox}: itself, or {@code $field} of what was sent, with {@code *number},
 * {@code /number} or {@code -suffix} after it.
 */
final class Expression {
  private static final Pattern FIELD = Pattern.compile("\\$(\\w+)(?:([*/-])(.+))?");
  private static final int SCALE = 10;
  private static final int MOST_DIGITS = 40;

  /** Returns the value, or null if the field was not sent or is not what the operator needs. */
  static @Nullable JsonNode value(JsonNode expression, JsonNode sent) {
    Matcher field = FIELD.matcher(expression.asText());
    if (!expression.isTextual() || !field.matches()) {
      return expression;
    }
    JsonNode value = sent.path(String.valueOf(field.group(1)));
    String operator = field.group(2);
    if (value.isMissingNode() || operator == null) {
      return value.isMissingNode() ? null : value;
    }
    String operand = String.valueOf(field.group(3));
    if (operator.equals("-")) {
      String text = value.asText();
      boolean ends = text.endsWith(operand);
      return JsonNodeFactory.instance.textNode(
          ends ? text.substring(0, text.length() - operand.length()) : text);
    }
    BigDecimal number = number(value);
    if (number == null) {
      return null;
    }
    BigDecimal other = new BigDecimal(operand);
    return JsonNodeFactory.instance.numberNode(
        operator.equals("*")
            ? number.multiply(other, MathContext.DECIMAL64)
            : number.divide(other, SCALE, RoundingMode.HALF_UP));
  }

  /** Returns a number, or null if a value is not a number, or has too many digits. */
  static @Nullable BigDecimal number(JsonNode value) {
    String text = value.asText();
    return text.length() <= MOST_DIGITS && text.matches("-?[0-9]+(\\.[0-9]+)?")
        ? new BigDecimal(text)
        : null;
  }

  private Expression() {}
}
