package dev.gangway.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gangway.codegen.document.JsonKind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/** Random numeric schemas that parsers of OpenAPI read differently in 3.0 and in 3.1. */
final class RandomNumbers {
  private static final List<String> DECIMALS =
      List.of("1", "2", "1.0", "0.5", "2.50", "1E+3", "-7");
  private static final List<String> INTEGERS = List.of("1", "2", "-2", "1.0", "1E+3", "0");
  private static final BigInteger UINT64 = BigInteger.TWO.pow(64).subtract(BigInteger.ONE);

  private final boolean modern;
  private final Dice dice;

  RandomNumbers(boolean modern, Dice dice) {
    this.modern = modern;
    this.dice = dice;
  }

  Shape any() {
    return switch (dice.below(modern ? 6 : 3)) {
      case 0 -> decimals(Shape.type("number"), true);
      case 1 -> integers(Shape.type("integer"));
      case 2 -> huge();
      case 3 -> constant();
      case 4 -> limited();
      default -> decimals(types("integer", "number"), dice.chance(50));
    };
  }

  private static ObjectNode types(String... types) {
    ObjectNode schema = Shape.JSON.objectNode();
    ArrayNode list = schema.putArray("type");
    for (String each : types) {
      list.add(each);
    }
    return schema;
  }

  private static JsonNode number(String text) {
    return Shape.JSON.numberNode(new BigDecimal(text));
  }

  private Shape decimals(ObjectNode schema, boolean values) {
    if (values) {
      ArrayNode list = schema.putArray("enum");
      dice.shuffled(DECIMALS).stream()
          .limit(1 + dice.below(3))
          .map(RandomNumbers::number)
          .forEach(list::add);
    }
    return new Shape(
        schema, JsonKind.NUMBER, each -> Shape.JSON.numberNode(RandomScalars.decimal(each)));
  }

  private Shape integers(ObjectNode schema) {
    ArrayNode list = schema.putArray("enum");
    dice.shuffled(INTEGERS).stream()
        .limit(1 + dice.below(3))
        .map(RandomNumbers::number)
        .forEach(list::add);
    return new Shape(
        schema, JsonKind.NUMBER, each -> Shape.JSON.numberNode(each.number() >> each.below(64)));
  }

  /** Returns integers of which the document itself names some that a long does not hold. */
  private Shape huge() {
    ObjectNode schema = Shape.type("integer");
    if (dice.chance(50)) {
      schema.put("maximum", UINT64);
    } else {
      schema.putArray("enum").add(1).add(UINT64);
    }
    return new Shape(
        schema,
        JsonKind.NUMBER,
        each -> Shape.JSON.numberNode(new BigDecimal(UINT64.shiftRight(each.below(64)))));
  }

  private Shape constant() {
    JsonNode value = number(dice.of(DECIMALS));
    boolean typed = dice.chance(50);
    ObjectNode schema =
        typed
            ? dice.chance(50) ? Shape.type("number") : types("number", "null")
            : Shape.JSON.objectNode();
    schema.set("const", value);
    return new Shape(
        schema,
        JsonKind.NUMBER,
        each ->
            typed && each.chance(20)
                ? Shape.JSON.numberNode(RandomScalars.decimal(each))
                : exact(value));
  }

  /** Returns 1E+3 as 1000, since without a stated type the values of an integer are written so. */
  private static JsonNode exact(JsonNode value) {
    return value.decimalValue().scale() < 0
        ? Shape.JSON.numberNode(new BigDecimal(value.decimalValue().toPlainString()))
        : value;
  }

  private Shape limited() {
    ObjectNode schema = Shape.type(dice.of("number", "integer"));
    schema.put("exclusiveMinimum", 0).put("exclusiveMaximum", new BigDecimal("1E+18"));
    return new Shape(schema, JsonKind.NUMBER, each -> Shape.JSON.numberNode(1 + each.below(1000)));
  }
}
