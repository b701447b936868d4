package dev.gangway.codegen.type;

import dev.gangway.codegen.document.Problems;
import dev.gangway.codegen.print.Categories;
import dev.gangway.codegen.print.JavaText;
import dev.gangway.codegen.schema.Schemas;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a document demands of a value that is sent, as calls of {@code RequestRules} for a
 * field and as {@code ParameterLimits} for a parameter. What the Java type cannot be held to is a
 * warning. The record that is checked is called {@code value}.
 */
public final class RuleReader {
  private static final Set<String> TEXTS = Set.of("String", "Secret", "URI", "UUID");
  private static final Set<String> NUMBERS = Set.of("BigDecimal", "Long", "Integer");

  /** What a rule looks at. */
  private enum Aspect {
    LENGTH("string"),
    AMOUNT("number"),
    ELEMENTS("array"),
    ENTRIES("object");

    private final String kind;

    Aspect(String kind) {
      this.kind = kind;
    }

    /** JSON Schema's keywords say nothing of values of another kind. */
    boolean concerns(Set<String> kinds) {
      return kinds.contains(kind)
          || (this == AMOUNT && (kinds.contains("integer") || kinds.contains("string")));
    }
  }

  private final Schemas schemas;
  private final Problems problems;

  public RuleReader(Schemas schemas, Problems problems) {
    this.schemas = schemas;
    this.problems = problems;
  }

  /** Returns the calls that hold a field to its rules. */
  List<String> read(Schema<?> property, String name, TypeRef type, String pointer) {
    Schema<?> schema = schemas.resolve(property);
    Set<Aspect> held = held(schema, type.java());
    List<String> rules = new ArrayList<>();
    String member = "(" + JavaText.literal(name) + ", value." + name + ", ";
    if (held.contains(Aspect.LENGTH)) {
      range("length", member, schema.getMinLength(), schema.getMaxLength(), rules);
      pattern(schema.getPattern(), member, pointer, rules);
    }
    if (held.contains(Aspect.AMOUNT)) {
      bound("minimum", member, schema.getMinimum(), schema.getExclusiveMinimum(), rules);
      bound("minimum", member, schema.getExclusiveMinimumValue(), true, rules);
      bound("maximum", member, schema.getMaximum(), schema.getExclusiveMaximum(), rules);
      bound("maximum", member, schema.getExclusiveMaximumValue(), true, rules);
    }
    if (held.contains(Aspect.ELEMENTS)) {
      range("size", member, schema.getMinItems(), schema.getMaxItems(), rules);
    }
    if (held.contains(Aspect.ENTRIES)) {
      range("entries", member, schema.getMinProperties(), schema.getMaxProperties(), rules);
    }
    return rules;
  }

  /** Warns of the rules that no field of this type is held to before it is sent. */
  void warn(Schema<?> property, String java, String pointer) {
    Schema<?> schema = schemas.resolve(property);
    warn(schema, java, held(schema, java), pointer);
  }

  private void warn(Schema<?> schema, String java, Set<Aspect> held, String pointer) {
    Set<String> kinds = Schemas.types(schema);
    declared(schema)
        .forEach(
            (keyword, aspect) -> {
              if (aspect.concerns(kinds) && !held.contains(aspect)) {
                problems.warn(
                    pointer + "/" + keyword,
                    "the client cannot check this rule on a value of type "
                        + java
                        + " before it is sent. Leave the rule out, or describe another type.");
              }
            });
  }

  /** Returns what a value of the type can be held to. */
  private static Set<Aspect> held(Schema<?> schema, String java) {
    Set<Aspect> held = EnumSet.noneOf(Aspect.class);
    if (TEXTS.contains(java) || isEnum(schema) || isTextual(schema, java)) {
      held.add(Aspect.LENGTH);
    }
    if (NUMBERS.contains(java)) {
      held.add(Aspect.AMOUNT);
    }
    if (java.startsWith("List<")) {
      held.add(Aspect.ELEMENTS);
    }
    if (java.startsWith("Map<")) {
      held.add(Aspect.ENTRIES);
    }
    return held;
  }

  private static boolean isTextual(Schema<?> schema, String java) {
    return java.equals("BigDecimal") && Schemas.types(schema).contains("string");
  }

  private static boolean isEnum(Schema<?> schema) {
    return schema.getEnum() != null && Schemas.types(schema).equals(Set.of("string"));
  }

  private static Map<String, Aspect> declared(Schema<?> schema) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    values.put("minLength", positive(schema.getMinLength()));
    values.put("maxLength", schema.getMaxLength());
    values.put("pattern", schema.getPattern());
    values.put("minimum", schema.getMinimum());
    values.put("maximum", schema.getMaximum());
    values.put("exclusiveMinimum", schema.getExclusiveMinimumValue());
    values.put("exclusiveMaximum", schema.getExclusiveMaximumValue());
    values.put("minItems", positive(schema.getMinItems()));
    values.put("maxItems", schema.getMaxItems());
    values.put("minProperties", positive(schema.getMinProperties()));
    values.put("maxProperties", schema.getMaxProperties());
    values.values().removeIf(each -> each == null);
    Map<String, Aspect> declared = new LinkedHashMap<>();
    values.keySet().forEach(keyword -> declared.put(keyword, aspect(keyword)));
    return declared;
  }

  private static @Nullable Integer positive(@Nullable Integer least) {
    return least == null || least == 0 ? null : least;
  }

  private static Aspect aspect(String keyword) {
    return switch (keyword) {
      case "minLength", "maxLength", "pattern" -> Aspect.LENGTH;
      case "minItems", "maxItems" -> Aspect.ELEMENTS;
      case "minProperties", "maxProperties" -> Aspect.ENTRIES;
      default -> Aspect.AMOUNT;
    };
  }

  /**
   * Returns the annotation that holds a parameter to its limits, with a blank before it, or an
   * empty string.
   */
  public String limits(Schema<?> parameter, String of, TypeRef type, String pointer) {
    Schema<?> schema = schemas.resolve(parameter);
    // Retrofit hands the elements of a list on one by one.
    Set<Aspect> held = held(schema, type.java());
    held.retainAll(EnumSet.of(Aspect.LENGTH, Aspect.AMOUNT));
    warn(schema, type.java(), held, pointer + "/schema");
    List<String> limits = new ArrayList<>();
    if (held.contains(Aspect.LENGTH)) {
      limit("minLength", positive(schema.getMinLength()), limits);
      limit("maxLength", schema.getMaxLength(), limits);
      if (schema.getPattern() != null) {
        limits.add("pattern = " + JavaText.literal(javaPattern(schema.getPattern(), pointer)));
      }
    }
    if (held.contains(Aspect.AMOUNT)) {
      limit(
          Boolean.TRUE.equals(schema.getExclusiveMinimum()) ? "exclusiveMinimum" : "minimum",
          text(schema.getMinimum()),
          limits);
      limit("exclusiveMinimum", text(schema.getExclusiveMinimumValue()), limits);
      limit(
          Boolean.TRUE.equals(schema.getExclusiveMaximum()) ? "exclusiveMaximum" : "maximum",
          text(schema.getMaximum()),
          limits);
      limit("exclusiveMaximum", text(schema.getExclusiveMaximumValue()), limits);
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
    boolean bounded = max != null || positive(min) != null;
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
