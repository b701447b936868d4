package dev.gangway.codegen.schema;

import dev.gangway.codegen.document.JsonKind;
import dev.gangway.codegen.document.Problems;
import dev.gangway.codegen.schema.Schemas.Home;
import io.swagger.v3.oas.models.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the properties of an object in all parts of its {@code allOf}. One that several parts
 * declare is merged if they agree.
 */
public final class ObjectProperties {

  /**
   * A property and what it belongs to.
   *
   * @param owner the type that declares it, after which an inline schema is named
   */
  public record Property(Schema<?> schema, String owner, String pointer) {}

  private final Schemas schemas;
  private final Problems problems;
  private final String owner;
  private final String pointer;
  private final Map<String, Property> properties = new LinkedHashMap<>();
  private final Visited seen = new Visited();

  private ObjectProperties(Schemas schemas, Problems problems, String owner, String pointer) {
    this.schemas = schemas;
    this.problems = problems;
    this.owner = owner;
    this.pointer = pointer;
  }

  /** Returns the properties of the type of this name, in the order of their declaration. */
  public static Map<String, Property> of(
      Schema<?> schema, Schemas schemas, Problems problems, String owner, String pointer) {
    ObjectProperties object = new ObjectProperties(schemas, problems, owner, pointer);
    Home home = schemas.homeOf(schema);
    object.collect(schema, home == null ? new Home(owner, pointer) : home);
    return object.properties;
  }

  private void collect(Schema<?> schema, Home home) {
    if (!seen.add(schema)) {
      return;
    }
    if (schema.getAllOf() != null) {
      int position = 0;
      for (Schema<?> part : schema.getAllOf()) {
        Schema<?> target = schemas.resolve(part);
        Home own = schemas.homeOf(target);
        collect(
            target,
            own == null ? new Home(home.type(), home.pointer() + "/allOf/" + position) : own);
        position++;
      }
    }
    if (schema.getProperties() != null) {
      schema
          .getProperties()
          .forEach(
              (name, property) -> {
                String place = home.pointer() + "/properties/" + Problems.token(name);
                Property later = new Property(property, home.type(), place);
                properties.merge(name, later, (one, other) -> merge(name, one, other));
              });
    }
  }

  /** Returns a property as both declarations have it. */
  private Property merge(String name, Property earlier, Property later) {
    Schema<?> one = schemas.resolve(earlier.schema());
    Schema<?> other = schemas.resolve(later.schema());
    Set<JsonKind> kinds = schemas.kinds(one);
    Set<JsonKind> others = schemas.kinds(other);
    if (one.equals(other) || others.isEmpty()) {
      return earlier;
    }
    if (kinds.isEmpty() || (kinds.size() > 1 && kinds.containsAll(others))) {
      return later;
    }
    if (!kinds.equals(others)) {
      problems.add(
          later.pointer(),
          "the property \""
              + name
              + "\" is "
              + words(others)
              + " here but "
              + words(kinds)
              + " at #"
              + earlier.pointer()
              + ". Give it the same type in both places.");
      return later;
    }
    return kinds.equals(Set.of(JsonKind.OBJECT))
        ? both(name, earlier, later)
        : narrower(earlier, later);
  }

  private Property both(String name, Property earlier, Property later) {
    if (schemas.properties(earlier.schema()).isEmpty()
        || schemas.parts(later.schema()).contains(schemas.resolve(earlier.schema()))) {
      return later;
    }
    if (schemas.properties(later.schema()).isEmpty()) {
      return earlier;
    }
    Schema<?> whole = Composition.of(List.of(earlier.schema(), later.schema()));
    return new Property(whole, owner, pointer + "/properties/" + Problems.token(name));
  }

  /** Returns the declaration that allows fewer values. */
  private Property narrower(Property earlier, Property later) {
    Schema<?> one = schemas.resolve(earlier.schema());
    Schema<?> other = schemas.resolve(later.schema());
    boolean laterSaysLess =
        Schemas.values(other).isEmpty()
            && (!Schemas.values(one).isEmpty()
                || (one.getFormat() != null && other.getFormat() == null)
                || (one.getItems() != null && other.getItems() == null));
    return laterSaysLess ? earlier : later;
  }

  private static String words(Set<JsonKind> kinds) {
    return String.join(" or ", kinds.stream().map(JsonKind::words).toList());
  }
}
