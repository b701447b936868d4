package dev.gangway.codegen.schema;

import dev.gangway.codegen.document.Extensions;
import dev.gangway.codegen.document.Problems;
import dev.gangway.codegen.print.Sensitivity;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Decides whether a record's {@code toString} and a log hide a value. */
public final class Redaction {
  /** The extension that says so. */
  static final String SENSITIVE = "x-sensitive";

  private static final Set<String> SELF_REDACTING = Set.of("password", "one-time-code");

  /** Returns how the value is hidden; NONE if it may be shown. */
  public static Sensitivity of(Schema<?> property, Schemas schemas) {
    return of(property, schemas, unseen());
  }

  /**
   * Returns how a property's value is hidden. Without an {@code x-sensitive}, its name and {@code
   * writeOnly} decide.
   *
   * @param owners the names of what the property belongs to, the one to show first
   */
  public static Sensitivity ofProperty(
      Schema<?> property, List<String> owners, String name, Schemas schemas, Problems problems) {
    Sensitivity declared = of(property, schemas);
    if (declared.hidden() || isDeclared(property, schemas)) {
      return declared;
    }
    boolean writeOnly = isWriteOnly(property) || isWriteOnly(schemas.resolve(property));
    Sensitivity unsaid =
        writeOnly ? Sensitivity.SECRET : SpokenValues.byName(property, owners, name, schemas);
    if (!unsaid.hidden() || !SpokenValues.of(property, writeOnly, schemas)) {
      return Sensitivity.NONE;
    }
    problems.redacted(owners.get(0) + "." + name);
    return unsaid;
  }

  /**
   * Returns how a value without a name is hidden, such as a body or an alternative. Without an
   * {@code x-sensitive}, the names of the components whose values it shows decide.
   *
   * @param place the name of the value in the build's log
   */
  public static Sensitivity ofUnnamed(
      Schema<?> schema, String place, Schemas schemas, Problems problems) {
    Sensitivity declared = of(schema, schemas);
    if (declared.hidden() || isDeclared(schema, schemas)) {
      return declared;
    }
    Sensitivity unsaid = SpokenValues.byName(schema, List.of(), "", schemas);
    if (!unsaid.hidden() || !SpokenValues.of(schema, false, schemas)) {
      return Sensitivity.NONE;
    }
    problems.redacted(place);
    return unsaid;
  }

  /**
   * Returns how a parameter's value is hidden; NONE if it may be shown. Without an {@code
   * x-sensitive}, its name decides.
   */
  public static Sensitivity of(
      Parameter parameter, Schema<?> schema, String operation, Schemas schemas, Problems problems) {
    String declared = Extensions.text(parameter.getExtensions(), SENSITIVE);
    return declared.isEmpty()
        ? ofProperty(schema, List.of(operation), parameter.getName(), schemas, problems)
        : Sensitivity.of(declared);
  }

  private static boolean isWriteOnly(Schema<?> schema) {
    return Boolean.TRUE.equals(schema.getWriteOnly());
  }

  /** Returns whether the document says of the value, or of its elements, what is shown. */
  private static boolean isDeclared(Schema<?> property, Schemas schemas) {
    Schema<?> type = schemas.resolve(property);
    return Stream.of(
            property,
            type,
            type.getItems(),
            type.getItems() == null ? null : schemas.resolve(type.getItems()))
        .filter(Objects::nonNull)
        .anyMatch(each -> !Extensions.text(each.getExtensions(), SENSITIVE).isEmpty());
  }

  private static Sensitivity of(Schema<?> schema, Schemas schemas, Set<Schema<?>> seen) {
    Schema<?> type = schemas.resolve(schema);
    if (type.getFormat() != null && SELF_REDACTING.contains(type.getFormat())) {
      return isSelfRedacting(type) ? Sensitivity.NONE : Sensitivity.SECRET;
    }
    String declared = Extensions.text(schema.getExtensions(), SENSITIVE);
    if (declared.isEmpty()) {
      declared = Extensions.text(type.getExtensions(), SENSITIVE);
    }
    if (!declared.isEmpty() || !seen.add(type)) {
      return Sensitivity.of(declared);
    }
    List<Schema<?>> alternatives =
        Schemas.alternatives(type).stream().filter(each -> !schemas.isNull(each)).toList();
    return Stream.concat(
            alternatives.stream()
                .map(
                    each ->
                        alternatives.size() > 1
                            ? ofText(each, schemas, seen)
                            : of(each, schemas, seen)),
            carriers(type).stream().map(carried -> of(carried, schemas, seen)))
        .filter(Sensitivity::hidden)
        .findFirst()
        .orElse(Sensitivity.NONE);
  }

  /**
   * Returns how the value of one of several types is hidden, which may be read as plain text with
   * the others.
   */
  static Sensitivity ofText(Schema<?> schema, Schemas schemas) {
    return ofText(schema, schemas, unseen());
  }

  private static Sensitivity ofText(Schema<?> schema, Schemas schemas, Set<Schema<?>> seen) {
    @Nullable String format = schemas.resolve(schema).getFormat();
    return format != null && SELF_REDACTING.contains(format)
        ? Sensitivity.SECRET
        : of(schema, schemas, seen);
  }

  /** Returns whether the value is of a type that shows nothing of itself. */
  static boolean isSelfRedacting(Schema<?> type) {
    return type.getFormat() != null
        && SELF_REDACTING.contains(type.getFormat())
        && Set.of("string").containsAll(Schemas.types(type))
        && (type.getEnum() == null || type.getEnum().isEmpty());
  }

  /** Schemas may refer to each other in circles; what one shows is decided once. */
  private static Set<Schema<?>> unseen() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  /** Returns the schemas whose values the value shows; a record redacts its own properties. */
  static List<Schema<?>> carriers(Schema<?> type) {
    List<Schema<?>> carriers = new ArrayList<>();
    if (type.getAllOf() != null) {
      type.getAllOf().forEach(carriers::add);
    }
    if (type.getItems() != null) {
      carriers.add(type.getItems());
    }
    if (type.getAdditionalProperties() instanceof Schema<?> values) {
      carriers.add(values);
    }
    if (type.getPatternProperties() != null) {
      type.getPatternProperties().values().forEach(carriers::add);
    }
    if (type.getPrefixItems() != null) {
      type.getPrefixItems().forEach(carriers::add);
    }
    return carriers;
  }

  private Redaction() {}
}
