package dev.gangway.codegen.schema;

import dev.gangway.codegen.print.Sensitivity;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Values that can hold unforeseen text, and the names that they are known by. */
final class SpokenValues {
  private static final Set<String> NUMERIC = Set.of("integer", "number");

  /**
   * Returns whether a value can hold a secret: a flag, a value of a known set and a type that
   * redacts itself cannot.
   *
   * @param records whether records can; otherwise each of their properties is judged by itself
   */
  static boolean of(Schema<?> schema, boolean records, Schemas schemas) {
    return of(schema, records, schemas, Collections.newSetFromMap(new IdentityHashMap<>()));
  }

  private static boolean of(
      Schema<?> schema, boolean records, Schemas schemas, Set<Schema<?>> seen) {
    Schema<?> type = schemas.resolve(schema);
    boolean known =
        Schemas.constant(type) != null || (type.getEnum() != null && !type.getEnum().isEmpty());
    if (known
        || Schemas.types(type).equals(Set.of("boolean"))
        || Redaction.isSelfRedacting(type)
        || !seen.add(type)) {
      return false;
    }
    if (!schemas.properties(type).isEmpty()) {
      return records;
    }
    if (type.getItems() != null) {
      return of(type.getItems(), records, schemas, seen);
    }
    if (type.getAdditionalProperties() instanceof Schema<?> values) {
      return of(values, records, schemas, seen);
    }
    List<Schema<?>> alternatives =
        Schemas.alternatives(type).stream().filter(each -> !schemas.isNull(each)).toList();
    return alternatives.isEmpty()
        || alternatives.stream().anyMatch(each -> of(each, records, schemas, seen));
  }

  /** Returns what is shown by the name of a value, or of a component that it shows a value of. */
  static Sensitivity byName(Schema<?> schema, List<String> owners, String name, Schemas schemas) {
    boolean numeric = isNumeric(schema, schemas);
    Set<String> components = new LinkedHashSet<>();
    addComponents(schema, schemas, Collections.newSetFromMap(new IdentityHashMap<>()), components);
    Stream<String> names =
        Stream.concat(
            owners.stream().map(owner -> RedactedNames.of(owner, name, numeric)),
            components.stream().map(component -> RedactedNames.of("", component, numeric)));
    return names
        .map(Sensitivity::of)
        .filter(Sensitivity::hidden)
        .findFirst()
        .orElse(Sensitivity.NONE);
  }

  /** Adds the names of the components whose values the value shows: a map shows its entries. */
  private static void addComponents(
      Schema<?> schema, Schemas schemas, Set<Schema<?>> seen, Set<String> components) {
    String component = Schemas.reference(schema);
    if (component != null) {
      components.add(component);
    }
    Schema<?> type = schemas.resolve(schema);
    if (seen.add(type) && schemas.properties(type).isEmpty()) {
      Redaction.carriers(type).forEach(each -> addComponents(each, schemas, seen, components));
      Schemas.alternatives(type).forEach(each -> addComponents(each, schemas, seen, components));
    }
  }

  /** Returns whether the value, or each element of it, is a number. */
  private static boolean isNumeric(Schema<?> schema, Schemas schemas) {
    Schema<?> type = schemas.resolve(schema);
    boolean list = type.getItems() != null && Set.of("array").containsAll(Schemas.types(type));
    Set<String> types = Schemas.types(list ? schemas.resolve(type.getItems()) : type);
    return !types.isEmpty() && NUMERIC.containsAll(types);
  }

  private SpokenValues() {}
}
