package dev.gangway.codegen;

import dev.gangway.codegen.TypeRef.Form;
import io.swagger.v3.oas.models.media.Schema;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Maps schemas to Java types. Objects and enums become types of their own, which {@link ModelTypes}
 * collects.
 */
final class TypeMapper {
  static final TypeRef RAW = TypeRef.scalar("dev.gangway.core.json.RawJson", "RAW", Form.JSON);
  private static final TypeRef STRING = TypeRef.scalar("java.lang.String", "STRING");
  private static final TypeRef DECIMAL = TypeRef.scalar("java.math.BigDecimal", "DECIMAL");
  private static final TypeRef LONG = TypeRef.scalar("java.lang.Long", "LONG");
  private static final TypeRef UPLOAD =
      new TypeRef(
          "Upload",
          "Upload.jsonAdapter()",
          Form.JSON,
          Set.of("dev.gangway.core.Upload"),
          Set.of("dev.gangway.core.Upload"));

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

  private final Schemas schemas;
  private final ModelTypes types;
  private final Problems problems;
  private final Map<String, Integer> resolving = new LinkedHashMap<>();

  TypeMapper(Schemas schemas, ModelTypes types, Problems problems) {
    this.schemas = schemas;
    this.types = types;
    this.problems = problems;
  }

  /**
   * Returns the type of a schema.
   *
   * @param name what an inline object or enum is called, from where it stands
   * @param pointer where it stands
   */
  TypeRef map(Schema<?> schema, String name, String pointer) {
    String component = Schemas.reference(schema);
    if (component != null) {
      return mapComponent(component, pointer);
    }
    if (schema.get$ref() != null) {
      problems.add(
          pointer,
          "the reference "
              + schema.get$ref()
              + " leads nowhere. Refer to a schema under components.");
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
    String name = JavaNames.type(component);
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
  boolean isNamed(Schema<?> schema) {
    return isEnum(schema) || (isRecord(schema) && !isWrapper(schema));
  }

  /** Returns whether the schema only gives another a description where it is used. */
  private static boolean isWrapper(Schema<?> schema) {
    return schema.getAllOf() != null
        && schema.getAllOf().size() == 1
        && schema.getProperties() == null
        && schema.getRequired() == null;
  }

  private static boolean isEnum(Schema<?> schema) {
    Set<String> kinds = Schemas.types(schema);
    return schema.getEnum() != null
        && !schema.getEnum().isEmpty()
        && (kinds.isEmpty() || kinds.equals(Set.of("string")) || kinds.equals(Set.of("integer")));
  }

  private boolean isRecord(Schema<?> schema) {
    Set<String> kinds = Schemas.types(schema);
    return (kinds.isEmpty() || kinds.equals(Set.of("object")))
        && !schemas.properties(schema).isEmpty();
  }

  private TypeRef mapInline(Schema<?> schema, String name, String pointer) {
    if (isEnum(schema)) {
      return types.enumType(schema, name, pointer);
    }
    if (isWrapper(schema)) {
      return map(schema.getAllOf().get(0), name, pointer + "/allOf/0");
    }
    if (isRecord(schema)) {
      return types.recordType(schema, name, pointer);
    }
    if (!Schemas.alternatives(schema).isEmpty()) {
      Schema<?> only = Schemas.onlyAlternative(schema);
      return only == null ? RAW : map(only, name, pointer);
    }
    Set<String> kinds = Schemas.types(schema);
    if (kinds.equals(Set.of("string", "number")) || kinds.equals(Set.of("string", "integer"))) {
      return "decimal".equals(schema.getFormat()) ? DECIMAL : RAW;
    }
    return kinds.size() == 1 ? mapType(kinds.iterator().next(), schema, name, pointer) : RAW;
  }

  private TypeRef mapType(String kind, Schema<?> schema, String name, String pointer) {
    return switch (kind) {
      case "string" -> mapString(schema, pointer);
      case "integer" -> INTEGER_FORMATS.getOrDefault(format(schema), LONG);
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
    Schema<?> items = schema.getItems();
    return TypeRef.listOf(
        items == null ? RAW : element(items, JavaNames.type(name + " item"), pointer + "/items"));
  }

  private TypeRef mapObject(Schema<?> schema, String name, String pointer) {
    return schema.getAdditionalProperties() instanceof Schema<?> values
        ? TypeRef.mapOf(
            element(values, JavaNames.type(name + " value"), pointer + "/additionalProperties"))
        : TypeRef.mapOf(RAW);
  }

  private TypeRef element(Schema<?> schema, String name, String pointer) {
    TypeRef element = map(schema, name, pointer);
    // Raw JSON has a null of its own.
    return schemas.nullable(schema) && !element.equals(RAW) ? element.orNull() : element;
  }
}
