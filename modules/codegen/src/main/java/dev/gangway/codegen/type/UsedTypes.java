package dev.gangway.codegen.type;

import dev.gangway.codegen.document.Problems.Problem;
import dev.gangway.codegen.print.Code;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The types that something uses: an operation, an event, or a schema with {@code x-keep}. No others
 * are generated. Names do not depend on it: unused types keep theirs from all others.
 */
public final class UsedTypes {
  private static final String KEEP = "x-keep";

  private final Set<String> names;

  private UsedTypes(Set<String> names) {
    this.names = names;
  }

  /**
   * Returns the types that these use, directly or as parts of parts.
   *
   * @param parts the full names of what a type consists of, by its name
   */
  public static UsedTypes of(
      Collection<Code> from, Code modelPackage, Function<String, Set<Code>> parts) {
    String prefix = modelPackage + ".";
    Deque<Code> open = new ArrayDeque<>(from);
    Set<String> names = new HashSet<>();
    while (!open.isEmpty()) {
      String type = open.pop().toString();
      if (type.startsWith(prefix) && names.add(type.substring(prefix.length()))) {
        open.addAll(parts.apply(type.substring(prefix.length())));
      }
    }
    return new UsedTypes(names);
  }

  /** Returns whether the document asks for a type although nothing may use it. */
  public static boolean isKept(Schema<?> schema) {
    return schema.getExtensions() != null && Boolean.TRUE.equals(schema.getExtensions().get(KEEP));
  }

  public boolean contains(String name) {
    return names.contains(name);
  }

  /** Returns the models of the types among these. */
  public <M> Map<String, M> among(Map<String, M> models) {
    Map<String, M> used = new TreeMap<>(models);
    used.keySet().retainAll(names);
    return used;
  }

  /**
   * Returns the warnings without those on types that are not generated.
   *
   * @param pointers the places of types, by name
   */
  public List<Problem> among(List<Problem> warnings, Map<String, String> pointers) {
    List<String> unused =
        pointers.entrySet().stream()
            .filter(each -> !contains(each.getKey()))
            .map(each -> "#" + each.getValue())
            .toList();
    return warnings.stream()
        .filter(each -> unused.stream().noneMatch(place -> isWithin(each.place(), place)))
        .toList();
  }

  private static boolean isWithin(String place, String outer) {
    return place.equals(outer) || place.startsWith(outer + "/");
  }
}
