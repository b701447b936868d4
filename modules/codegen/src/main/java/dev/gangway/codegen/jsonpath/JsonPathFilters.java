package dev.gangway.codegen.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** What filters of JSONPath compute: tests, comparisons and functions. */
final class JsonPathFilters {

  /** A condition on a child. */
  interface Test {
    /** Returns whether the current value passes. */
    boolean passes(JsonNode root, JsonNode current);
  }

  /** Something with a value. */
  interface Operand {
    /** Returns the value, or null where there is none. */
    @Nullable JsonNode value(JsonNode root, JsonNode current);
  }

  /**
   * A query within a filter.
   *
   * @param relative whether it begins at the current value
   */
  record Query(JsonPath path, boolean relative) {
    private List<JsonPath.Match> select(JsonNode root, JsonNode current) {
      return path.select(root, relative ? current : root);
    }

    boolean isSingular() {
      return path.segments().stream()
          .allMatch(
              each ->
                  !each.descends()
                      && each.selectors().size() == 1
                      && (each.selectors().get(0) instanceof JsonPathSelectors.Name
                          || each.selectors().get(0) instanceof JsonPathSelectors.Index));
    }
  }

  static Test exists(Query query) {
    return (root, current) -> !query.select(root, current).isEmpty();
  }

  static Operand only(Query query) {
    return (root, current) -> {
      List<JsonPath.Match> found = query.select(root, current);
      return found.size() == 1 ? found.get(0).value() : null;
    };
  }

  static Operand count(Query query) {
    return (root, current) -> IntNode.valueOf(query.select(root, current).size());
  }

  static Operand length(Operand of) {
    return (root, current) -> {
      JsonNode value = of.value(root, current);
      if (value == null || !(value.isTextual() || value.isContainerNode())) {
        return null;
      }
      String text = value.textValue();
      return IntNode.valueOf(text == null ? value.size() : text.codePointCount(0, text.length()));
    };
  }

  /** Returns a test with a regular expression, of the whole text or of a part of it. */
  static Test matches(Operand text, Operand pattern, boolean whole, Steps steps) {
    return (root, current) -> {
      JsonNode searched = text.value(root, current);
      JsonNode expression = pattern.value(root, current);
      if (searched == null
          || expression == null
          || !searched.isTextual()
          || !expression.isTextual()) {
        return false;
      }
      try {
        var matcher =
            Pattern.compile(inJava(expression.textValue()))
                .matcher(steps.counting(searched.textValue()));
        return whole ? matcher.matches() : matcher.find();
      } catch (PatternSyntaxException noPattern) {
        return false;
      }
    };
  }

  /** A dot is any character that ends no line; in a class Java has signs of its own. */
  private static String inJava(String expression) {
    StringBuilder java = new StringBuilder();
    boolean inClass = false;
    for (int i = 0; i < expression.length(); i++) {
      char each = expression.charAt(i);
      if (each == '\\' && i + 1 < expression.length()) {
        java.append(each).append(expression.charAt(++i));
      } else if (each == '.' && !inClass) {
        java.append("[^\\n\\r]");
      } else if (inClass && (each == '[' || each == '&')) {
        java.append('\\').append(each);
      } else {
        inClass = each == '[' || (inClass && each != ']');
        java.append(each);
      }
    }
    return java.toString();
  }

  static Test compare(Operand left, String operator, Operand right, Steps steps) {
    return (root, current) -> {
      JsonNode one = left.value(root, current);
      JsonNode other = right.value(root, current);
      return switch (operator) {
        case "==" -> same(one, other, steps);
        case "!=" -> !same(one, other, steps);
        case "<" -> less(one, other);
        case "<=" -> less(one, other) || same(one, other, steps);
        case ">" -> less(other, one);
        default -> less(other, one) || same(one, other, steps);
      };
    };
  }

  private static boolean same(@Nullable JsonNode one, @Nullable JsonNode other, Steps steps) {
    steps.takeValue();
    if (one == null || other == null) {
      return one == null && other == null;
    }
    if (one.isNumber() && other.isNumber()) {
      return one.decimalValue().compareTo(other.decimalValue()) == 0;
    }
    if (one.getNodeType() != other.getNodeType() || one.size() != other.size()) {
      return false;
    }
    if (one.isArray()) {
      for (int i = 0; i < one.size(); i++) {
        if (!same(one.get(i), other.get(i), steps)) {
          return false;
        }
      }
      return true;
    }
    if (one.isObject()) {
      for (Map.Entry<String, JsonNode> field : one.properties()) {
        JsonNode there = other.get(field.getKey());
        if (there == null || !same(field.getValue(), there, steps)) {
          return false;
        }
      }
      return true;
    }
    return one.equals(other);
  }

  private static boolean less(@Nullable JsonNode one, @Nullable JsonNode other) {
    if (one == null || other == null) {
      return false;
    }
    if (one.isNumber() && other.isNumber()) {
      return one.decimalValue().compareTo(other.decimalValue()) < 0;
    }
    return one.isTextual()
        && other.isTextual()
        && java.util.Arrays.compare(
                one.textValue().codePoints().toArray(), other.textValue().codePoints().toArray())
            < 0;
  }

  private JsonPathFilters() {}
}
