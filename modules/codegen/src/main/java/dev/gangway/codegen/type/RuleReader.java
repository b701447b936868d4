package dev.gangway.codegen.type;

import dev.gangway.codegen.document.Problems;
import dev.gangway.codegen.model.RuleModel;
import dev.gangway.codegen.print.Code;
import dev.gangway.codegen.print.Fragment;
import dev.gangway.codegen.print.Identifier;
import dev.gangway.codegen.print.Literal;
import dev.gangway.codegen.print.UnicodeCategories;
import dev.gangway.codegen.schema.Schemas;
import dev.gangway.codegen.schema.SpecContext;
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
 * field and as {@code ParameterLimits} for a parameter. A rule that does not fit the Java type is a
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

  public RuleReader(SpecContext context) {
    this.schemas = context.schemas();
    this.problems = context.problems();
  }

  /** Returns the calls that hold a field to its rules. */
  List<RuleModel> read(Schema<?> property, Identifier name, TypeRef type, String pointer) {
    Schema<?> schema = schemas.resolve(property);
    Set<Aspect> held = held(schema, type.java());
    Field field = new Field(name, new ArrayList<>());
    if (held.contains(Aspect.LENGTH)) {
      field.range(Code.of("length"), schema.getMinLength(), schema.getMaxLength());
      if (schema.getPattern() != null) {
        field.add(Code.of("pattern"), Literal.of(javaPattern(schema.getPattern(), pointer)));
      }
    }
    if (held.contains(Aspect.AMOUNT)) {
      field.bound(Code.of("minimum"), schema.getMinimum(), schema.getExclusiveMinimum());
      field.bound(Code.of("minimum"), schema.getExclusiveMinimumValue(), true);
      field.bound(Code.of("maximum"), schema.getMaximum(), schema.getExclusiveMaximum());
      field.bound(Code.of("maximum"), schema.getExclusiveMaximumValue(), true);
    }
    if (held.contains(Aspect.ELEMENTS)) {
      field.range(Code.of("size"), schema.getMinItems(), schema.getMaxItems());
    }
    if (held.contains(Aspect.ENTRIES)) {
      field.range(Code.of("entries"), schema.getMinProperties(), schema.getMaxProperties());
    }
    return field.rules();
  }

  /** The rules that a field is held to. */
  private record Field(Identifier name, List<RuleModel> rules) {

    void add(Code method, Fragment... limits) {
      List<Fragment> arguments = new ArrayList<>();
      arguments.add(Literal.of(name.toString()));
      arguments.add(Code.of("value.{}", name));
      arguments.addAll(List.of(limits));
      rules.add(new RuleModel(RuleModel.Kind.LIMIT, method, arguments));
    }

    void range(Code method, @Nullable Integer min, @Nullable Integer max) {
      if (max != null || positive(min) != null) {
        add(
            method,
            Literal.of(min == null ? 0 : min),
            max == null ? Code.of("Integer.MAX_VALUE") : Literal.of(max));
      }
    }

    void bound(Code method, @Nullable BigDecimal bound, @Nullable Boolean exclusive) {
      if (bound != null) {
        add(method, Literal.of(bound.toPlainString()), Literal.of(Boolean.TRUE.equals(exclusive)));
      }
    }
  }

  /** Warns of the rules that no field of this type is held to before it is sent. */
  void warn(Schema<?> property, Code java, String pointer) {
    Schema<?> schema = schemas.resolve(property);
    warn(schema, java, held(schema, java), pointer);
  }

  private void warn(Schema<?> schema, Code java, Set<Aspect> held, String pointer) {
    Set<String> kinds = Schemas.types(schema);
    declared(schema)
        .forEach(
            (keyword, aspect) -> {
              if (aspect.concerns(kinds) && !held.contains(aspect)) {
                problems.warn(
                    pointer + "/" + keyword,
                    "the client cannot check this rule on a value of type "
                        + java
                        + " before it is sent. Remove the rule, or describe another type.");
              }
            });
  }

  /** Returns what a value of the type can be held to. */
  private static Set<Aspect> held(Schema<?> schema, Code java) {
    Set<Aspect> held = EnumSet.noneOf(Aspect.class);
    if (TEXTS.contains(java.toString()) || isEnum(schema) || isTextual(schema, java)) {
      held.add(Aspect.LENGTH);
    }
    if (NUMBERS.contains(java.toString())) {
      held.add(Aspect.AMOUNT);
    }
    if (java.isList()) {
      held.add(Aspect.ELEMENTS);
    }
    if (java.isMap()) {
      held.add(Aspect.ENTRIES);
    }
    return held;
  }

  private static boolean isTextual(Schema<?> schema, Code java) {
    return java.is("BigDecimal") && Schemas.types(schema).contains("string");
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
  public Code limits(Schema<?> parameter, String of, TypeRef type, String pointer) {
    Schema<?> schema = schemas.resolve(parameter);
    // Retrofit hands the elements of a list on one by one.
    Set<Aspect> held = held(schema, type.java());
    held.retainAll(EnumSet.of(Aspect.LENGTH, Aspect.AMOUNT));
    warn(schema, type.java(), held, pointer + "/schema");
    List<Code> limits = new ArrayList<>();
    if (held.contains(Aspect.LENGTH)) {
      limit(Code.of("minLength"), number(positive(schema.getMinLength())), limits);
      limit(Code.of("maxLength"), number(schema.getMaxLength()), limits);
      if (schema.getPattern() != null) {
        limit(Code.of("pattern"), Literal.of(javaPattern(schema.getPattern(), pointer)), limits);
      }
    }
    if (held.contains(Aspect.AMOUNT)) {
      boolean above = Boolean.TRUE.equals(schema.getExclusiveMinimum());
      boolean below = Boolean.TRUE.equals(schema.getExclusiveMaximum());
      Code least = Code.of("exclusiveMinimum");
      Code most = Code.of("exclusiveMaximum");
      limit(above ? least : Code.of("minimum"), text(schema.getMinimum()), limits);
      limit(least, text(schema.getExclusiveMinimumValue()), limits);
      limit(below ? most : Code.of("maximum"), text(schema.getMaximum()), limits);
      limit(most, text(schema.getExclusiveMaximumValue()), limits);
    }
    return limits.isEmpty()
        ? Code.NONE
        : Code.of(
            "\n          @ParameterLimits(of = {}, {})\n         ",
            Literal.of(of),
            Code.join(", ", limits));
  }

  private static Literal text(@Nullable BigDecimal bound) {
    return bound == null ? Literal.NONE : Literal.of(bound.toPlainString());
  }

  private static Literal number(@Nullable Integer number) {
    return number == null ? Literal.NONE : Literal.of(number.intValue());
  }

  private static void limit(Code name, Literal value, List<Code> limits) {
    if (!value.isEmpty()) {
      limits.add(Code.of("{} = {}", name, value));
    }
  }

  /**
   * In Java {@code $} also stands before a line break at the end; in OpenAPI's dialect it does not.
   */
  private String javaPattern(String pattern, String pointer) {
    boolean anchored = pattern.endsWith("$") && !pattern.endsWith("\\$");
    String java =
        UnicodeCategories.inJava(
            anchored ? pattern.substring(0, pattern.length() - 1) + "\\z" : pattern);
    try {
      Pattern.compile(java);
    } catch (PatternSyntaxException e) {
      problems.add(
          pointer + "/pattern",
          "the pattern is not a regular expression of Java: "
              + e.getDescription()
              + ". Use only syntax that Java and JavaScript share.");
    }
    return java;
  }
}
