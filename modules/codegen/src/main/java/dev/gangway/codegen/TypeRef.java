package dev.gangway.codegen;

import java.util.Set;
import java.util.TreeSet;

/**
 * A Java type as generated code writes it.
 *
 * @param java the type, boxed: {@code List<Transaction>}
 * @param codec the expression for its codec: {@code ListCodec.of(Transaction.jsonAdapter())}
 * @param imports what the type needs, full names
 * @param codecImports what the codec needs, full names
 */
record TypeRef(String java, String codec, Set<String> imports, Set<String> codecImports) {
  private static final String JSON = "dev.gangway.core.json.";

  static TypeRef scalar(String fullName, String constant) {
    String simple = fullName.substring(fullName.lastIndexOf('.') + 1);
    Set<String> imports = fullName.startsWith("java.lang.") ? Set.of() : Set.of(fullName);
    return new TypeRef(simple, "Scalars." + constant, imports, Set.of(JSON + "Scalars"));
  }

  /** Returns a type whose class has the static method {@code jsonAdapter()}. */
  static TypeRef named(String fullName) {
    String simple = fullName.substring(fullName.lastIndexOf('.') + 1);
    return new TypeRef(simple, simple + ".jsonAdapter()", Set.of(fullName), Set.of(fullName));
  }

  static TypeRef listOf(TypeRef element) {
    return new TypeRef(
        "List<" + element.java + ">",
        "ListCodec.of(" + element.codec + ")",
        with(element.imports, "java.util.List"),
        with(element.codecImports, JSON + "ListCodec"));
  }

  static TypeRef mapOf(TypeRef value) {
    return new TypeRef(
        "Map<String, " + value.java + ">",
        "MapCodec.of(" + value.codec + ")",
        with(value.imports, "java.util.Map"),
        with(value.codecImports, JSON + "MapCodec"));
  }

  /** Returns how a parameter that is always given is declared. */
  String primitive() {
    return switch (java) {
      case "Long" -> "long";
      case "Integer" -> "int";
      case "Boolean" -> "boolean";
      default -> java;
    };
  }

  boolean isList() {
    return java.startsWith("List<");
  }

  boolean isMap() {
    return java.startsWith("Map<");
  }

  private static Set<String> with(Set<String> imports, String another) {
    Set<String> all = new TreeSet<>(imports);
    all.add(another);
    return all;
  }
}
