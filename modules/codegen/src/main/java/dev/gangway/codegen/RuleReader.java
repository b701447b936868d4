package dev.gangway.codegen;

import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a document demands of a member that is sent, as the calls of {@code RequestRules} that
 * check it. The record that is checked is called {@code value}.
 */
final class RuleReader {
  private final Schemas schemas;
  private final Problems problems;

  RuleReader(Schemas schemas, Problems problems) {
    this.schemas = schemas;
    this.problems = problems;
  }

  List<String> read(Schema<?> property, String name, TypeRef type, String pointer) {
    Schema<?> schema = schemas.resolve(property);
    List<String> rules = new ArrayList<>();
    String member = "(" + JavaText.literal(name) + ", value." + name + ", ";
    switch (type.java()) {
      case "String", "Secret" -> {
        range("length", member, schema.getMinLength(), schema.getMaxLength(), rules);
        pattern(schema.getPattern(), member, pointer, rules);
      }
      case "BigDecimal", "Long", "Integer" -> {
        bound("minimum", member, schema.getMinimum(), schema.getExclusiveMinimum(), rules);
        bound("minimum", member, schema.getExclusiveMinimumValue(), true, rules);
        bound("maximum", member, schema.getMaximum(), schema.getExclusiveMaximum(), rules);
        bound("maximum", member, schema.getExclusiveMaximumValue(), true, rules);
      }
      default -> {
        if (type.isList()) {
          range("size", member, schema.getMinItems(), schema.getMaxItems(), rules);
        }
      }
    }
    return rules;
  }

  /** Returns the rules of members that exclude each other. */
  List<String> exclusive(Schema<?> object, List<MemberModel> members, String pointer) {
    List<String> rules = new ArrayList<>();
    for (List<String> group :
        Extensions.groups(schemas.extensions(object, "x-exclusive"), "x-exclusive")) {
      List<String> names = new ArrayList<>();
      for (String jsonName : group) {
        members.stream()
            .filter(each -> each.jsonName().equals(jsonName))
            .forEach(each -> names.add(each.name()));
      }
      if (names.size() != group.size()) {
        problems.add(
            pointer + "/x-exclusive",
            "not all of " + group + " are members. Name members of this object.");
      }
      rules.add(
          ".exclusive("
              + JavaText.literal(String.join(", ", names))
              + ", "
              + names.stream().map("value."::concat).collect(Collectors.joining(", "))
              + ")");
    }
    return rules;
  }

  /**
   * Returns the annotation that holds a parameter to its limits, with a blank before it, or an
   * empty string.
   */
  String limits(Schema<?> parameter, String of, TypeRef type, String pointer) {
    Schema<?> schema = schemas.resolve(parameter);
    List<String> limits = new ArrayList<>();
    switch (type.java()) {
      case "String", "Secret" -> {
        limit("minLength", schema.getMinLength(), limits);
        limit("maxLength", schema.getMaxLength(), limits);
        if (schema.getPattern() != null) {
          limits.add("pattern = " + JavaText.literal(javaPattern(schema.getPattern(), pointer)));
        }
      }
      case "BigDecimal", "Long", "Integer" -> {
        limit("minimum", text(schema.getMinimum()), limits);
        limit("maximum", text(schema.getMaximum()), limits);
      }
      default -> {}
    }
    return limits.isEmpty()
        ? ""
        : "\n          @ParameterLimits(of = "
            + JavaText.literal(of)
            + ", "
            + String.join(", ", limits)
            + ")\n         ";
  }

  private static @Nullable String text(@Nullable BigDecimal bound) {
    return bound == null ? null : JavaText.literal(bound.toPlainString());
  }

  private static void limit(String name, @Nullable Object value, List<String> limits) {
    if (value != null) {
      limits.add(name + " = " + value);
    }
  }

  private static void range(
      String rule,
      String member,
      @Nullable Integer min,
      @Nullable Integer max,
      List<String> rules) {
    boolean bounded = max != null || (min != null && min > 0);
    if (bounded) {
      rules.add(
          "."
              + rule
              + member
              + (min == null ? 0 : min)
              + ", "
              + (max == null ? "Integer.MAX_VALUE" : max)
              + ")");
    }
  }

  private static void bound(
      String rule,
      String member,
      @Nullable BigDecimal bound,
      @Nullable Boolean exclusive,
      List<String> rules) {
    if (bound != null) {
      rules.add(
          "."
              + rule
              + member
              + JavaText.literal(bound.toPlainString())
              + ", "
              + Boolean.TRUE.equals(exclusive)
              + ")");
    }
  }

  private void pattern(
      @Nullable String pattern, String member, String pointer, List<String> rules) {
    if (pattern != null) {
      rules.add(".pattern" + member + JavaText.literal(javaPattern(pattern, pointer)) + ")");
    }
  }

  /**
   * In Java {@code $} also stands before a line break at the end; in OpenAPI's dialect it does not.
   */
  private String javaPattern(String pattern, String pointer) {
    boolean anchored = pattern.endsWith("$") && !pattern.endsWith("\\$");
    String java =
        Categories.inJava(anchored ? pattern.substring(0, pattern.length() - 1) + "\\z" : pattern);
    try {
      Pattern.compile(java);
    } catch (PatternSyntaxException e) {
      problems.add(
          pointer + "/pattern",
          "Java cannot read the pattern: "
              + e.getDescription()
              + ". Write it in the common subset.");
    }
    return java;
  }
}
