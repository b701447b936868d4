package dev.gangway.codegen.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.NullNode;
import dev.gangway.codegen.jsonpath.JsonPathFilters.Operand;
import dev.gangway.codegen.jsonpath.JsonPathFilters.Query;
import dev.gangway.codegen.jsonpath.JsonPathFilters.Test;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the filters of JSONPath. */
final class JsonPathFilterParser {
  private static final int DEEPEST = 200;
  private static final List<String> OPERATORS = List.of("==", "!=", "<=", ">=", "<", ">");

  /** A part of a filter, in each of its possible roles. */
  private record Term(@Nullable Operand operand, @Nullable Test test, @Nullable Query query) {
    static Term of(Operand operand) {
      return new Term(operand, null, null);
    }
  }

  private final JsonPathText text;
  private final JsonPathParser paths;
  private int depth;

  JsonPathFilterParser(JsonPathText text, JsonPathParser paths) {
    this.text = text;
    this.paths = paths;
  }

  Test test() {
    Test left = conjunction();
    while (takeOperator("||")) {
      Test first = left;
      Test second = conjunction();
      left = (root, current) -> first.passes(root, current) || second.passes(root, current);
    }
    return left;
  }

  private Test conjunction() {
    Test left = basic();
    while (takeOperator("&&")) {
      Test first = left;
      Test second = basic();
      left = (root, current) -> first.passes(root, current) && second.passes(root, current);
    }
    return left;
  }

  private boolean takeOperator(String operator) {
    int before = text.position();
    text.skipBlanks();
    if (text.take(operator)) {
      text.skipBlanks();
      return true;
    }
    text.back(before);
    return false;
  }

  private Test basic() {
    if (text.take("!")) {
      text.skipBlanks();
      Test negated = text.next() == '(' ? parenthesis() : condition(term());
      return (root, current) -> !negated.passes(root, current);
    }
    if (text.next() == '(') {
      return parenthesis();
    }
    Term left = term();
    for (String operator : OPERATORS) {
      if (takeOperator(operator)) {
        return JsonPathFilters.compare(operand(left), operator, operand(term()), paths.steps());
      }
    }
    return condition(left);
  }

  private Test parenthesis() {
    if (++depth > DEEPEST) {
      throw text.error("parentheses are nested too deep");
    }
    text.expect("(");
    text.skipBlanks();
    Test within = test();
    text.skipBlanks();
    text.expect(")");
    depth--;
    return within;
  }

  private Test condition(Term term) {
    if (term.test() == null) {
      throw text.error("a value is not a condition");
    }
    return term.test();
  }

  private Operand operand(Term term) {
    if (term.operand() == null) {
      throw text.error("this is not a single value");
    }
    return term.operand();
  }

  private Query query(Term term) {
    if (term.query() == null) {
      throw text.error("a query is expected");
    }
    return term.query();
  }

  private Term term() {
    char next = text.next();
    if (next == '@' || next == '$') {
      text.take(String.valueOf(next));
      Query query = new Query(paths.path(paths.segments()), next == '@');
      return new Term(
          query.isSingular() ? JsonPathFilters.only(query) : null,
          JsonPathFilters.exists(query),
          query);
    }
    if (next == '\'' || next == '"') {
      return literal(paths.literal());
    }
    if (next == '-' || Character.isDigit(next)) {
      String number =
          text.match(
              "(-?[1-9][0-9]*|-?0)(\\.[0-9]+)?([eE][-+]?[0-9]{1,4})?", "this is not a number");
      return literal(DecimalNode.valueOf(new BigDecimal(number)));
    }
    String word = text.match("[a-z][a-z_0-9]*", "this is not a condition");
    return switch (word) {
      case "true", "false" -> literal(BooleanNode.valueOf(word.equals("true")));
      case "null" -> literal(NullNode.getInstance());
      default -> function(word);
    };
  }

  private static Term literal(JsonNode value) {
    return Term.of((root, current) -> value);
  }

  private Term function(String name) {
    text.expect("(");
    List<Term> arguments = new ArrayList<>();
    text.skipBlanks();
    if (text.next() != ')') {
      do {
        text.skipBlanks();
        arguments.add(term());
        text.skipBlanks();
      } while (text.take(","));
    }
    text.expect(")");
    int wanted = name.equals("match") || name.equals("search") ? 2 : 1;
    if (arguments.size() != wanted) {
      throw text.error("the function " + name + " has " + wanted + " argument(s)");
    }
    Term first = arguments.get(0);
    return switch (name) {
      case "length" -> Term.of(JsonPathFilters.length(operand(first)));
      case "count" -> Term.of(JsonPathFilters.count(query(first)));
      case "value" -> Term.of(JsonPathFilters.only(query(first)));
      case "match", "search" ->
          new Term(
              null,
              JsonPathFilters.matches(
                  operand(first), operand(arguments.get(1)), name.equals("match"), paths.steps()),
              null);
      default -> throw text.error("the function " + name + " is unknown");
    };
  }
}
