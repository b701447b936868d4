package dev.gangway.codegen.document;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where a reference within the document may lead: to a component, to a schema within one, or to any
 * other part, which becomes a component first.
 */
final class LocalPointer {
  private static final Pattern SCHEMA =
      Pattern.compile(
          "/(components/schemas|definitions)/[^/]+"
              + "(/(items|additionalProperties|(properties|allOf|oneOf|anyOf)/[^/]+))*");

  private static final Pattern COMPONENT =
      Pattern.compile("/(components/[^/]+|parameters|responses)/[^/]+");

  private static final Set<String> KEYWORDS =
      Set.of(
          "components",
          "schemas",
          "definitions",
          "$defs",
          "properties",
          "paths",
          "content",
          "schema");

  /** Returns whether the value there is read in its place. */
  static boolean isReadable(String pointer) {
    return SCHEMA.matcher(pointer).matches()
        || (COMPONENT.matcher(pointer).matches() && !pointer.startsWith("/components/schemas/"));
  }

  /** Returns the component that a part becomes: one name for each place, whatever else is there. */
  static String component(String pointer) {
    String name =
        Arrays.stream(pointer.split("/"))
            .filter(token -> !token.isEmpty() && !KEYWORDS.contains(token))
            .map(token -> token.replace("~1", "_").replaceAll("[^A-Za-z0-9.-]+", "_"))
            .map(token -> token.replaceAll("^_|_$", ""))
            .collect(Collectors.joining("_"));
    return name.isEmpty() ? "Part" : name;
  }

  private LocalPointer() {}
}
