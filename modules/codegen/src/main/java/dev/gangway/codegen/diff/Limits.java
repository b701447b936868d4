package dev.gangway.codegen.diff;

import dev.gangway.codegen.model.RuleModel;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The documented limits of a value that is sent, by the keywords of JSON Schema. */
final class Limits {
  static final String PREFIX = "limit.";
  private static final String EXCLUSIVE = " exclusive";
  private static final String STRING = "\"(?:[^\"\\\\]|\\\\.)*\"";

  /** What {@code @ParameterLimits} and {@code @FilePart} say of limits. */
  private static final Pattern ATTRIBUTE =
      Pattern.compile(
          "\\b(minLength|maxLength|pattern|minimum|maximum|exclusiveMinimum|exclusiveMaximum"
              + "|maxBytes|accepts) = (\\{[^}]*\\}|"
              + STRING
              + "|[\\w.-]+)");

  private static final Pattern LIMITED =
      Pattern.compile("@ParameterLimits\\(of = " + STRING + ", |accepts = |maxBytes = ");

  private final Map<String, String> all = new TreeMap<>();

  /** Returns the limits among the rules of a field. */
  static Map<String, String> of(List<RuleModel> rules) {
    Limits limits = new Limits();
    for (RuleModel each : rules) {
      if (isLimit(each)) {
        limits.read(
            each.method().toString(), each.arguments().stream().map(Object::toString).toList());
      }
    }
    return limits.all;
  }

  /** Returns whether a rule looks at only one value. */
  static boolean isLimit(RuleModel rule) {
    return rule.kind() == RuleModel.Kind.LIMIT && !rule.method().is("exclusive");
  }

  /** Returns the limits in a parameter's annotations. */
  static Map<String, String> of(String annotations) {
    Limits limits = new Limits();
    Matcher beginning = LIMITED.matcher(annotations);
    Matcher attributes = ATTRIBUTE.matcher(annotations);
    int from = beginning.find() ? beginning.start() : annotations.length();
    for (boolean found = attributes.find(from); found; found = attributes.find()) {
      limits.put(attributes.group(1), attributes.group(2));
    }
    return limits.all;
  }

  /** Returns a parameter's annotations without their limits, on one line. */
  static String without(String annotations) {
    return annotations
        .replaceAll("@ParameterLimits\\((?:" + STRING + "|[^)\"])*\\)", "")
        .replaceAll(",?\\s*(accepts = (\\{[^}]*\\}|" + STRING + ")|maxBytes = \\w+)", "")
        .lines()
        .map(String::strip)
        .filter(each -> !each.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private void read(String method, List<String> arguments) {
    String first = arguments.get(2);
    String last = arguments.get(arguments.size() - 1);
    switch (method) {
      case "length" -> range("Length", first, last);
      case "size" -> range("Items", first, last);
      case "entries" -> range("Properties", first, last);
      case "minimum", "maximum" ->
          put(last.equals("true") ? "exclusiveM" + method.substring(1) : method, first);
      default -> put(method, first);
    }
  }

  private void range(String what, String least, String most) {
    if (!least.equals("0")) {
      put("min" + what, least);
    }
    if (!most.equals("Integer.MAX_VALUE")) {
      put("max" + what, most);
    }
  }

  private void put(String keyword, String literal) {
    String value = literal.startsWith("\"") ? unquoted(literal) : literal;
    if (keyword.startsWith("exclusive")) {
      String plain = keyword.replace("exclusiveM", "m");
      all.merge(
          PREFIX + plain,
          value + EXCLUSIVE,
          (one, other) -> Strictness.isLooser(PREFIX + plain, one, other) ? one : other);
    } else {
      all.put(PREFIX + keyword, value);
    }
  }

  private static String unquoted(String literal) {
    return literal.substring(1, literal.length() - 1);
  }
}
