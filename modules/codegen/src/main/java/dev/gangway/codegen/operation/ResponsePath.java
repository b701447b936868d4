package dev.gangway.codegen.operation;

import dev.gangway.codegen.model.FieldModel;
import dev.gangway.codegen.operation.ResponseReader.ReadResponse;
import dev.gangway.codegen.print.Code;
import dev.gangway.codegen.print.Fragment;
import dev.gangway.codegen.print.Literal;
import dev.gangway.codegen.schema.Schemas;
import dev.gangway.codegen.schema.SpecContext;
import dev.gangway.codegen.type.ModelTypes;
import dev.gangway.codegen.type.TypeRef;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the value at a path in a response, as an expression of core's {@code PageField}. Paths
 * begin at the top of the response, with the names on the wire.
 */
final class ResponsePath {
  private static final Code PAGE_FIELD = Code.of("dev.gangway.core.paging.PageField");
  private static final Set<String> SCALARS = Set.of("string", "integer", "number", "boolean");

  /**
   * A value in a response.
   *
   * @param type its Java type
   * @param typeImports what the type is written with
   * @param expression the access to it
   * @param imports what the expression is written with
   */
  record Place(Code type, Set<Code> typeImports, Code expression, Set<Code> imports) {

    Place then(Code next, Set<Code> nextImports, Code longer) {
      Set<Code> all = new HashSet<>(imports);
      all.addAll(typeImports);
      return new Place(next, nextImports, longer, all);
    }
  }

  private final ModelTypes types;
  private final Schemas schemas;

  ResponsePath(SpecContext context, ModelTypes types) {
    this.types = types;
    this.schemas = context.schemas();
  }

  /** Returns the names of a path, whose names are a list or have dots between them. */
  static List<String> names(@Nullable Object declared) {
    if (declared instanceof List<?> names) {
      return names.stream().map(String::valueOf).toList();
    }
    return declared == null || declared.toString().isEmpty()
        ? List.of()
        : Arrays.asList(declared.toString().split("\\.", -1));
  }

  /** Returns the value there, or null if there is none. */
  @Nullable Place find(ReadResponse response, List<String> names) {
    TypeRef type = response.type();
    if (type == null) {
      return null;
    }
    Literal wrapper = response.envelope().value();
    if (!wrapper.isEmpty()) {
      if (names.isEmpty()) {
        return null;
      }
      return wrapper.equals(Literal.of(names.get(0)))
          ? inValue(type, names.subList(1, names.size()))
          : inEnvelope(response.beside(), names);
    }
    return inValue(type, names);
  }

  private @Nullable Place inValue(TypeRef type, List<String> names) {
    Set<Code> own = Set.of(PAGE_FIELD);
    if (!names.isEmpty()) {
      return follow(new Place(type.java(), type.imports(), Code.of("PageField.of("), own), names);
    }
    Set<Code> imports = new HashSet<>(type.imports());
    imports.addAll(own);
    return new Place(
        type.java(), type.imports(), Code.of("PageField.<{}>whole()", type.java()), imports);
  }

  /** Returns the value at a path from the last entry of a list. */
  @Nullable Place inLastOf(Place items, Code entry, List<String> names) {
    Code last = Code.of("PageField.lastOf({})", items.expression());
    return names.isEmpty()
        ? items.then(entry, items.typeImports(), last)
        : follow(items.then(entry, items.typeImports(), last.plus(Code.of(".then("))), names);
  }

  private @Nullable Place follow(Place from, List<String> names) {
    Place place = from;
    for (int i = 0; i < names.size(); i++) {
      Code owner = place.type();
      FieldModel field = field(owner, names.get(i));
      if (field == null) {
        return null;
      }
      place =
          place.then(
              field.type(),
              importsOf(owner, field.type()),
              Code.of(
                  "{}{}{}::{})",
                  place.expression(),
                  i == 0 ? Code.NONE : Code.of(".then("),
                  owner,
                  field.name()));
    }
    return place;
  }

  private @Nullable FieldModel field(Code type, String jsonName) {
    return types.fields(type.toString()).stream()
        .filter(each -> each.json().equals(Literal.of(jsonName)))
        .findFirst()
        .orElse(null);
  }

  /** Returns those of an owner's imports that the type of a property is written with. */
  private Set<Code> importsOf(Code owner, Code type) {
    List<String> words = Arrays.asList(type.toString().split("\\W+"));
    return types.imports(owner.toString()).stream()
        .filter(each -> words.contains(Code.simple(each).toString()))
        .collect(Collectors.toSet());
  }

  private static boolean isScalar(Schema<?> schema) {
    Set<String> kinds = Schemas.types(schema);
    return schema.getEnum() == null && kinds.size() == 1 && SCALARS.containsAll(kinds);
  }

  private @Nullable Place inEnvelope(Map<String, Schema<?>> beside, List<String> names) {
    Map<String, Schema<?>> fields = beside;
    Schema<?> found = null;
    for (String name : names) {
      found = fields.get(name);
      if (found == null) {
        return null;
      }
      fields = schemas.properties(found);
    }
    if (found == null || !isScalar(schemas.resolve(found))) {
      return null;
    }
    TypeRef type = types.mapper().map(found, "", "");
    List<Fragment> arguments = new ArrayList<>(List.of(type.codec()));
    names.forEach(name -> arguments.add(Literal.of(name)));
    Set<Code> imports = new HashSet<>(type.codecImports());
    imports.add(PAGE_FIELD);
    return new Place(
        type.java(),
        type.imports(),
        Code.of("PageField.inEnvelope({})", Code.join(", ", arguments)),
        imports);
  }
}
