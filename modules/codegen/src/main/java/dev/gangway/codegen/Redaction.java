package dev.gangway.codegen;

import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Decides what of a value a record's {@code toString} and a log show. */
final class Redaction {
  /** What a spec says of a value that only sounds sensitive. */
  private static final String HARMLESS = "none";

  private static final Set<String> SELF_REDACTING = Set.of("password", "one-time-code");

  /** Returns what stands in for the value, or an empty string where it may be shown. */
  static String of(Schema<?> property, Schemas schemas) {
    return of(property, schemas, 0);
  }

  /** Returns what stands in for a parameter's value, or an empty string where it may be shown. */
  static String of(Parameter parameter, Schema<?> schema, Schemas schemas) {
    String declared = Extensions.text(parameter.getExtensions(), "x-sensitive");
    return declared.isEmpty() ? of(schema, schemas) : shownAs(declared);
  }

  private static String shownAs(String declared) {
    return declared.equals(HARMLESS) ? "" : declared;
  }

  /** Returns the annotation that keeps a value out of logs, with a space before it, if any. */
  static String annotation(String redaction, Set<String> imports) {
    if (redaction.isEmpty()) {
      return "";
    }
    imports.add("dev.gangway.core.Sensitive");
    return " @Sensitive(" + JavaText.literal(redaction) + ")";
  }

  private static String of(Schema<?> schema, Schemas schemas, int depth) {
    Schema<?> type = schemas.resolve(schema);
    if (type.getFormat() != null && SELF_REDACTING.contains(type.getFormat())) {
      return "";
    }
    String declared = Extensions.text(schema.getExtensions(), "x-sensitive");
    if (declared.isEmpty()) {
      declared = Extensions.text(type.getExtensions(), "x-sensitive");
    }
    if (!declared.isEmpty() || depth > 20) {
      return shownAs(declared);
    }
    return carriers(type).stream()
        .map(carried -> of(carried, schemas, depth + 1))
        .filter(redaction -> !redaction.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** Returns the schemas whose values the value shows; a record redacts its own members. */
  private static List<Schema<?>> carriers(Schema<?> type) {
    List<Schema<?>> carriers = new ArrayList<>(Schemas.alternatives(type));
    if (type.getAllOf() != null) {
      type.getAllOf().forEach(carriers::add);
    }
    if (type.getItems() != null) {
      carriers.add(type.getItems());
    }
    if (type.getAdditionalProperties() instanceof Schema<?> values) {
      carriers.add(values);
    }
    return carriers;
  }

  private Redaction() {}
}
