package dev.gangway.codegen.operation;

import dev.gangway.codegen.model.MemberModel;
import dev.gangway.codegen.operation.AnswerReader.Answer;
import dev.gangway.codegen.print.JavaText;
import dev.gangway.codegen.schema.Schemas;
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
 * Finds what stands at a path in an answer, as an expression of core's {@code PageMember}. Paths
 * begin at the top of the answer, with the names on the wire.
 */
final class AnswerPath {
  private static final String CORE = "dev.gangway.core.";
  private static final Set<String> SCALARS = Set.of("string", "integer", "number", "boolean");

  /**
   * Something in an answer.
   *
   * @param type its Java type
   * @param typeImports what the type is written with
   * @param expression where it stands
   * @param imports what the expression is written with
   */
  record Place(String type, Set<String> typeImports, String expression, Set<String> imports) {

    Place then(String next, Set<String> nextImports, String longer) {
      Set<String> all = new HashSet<>(imports);
      all.addAll(typeImports);
      return new Place(next, nextImports, longer, all);
    }
  }

  private final ModelTypes types;
  private final Schemas schemas;

  AnswerPath(ModelTypes types, Schemas schemas) {
    this.types = types;
    this.schemas = schemas;
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

  /** Returns what stands there, or null when nothing does. */
  @Nullable Place find(Answer answer, List<String> names) {
    TypeRef type = answer.type();
    if (type == null) {
      return null;
    }
    String wrapper = answer.envelope().value();
    if (!wrapper.isEmpty()) {
      if (names.isEmpty()) {
        return null;
      }
      return wrapper.equals(JavaText.literal(names.get(0)))
          ? inValue(type, names.subList(1, names.size()))
          : inEnvelope(answer.beside(), names);
    }
    return inValue(type, names);
  }

  private @Nullable Place inValue(TypeRef type, List<String> names) {
    Set<String> own = Set.of(CORE + "PageMember");
    if (!names.isEmpty()) {
      return follow(new Place(type.java(), type.imports(), "PageMember.of(", own), names);
    }
    Set<String> imports = new HashSet<>(type.imports());
    imports.addAll(own);
    return new Place(
        type.java(), type.imports(), "PageMember.<" + type.java() + ">whole()", imports);
  }

  /** Returns what stands at a path from the last entry of a list. */
  @Nullable Place inLastOf(Place items, String entry, List<String> names) {
    String last = "PageMember.lastOf(" + items.expression() + ")";
    return names.isEmpty()
        ? items.then(entry, items.typeImports(), last)
        : follow(items.then(entry, items.typeImports(), last + ".then("), names);
  }

  private @Nullable Place follow(Place from, List<String> names) {
    Place place = from;
    for (int i = 0; i < names.size(); i++) {
      String owner = place.type();
      MemberModel member = member(owner, names.get(i));
      if (member == null) {
        return null;
      }
      place =
          place.then(
              member.type(),
              importsOf(owner, member.type()),
              place.expression() + (i == 0 ? "" : ".then(") + owner + "::" + member.name() + ")");
    }
    return place;
  }

  private @Nullable MemberModel member(String type, String jsonName) {
    return types.members(type).stream()
        .filter(each -> each.jsonName().equals(jsonName))
        .findFirst()
        .orElse(null);
  }

  /** Returns those of an owner's imports that the type of a member is written with. */
  private Set<String> importsOf(String owner, String type) {
    List<String> words = Arrays.asList(type.split("\\W+"));
    return types.imports(owner).stream()
        .filter(each -> words.contains(each.substring(each.lastIndexOf('.') + 1)))
        .collect(Collectors.toSet());
  }

  private static boolean isScalar(Schema<?> schema) {
    Set<String> kinds = Schemas.types(schema);
    return schema.getEnum() == null && kinds.size() == 1 && SCALARS.containsAll(kinds);
  }

  private @Nullable Place inEnvelope(Map<String, Schema<?>> beside, List<String> names) {
    Map<String, Schema<?>> members = beside;
    Schema<?> found = null;
    for (String name : names) {
      found = members.get(name);
      if (found == null) {
        return null;
      }
      members = schemas.properties(found);
    }
    if (found == null || !isScalar(schemas.resolve(found))) {
      return null;
    }
    TypeRef type = types.mapper().map(found, "", "");
    List<String> arguments = new ArrayList<>(List.of(type.codec()));
    names.forEach(name -> arguments.add(JavaText.literal(name)));
    Set<String> imports = new HashSet<>(type.codecImports());
    imports.add(CORE + "PageMember");
    return new Place(
        type.java(),
        type.imports(),
        "PageMember.inEnvelope(" + String.join(", ", arguments) + ")",
        imports);
  }
}
