package dev.gangway.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gangway.codegen.document.JsonKind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Random schemas of texts, numbers and booleans. */
final class RandomScalars {
  /** What no {@code toString} may show. */
  static final String MARK = "s3nsitive";

  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "plain",
          "\"quoted\" \\ /",
          "\u0000\u001f\u2028",
          "größe €",
          "😀 日本",
          "null",
          "12.50",
          "</script>*/ @see {@code}",
          "new",
          "a,b c");

  private final boolean modern;

  /** Creates schemas as OpenAPI 3.1 has them, or as 3.0 does. */
  RandomScalars(boolean modern) {
    this.modern = modern;
  }

  Shape any(Dice dice) {
    return switch (dice.below(11)) {
      case 0, 1, 2 -> formatted(dice);
      case 3, 4 -> integer(dice);
      case 5, 6 -> number(dice);
      case 7 -> bool(dice);
      case 8 -> constant(dice);
      case 9 -> new RandomNumbers(modern, dice).any();
      default -> choice(dice);
    };
  }

  static String text(Dice dice) {
    String text = dice.of(TEXTS);
    return dice.sensitive() ? MARK + text : text;
  }

  Shape plainText(Dice dice) {
    ObjectNode schema = Shape.type("string");
    if (dice.chance(20)) {
      schema.put("minLength", 1).put("maxLength", 40).put("pattern", "^[a-z]+\"?$");
    }
    if (dice.chance(20)) {
      schema.put("default", dice.of(TEXTS));
    }
    if (!schema.has("default") && dice.chance(20)) {
      schema.put("format", dice.of("byte", "email", "hostname", "own", "ipv4", "time", "duration"));
    }
    return text(schema, RandomScalars::text);
  }

  private static Shape text(ObjectNode schema, Function<Dice, String> text) {
    return new Shape(schema, JsonKind.STRING, dice -> Shape.JSON.textNode(text.apply(dice)));
  }

  private static Shape format(String format, Function<Dice, String> text) {
    return text(Shape.type("string").put("format", format), text);
  }

  private Shape formatted(Dice dice) {
    return switch (dice.below(11)) {
      case 0 -> format("date", each -> day(each).toString());
      case 1 -> format("date-time", each -> instant(each).toString());
      case 2 -> format("decimal", each -> decimal(each).toPlainString());
      case 3 -> format("uuid", each -> new UUID(each.number(), each.number()).toString());
      case 4 -> format("uri", each -> "https://example.com/a%20b?q=" + each.below(99) + "#x");
      case 5 -> format("password", each -> MARK + text(each));
      case 6 -> format("date-time-local", each -> local(each));
      case 7 ->
          dated("MM/yy", each -> String.format("%02d/%02d", 1 + each.below(12), each.below(99)));
      case 8 ->
          dated("dd.MM.yyyy", each -> day(each).format(DateTimeFormatter.ofPattern("dd.MM.yyyy")));
      default -> plainText(dice);
    };
  }

  private static Shape dated(String pattern, Function<Dice, String> text) {
    return text(Shape.type("string").put("x-date-format", pattern), text);
  }

  private static LocalDate day(Dice dice) {
    return LocalDate.ofEpochDay(dice.below(40_000));
  }

  private static Instant instant(Dice dice) {
    Instant second = Instant.ofEpochSecond(dice.below(Integer.MAX_VALUE));
    return dice.chance(50) ? second : second.plusMillis(1 + dice.below(999));
  }

  private static String local(Dice dice) {
    LocalDateTime time = day(dice).atTime(dice.below(24), dice.below(60), 1 + dice.below(59));
    return time.toString();
  }

  /** Returns a decimal of up to forty digits, of any exponent. */
  static BigDecimal decimal(Dice dice) {
    BigInteger digits =
        BigInteger.valueOf(dice.number())
            .shiftRight(dice.below(64))
            .multiply(BigInteger.TEN.pow(dice.below(20)));
    return new BigDecimal(digits, dice.chance(80) ? dice.below(12) : dice.below(60) - 30);
  }

  private Shape integer(Dice dice) {
    ObjectNode schema = Shape.type("integer");
    return switch (dice.below(6)) {
      case 0 -> integer(schema.put("format", "int32"), each -> (long) (int) each.number());
      case 1 -> integer(schema.put("format", "unixtime"), each -> (long) each.below(2_000_000_000));
      case 2 ->
          integer(
              schema.put("format", "unixtime-millis"),
              each -> 1_000L * each.below(2_000_000_000) + each.below(1_000));
      case 3 -> huge(schema.put("format", dice.of("uint64", "bigint")));
      case 4 ->
          integer(schema.put("minimum", 0).put("default", 7), each -> Math.abs(each.number() >> 1));
      default ->
          integer(
              dice.chance(50) ? schema : schema.put("format", "int64"),
              each -> each.number() >> each.below(64));
    };
  }

  private static Shape integer(ObjectNode schema, Function<Dice, Long> number) {
    return new Shape(
        schema, JsonKind.NUMBER, dice -> Shape.JSON.numberNode(new BigDecimal(number.apply(dice))));
  }

  private static Shape huge(ObjectNode schema) {
    return new Shape(
        schema,
        JsonKind.NUMBER,
        dice -> Shape.JSON.numberNode(new BigDecimal(BigInteger.valueOf(dice.number()).pow(2))));
  }

  private static Shape number(Dice dice) {
    ObjectNode schema = Shape.type("number");
    if (dice.chance(50)) {
      schema.put("format", dice.of("float", "double", "decimal"));
    }
    if (dice.chance(20)) {
      schema.put("multipleOf", new BigDecimal("0.01")).put("exclusiveMinimum", false);
      schema.remove("exclusiveMinimum");
    }
    return new Shape(schema, JsonKind.NUMBER, each -> Shape.JSON.numberNode(decimal(each)));
  }

  private static Shape fraction() {
    return new Shape(
        Shape.type("number"),
        JsonKind.NUMBER,
        dice -> Shape.JSON.numberNode(new BigDecimal(dice.below(900) + ".5")));
  }

  private static Shape bool(Dice dice) {
    ObjectNode schema = Shape.type("boolean");
    if (dice.chance(30)) {
      schema.put("default", dice.chance(50));
    }
    return new Shape(schema, JsonKind.BOOLEAN, each -> Shape.JSON.booleanNode(each.chance(50)));
  }

  /** Returns a schema of one value; a provider may write another one some day. */
  private Shape constant(Dice dice) {
    Shape of =
        switch (dice.below(4)) {
          case 0 -> bool(dice);
          case 1 -> integer(Shape.type("integer"), each -> (long) each.below(9));
          case 2 -> fraction();
          default -> text(Shape.type("string"), RandomScalars::text);
        };
    JsonNode value = of.value(dice);
    ObjectNode schema = Shape.JSON.objectNode();
    if (!modern || dice.chance(50)) {
      schema.set("type", of.schema().get("type"));
    }
    if (modern) {
      schema.set("const", value);
    } else {
      schema.putArray("enum").add(value);
    }
    return new Shape(schema, of.kind(), each -> each.chance(80) ? value : of.value(each));
  }

  /** Returns an enum of texts or integers, whose values may be others as well. */
  Shape choice(Dice dice) {
    boolean integers = dice.chance(30);
    ObjectNode schema = Shape.type(integers ? "integer" : "string");
    Shape others =
        integers
            ? integer(schema, each -> each.number() >> each.below(64))
            : text(schema, RandomScalars::text);
    List<JsonNode> values =
        integers
            ? dice.shuffled(List.of(-2, 0, 1, 2, 17, 400)).stream()
                .limit(1 + dice.below(5))
                .map(each -> (JsonNode) Shape.JSON.numberNode(BigDecimal.valueOf(each)))
                .toList()
            : dice.shuffled(ENUM_TEXTS).stream()
                .limit(1 + dice.below(6))
                .map(each -> (JsonNode) Shape.JSON.textNode(each))
                .toList();
    schema.putArray("enum").addAll(values);
    return new Shape(
        schema,
        others.kind(),
        each -> each.chance(70) && !each.sensitive() ? each.of(values) : others.value(each));
  }

  private static final List<String> ENUM_TEXTS =
      List.of(
          "",
          "new",
          "class",
          "in-progress",
          "DONE",
          "3d",
          "+",
          "-",
          "-created",
          "created",
          "*/",
          "größe",
          "a b",
          "true",
          "null",
          "CONSTANTS",
          "VALUE",
          "\"",
          "Created",
          "CREATED",
          "+created",
          "created ",
          "UNRECOGNIZED",
          "Unrecognized",
          "NO",
          "no",
          "ON",
          "12:30",
          "2024-01-01",
          "0o14",
          "012",
          "1_000",
          "~",
          ".inf",
          "1",
          "1.0",
          "-1");
}
