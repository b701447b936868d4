package dev.gangway.codegen.type;

import dev.gangway.codegen.document.Extensions;
import dev.gangway.codegen.document.JsonKind;
import dev.gangway.codegen.document.Problems;
import dev.gangway.codegen.print.Code;
import dev.gangway.codegen.print.Identifier;
import dev.gangway.codegen.print.JavaNames;
import dev.gangway.codegen.print.JavaText;
import dev.gangway.codegen.schema.Alternatives.Branch;
import dev.gangway.codegen.schema.Composition;
import dev.gangway.codegen.schema.Schemas;
import dev.gangway.codegen.schema.SpecContext;
import dev.gangway.codegen.schema.Unions;
import dev.gangway.codegen.schema.Unions.Plan;
import dev.gangway.codegen.type.TypeRef.Form;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Maps schemas to Java types. Objects and enums become types of their own, which {@link ModelTypes}
 * collects.
 */
public final class TypeMapper {
  public static final TypeRef RAW =
      TypeRef.scalar("dev.gangway.core.json.RawJson", "RAW", Form.JSON);
  private static final TypeRef STRING = TypeRef.scalar("java.lang.String", "STRING");
  private static final TypeRef DECIMAL = TypeRef.scalar("java.math.BigDecimal", "DECIMAL");
  private static final TypeRef LONG = TypeRef.scalar("java.lang.Long", "LONG");
  private static final TypeRef UPLOAD =
      TypeRef.named(Code.of("dev.gangway.core.body"), Identifier.of("Upload"), Form.JSON);

  private static final Map<String, TypeRef> STRING_FORMATS =
      Map.ofEntries(
          Map.entry("date", TypeRef.scalar("java.time.LocalDate", "DATE")),
          Map.entry("date-time", TypeRef.scalar("java.time.Instant", "INSTANT")),
          Map.entry(
              "date-time-local", TypeRef.scalar("java.time.LocalDateTime", "DATE_TIME_LOCAL")),
          Map.entry("decimal", TypeRef.scalar("java.math.BigDecimal", "DECIMAL_STRING")),
          Map.entry("uuid", TypeRef.scalar("java.util.UUID", "UUID")),
          Map.entry("uri", TypeRef.scalar("java.net.URI", "URI")),
          Map.entry("password", TypeRef.scalar("dev.gangway.auth.Secret", "SECRET")),
          Map.entry(
              "one-time-code",
              TypeRef.scalar("dev.gangway.auth.OneTimeCode", "ONE_TIME_CODE", Form.JSON)),
          Map.entry("binary", UPLOAD));

  private static final Map<String, TypeRef> INTEGER_FORMATS =
      Map.of(
          "int32", TypeRef.scalar("java.lang.Integer", "INTEGER"),
          "unixtime", TypeRef.scalar("java.time.Instant", "UNIX_TIME", Form.JSON),
          "unixtime-millis", TypeRef.scalar("java.time.Instant", "UNIX_TIME_MILLIS", Form.JSON));

  /** An enum of more values could not be initialized: a method has at most 64 KiB. */
  private static final int LARGEST_ENUM = 2000;

  private final Schemas schemas;
  private final ModelTypes types;
  private final Problems problems;
  private final Unions unions;
  private final Unions unreported;
  private final Map<String, Integer> resolving = new LinkedHashMap<>();

  TypeMapper(SpecContext context, ModelTypes types) {
    this.schemas = context.schemas();
    this.types = types;
    this.problems = context.problems();
    this.unions = new Unions(context);
    this.unreported = new Unions(context.quiet());
  }

  /**
   * Returns the type of a schema.
   *
   * @param name what an inline object or enum is called, after its place
   * @param pointer its place
   */
  public TypeRef map(Schema<?> schema, String name, String pointer) {
    String component = Schemas.reference(schema);
    if (component != null) {
      return mapComponent(component, pointer);
    }
    if (schema.get$ref() != null) {
      problems.add(
          pointer,
          "the reference "
              + schema.get$ref()
              + " cannot be resolved. Refer to a schema under components.");
      return RAW;
    }
    return mapInline(schema, name, pointer);
  }

  private TypeRef mapComponent(String component, String pointer) {
    if (!schemas.isKnown(component)) {
      problems.add(
          pointer,
          "there is no schema "
              + component
              + " under components. Add it or correct the reference.");
      return RAW;
    }
    String name = schemas.typeName(component);
    String home = "/components/schemas/" + component;
    // An alias that leads back to itself has no type: an object would have got its own.
    if (resolving.merge(component, 1, Integer::sum) > 1 && !isNamed(schemas.component(component))) {
      problems.add(
          home, "the schema refers to itself without an object in between. Make it an object.");
      return RAW;
    }
    try {
      return map(schemas.component(component), name, home);
    } finally {
      resolving.merge(component, -1, (count, minus) -> count + minus == 0 ? null : count + minus);
    }
  }

  /** Returns whether the schema becomes a type of its own. */
  public boolean isNamed(Schema<?> schema) {
    if (isEnum(schema)) {
      return true;
    }
    Schema<?> only = only(schema);
    if (only != null) {
      return only.get$ref() == null && isNamed(only);
    }
    if (isLooseDecimal(schema)) {
      return false;
    }
    Plan plan = unreported.plan(schema, "", "");
    if (plan == null) {
      return isRecord(schema);
    }
    return switch (plan.form()) {
      case UNION, CHOICE -> true;
      case RAW -> false;
      case ALIAS -> plan.only().schema().get$ref() == null && isNamed(plan.only().schema());
    };
  }

  /**
   * Returns the one schema that this is, or null; a child without properties of its own is a type.
   */
  private @Nullable Schema<?> only(Schema<?> schema) {
    Schema<?> only = Composition.only(schema);
    boolean child =
        only != null
            && schemas.nameOf(schema) != null
            && schemas.resolve(only).getDiscriminator() != null;
    return child ? null : only;
  }

  private boolean isEnum(Schema<?> schema) {
    Set<String> kinds = Schemas.types(schema);
    return (problems.strict() || !hasOtherValues(schema, kinds))
        && schema.getEnum() != null
        && schema.getEnum().stream().anyMatch(Objects::nonNull)
        && schema.getEnum().size() <= LARGEST_ENUM
        && (kinds.equals(Set.of("string")) || kinds.equals(Set.of("integer")));
  }

  /** Returns whether an enum of integers has values that a long does not hold. */
  private static boolean hasOtherValues(Schema<?> schema, Set<String> kinds) {
    return kinds.equals(Set.of("integer"))
        && Schemas.values(schema).stream()
            .anyMatch(each -> JavaText.integer(String.valueOf(each), "Long").isEmpty());
  }

  /** Returns the type of an enum of integers that has other values: a number, or any JSON. */
  private TypeRef ofOtherValues(Schema<?> schema, String pointer) {
    boolean numbers = Schemas.values(schema).stream().allMatch(Number.class::isInstance);
    problems.warn(
        pointer + "/enum",
        "not all values are integers that a long holds. It is "
            + (numbers ? "a decimal." : "any JSON in the client."));
    return numbers ? DECIMAL : RAW;
  }

  private boolean isRecord(Schema<?> schema) {
    Set<String> kinds = Schemas.types(schema);
    return (kinds.isEmpty() || kinds.equals(Set.of("object")))
        && !schemas.properties(schema).isEmpty();
  }

  /** Returns whether the schema is a decimal that comes as a number or as text. */
  private static boolean isLooseDecimal(Schema<?> schema) {
    Set<String> kinds = Schemas.types(schema);
    return "decimal".equals(schema.getFormat())
        && (kinds.equals(Set.of("string", "number")) || kinds.equals(Set.of("string", "integer")));
  }

  /** Returns the type of one of several types. */
  public TypeRef map(Branch branch) {
    return map(branch.schema(), branch.typeName(), branch.pointer());
  }

  /** A type that JSON does not have is ignored, and the rest of the schema decides. */
  private void reportUnknownTypes(Schema<?> schema, String pointer) {
    Set<String> unknown = Schemas.unknownTypes(schema);
    if (!unknown.isEmpty()) {
      problems.mend(
          pointer + "/type",
          "there is no type "
              + String.join(", ", unknown)
              + ". Use string, number, integer, boolean, array or object.",
          "The type follows from the rest of the schema.");
    }
  }

  private TypeRef mapInline(Schema<?> schema, String name, String pointer) {
    reportUnknownTypes(schema, pointer);
    if (isEnum(schema)) {
      return types.enumType(schema, name, pointer);
    }
    if (!problems.strict() && hasOtherValues(schema, Schemas.types(schema))) {
      return ofOtherValues(schema, pointer);
    }
    Schema<?> only = only(schema);
    if (only != null) {
      return map(only, name, pointer + "/allOf/" + schema.getAllOf().indexOf(only));
    }
    if (isLooseDecimal(schema)) {
      return DECIMAL;
    }
    Plan plan = unions.plan(schema, name, pointer);
    if (plan != null) {
      return switch (plan.form()) {
        case RAW -> RAW;
        case ALIAS -> map(plan.only().schema(), name, plan.only().pointer());
        case UNION, CHOICE -> types.unionType(schema, name, pointer, plan);
      };
    }
    if (isRecord(schema)) {
      return types.recordType(schema, name, pointer);
    }
    Set<String> kinds = Schemas.types(schema);
    if (!kinds.isEmpty()) {
      return mapType(kinds.iterator().next(), schema, name, pointer);
    }
    Schema<?> narrowest = narrowest(schema, pointer);
    if (narrowest != null) {
      return map(narrowest, name, pointer + "/allOf/" + schema.getAllOf().indexOf(narrowest));
    }
    Set<JsonKind> shape = schemas.kinds(schema);
    return shape.equals(Set.of(JsonKind.ARRAY))
        ? mapArray(schema, name, pointer)
        : shape.equals(Set.of(JsonKind.OBJECT)) ? mapObject(schema, name, pointer) : RAW;
  }

  /** Returns the part of an {@code allOf} without properties that says most of its values. */
  private @Nullable Schema<?> narrowest(Schema<?> schema, String pointer) {
    Schema<?> narrowest = null;
    for (Schema<?> part : Composition.saying(schema)) {
      if (narrowest == null) {
        narrowest = part;
        continue;
      }
      Schema<?> one = schemas.resolve(narrowest);
      Schema<?> other = schemas.resolve(part);
      if (!schemas.kinds(one).isEmpty()
          && !schemas.kinds(other).isEmpty()
          && !schemas.kinds(one).equals(schemas.kinds(other))) {
        problems.add(
            pointer + "/allOf",
            "no value has all of these types at once. Use oneOf, or remove one.");
      }
      if (weight(other) > weight(one)) {
        narrowest = part;
      }
    }
    return narrowest;
  }

  private static int weight(Schema<?> schema) {
    return !Schemas.values(schema).isEmpty()
        ? 3
        : schema.getFormat() != null || schema.getItems() != null
            ? 2
            : Schemas.types(schema).isEmpty() ? 0 : 1;
  }

  private TypeRef mapType(String kind, Schema<?> schema, String name, String pointer) {
    return switch (kind) {
      case "string" -> mapString(schema, pointer);
      case "integer" ->
          Schemas.isHuge(schema) ? DECIMAL : INTEGER_FORMATS.getOrDefault(format(schema), LONG);
      case "number" -> INTEGER_FORMATS.getOrDefault(format(schema), DECIMAL);
      case "boolean" -> TypeRef.scalar("java.lang.Boolean", "BOOLEAN");
      case "array" -> mapArray(schema, name, pointer);
      case "object" -> mapObject(schema, name, pointer);
      default -> RAW;
    };
  }

  private TypeRef mapString(Schema<?> schema, String pointer) {
    String pattern = Extensions.text(schema.getExtensions(), "x-date-format");
    return pattern.isEmpty()
        ? STRING_FORMATS.getOrDefault(format(schema), STRING)
        : DateFormats.type(pattern, pointer, problems);
  }

  private static String format(Schema<?> schema) {
    @Nullable String format = schema.getFormat();
    return format == null ? "" : format;
  }

  private TypeRef mapArray(Schema<?> schema, String name, String pointer) {
    List<Schema<?>> leading = new ArrayList<>();
    if (schema.getPrefixItems() != null) {
      schema.getPrefixItems().forEach(leading::add);
    }
    Schema<?> items = schema.getItems();
    if (leading.isEmpty()) {
      return TypeRef.listOf(
          items == null ? RAW : element(items, JavaNames.type(name + " item"), pointer + "/items"));
    }
    // The elements of a tuple are raw unless they are all of one type.
    boolean closed = items == null || Boolean.FALSE.equals(items.getBooleanSchemaValue());
    boolean alike =
        leading.stream().allMatch(each -> each.equals(leading.get(0)))
            && (closed || leading.get(0).equals(items));
    return TypeRef.listOf(
        alike
            ? element(leading.get(0), JavaNames.type(name + " item"), pointer + "/prefixItems/0")
            : RAW);
  }

  private TypeRef mapObject(Schema<?> schema, String name, String pointer) {
    return TypeRef.mapOf(additional(schema, name, pointer));
  }

  /** Returns the type of an object's properties that it does not name. */
  TypeRef additional(Schema<?> schema, String name, String pointer) {
    for (Schema<?> part : schemas.parts(schema)) {
      if (part.getAdditionalProperties() instanceof Schema<?> values && Composition.says(values)) {
        return element(values, JavaNames.type(name + " value"), pointer + "/additionalProperties");
      }
      if (part.getPatternProperties() != null && part.getPatternProperties().size() == 1) {
        var only = part.getPatternProperties().entrySet().iterator().next();
        String place = pointer + "/patternProperties/" + Problems.token(only.getKey());
        return element(only.getValue(), JavaNames.type(name + " value"), place);
      }
    }
    return RAW;
  }

  private TypeRef element(Schema<?> schema, String name, String pointer) {
    TypeRef element = map(schema, name, pointer);
    // Raw JSON has a null of its own.
    return schemas.nullable(schema) && !element.equals(RAW) ? element.orNull() : element;
  }
}
