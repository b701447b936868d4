package dev.gangway.codegen.type;

import dev.gangway.codegen.document.Problems;
import dev.gangway.codegen.print.JavaNames;
import dev.gangway.codegen.print.TwinNames;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Gives each type of a client a name of its own. Components come first; an inline type whose name
 * is taken gets a suffix that is made of its place.
 */
final class TypeNames {
  private static final String COMPONENTS = "/components/schemas/";

  /** The longest name whose builder's class file still has a name that file systems hold. */
  static final int LONGEST = 200;

  /** What a component may consist of, and still be the type of its name. */
  private static final Pattern ITSELF = Pattern.compile("(/(allOf|oneOf|anyOf|type)/[^/]+)*");

  private final Problems problems;
  private final Map<String, String> components = new HashMap<>();
  private final Map<String, String> byPlace = new HashMap<>();
  private final Map<String, String> placesIgnoringCase = new HashMap<>();

  TypeNames(Problems problems) {
    this.problems = problems;
  }

  /**
   * Keeps the names of components from all other types.
   *
   * @param own names of the client's own types
   */
  void reserve(Iterable<String> named, Set<String> own) {
    Map<String, String> wanted = new LinkedHashMap<>();
    for (String component : named) {
      String name = JavaNames.type(component);
      wanted.put(component, own.contains(name) ? name + "Model" : name);
    }
    own.forEach(each -> placesIgnoringCase.put(key(each), ""));
    TwinNames.of(wanted, Set.of(), TypeNames::key, TwinNames::camel)
        .forEach(
            (component, name) -> {
              String fit = fit(name, component);
              components.put(component, fit);
              placesIgnoringCase.put(key(fit), COMPONENTS + component);
              warn(COMPONENTS + component, JavaNames.type(component), fit);
            });
  }

  /** Returns the name of the type at a place; the same one each time. */
  String at(String pointer, String wanted) {
    String known = byPlace.get(pointer);
    if (known != null) {
      return known;
    }
    String component = component(pointer, wanted);
    String name =
        component.isEmpty() ? free(pointer, wanted) : String.valueOf(components.get(component));
    byPlace.put(pointer, name);
    return name;
  }

  /** Returns the component at a place itself, or an empty string. */
  private String component(String pointer, String wanted) {
    if (pointer.startsWith(COMPONENTS)) {
      String rest = pointer.substring(COMPONENTS.length());
      String component = rest.replaceFirst("/.*", "");
      if (components.containsKey(component)
          && JavaNames.type(component).equals(wanted)
          && ITSELF.matcher(rest.substring(component.length())).matches()) {
        return component;
      }
    }
    return "";
  }

  private String free(String pointer, String wanted) {
    String name = fit(wanted, pointer);
    for (String suffix : List.of("", word(pointer), TwinNames.digest(pointer))) {
      String suffixed = suffix.isEmpty() ? name : TwinNames.camel(name, suffix);
      if (placesIgnoringCase.putIfAbsent(key(suffixed), pointer) == null) {
        warn(pointer, wanted, suffixed);
        return suffixed;
      }
    }
    return name;
  }

  private void warn(String pointer, String wanted, String name) {
    if (!name.equals(wanted)) {
      problems.warn(
          pointer,
          "the type would be called "
              + wanted
              + ", which is taken or too long for a file. It is called "
              + name
              + ". Make it a component with a name of its own.");
    }
  }

  private static String fit(String name, String place) {
    return name.length() <= LONGEST
        ? name
        : name.substring(0, LONGEST / 2) + TwinNames.digest(place);
  }

  /** Types are files, and some file systems ignore case. */
  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** Returns the role of the type in its place. */
  private static String word(String pointer) {
    List<String> tokens = Arrays.asList(pointer.split("/"));
    for (int i = tokens.size() - 1; i > 0; i--) {
      String word =
          switch (tokens.get(i)) {
            case "properties" -> "property";
            case "items", "prefixItems" -> "item";
            case "additionalProperties", "patternProperties" -> "value";
            case "oneOf", "anyOf", "type" -> "option";
            case "allOf" -> "part";
            case "parameters" -> "parameter";
            case "requestBody" -> "request";
            case "responses" -> "response";
            default -> "";
          };
      if (!word.isEmpty()) {
        return word;
      }
    }
    return "type";
  }
}
