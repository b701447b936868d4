package dev.gangway.codegen.type;

import java.util.Set;
import java.util.TreeSet;

/**
 * A Java type as generated code writes it.
 *
 * @param java the type, boxed: {@code List<Transaction>}
 * @param codec the expression for its codec: {@code ListCodec.of(Transaction.jsonAdapter())}
 * @param form where its values can stand
 * @param imports what the type needs, full names
 * @param codecImports what the codec needs, full names
 */
public record TypeRef(
    String java, String codec, Form form, Set<String> imports, Set<String> codecImports) {
  private static final String JSON = "dev.gangway.core.json.";

  /** Where a value can stand. */
  public enum Form {
    /** Anywhere: its text in a URL or header is the same as in JSON. */
    TEXT,
    /** In a query, where the parameter is repeated, and in a body. */
    TEXTS,
    /** In a body, as an object. */
    OBJECT,
    /** In a body, as something else that is no plain text. */
    JSON
  }

  static TypeRef scalar(String fullName, String constant) {
    return scalar(fullName, constant, Form.TEXT);
  }

  static TypeRef scalar(String fullName, String constant, Form form) {
    String simple = fullName.substring(fullName.lastIndexOf('.') + 1);
    Set<String> imports = fullName.startsWith("java.lang.") ? Set.of() : Set.of(fullName);
    return new TypeRef(simple, "Scalars." + constant, form, imports, Set.of(JSON + "Scalars"));
  }

  /** Returns a type whose class has the static method {@code jsonAdapter()}. */
  static TypeRef named(String fullName, Form form) {
    String simple = fullName.substring(fullName.lastIndexOf('.') + 1);
    return new TypeRef(simple, simple + ".jsonAdapter()", form, Set.of(fullName), Set.of(fullName));
  }

  static TypeRef listOf(TypeRef element) {
    return new TypeRef(
        "List<" + element.java + ">",
        "ListCodec.of(" + element.codec + ")",
        element.form == Form.TEXT ? Form.TEXTS : Form.JSON,
        with(element.imports, "java.util.List"),
        with(element.codecImports, JSON + "ListCodec"));
  }

  static TypeRef mapOf(TypeRef value) {
    return new TypeRef(
        "Map<String, " + value.java + ">",
        "MapCodec.of(" + value.codec + ")",
        Form.OBJECT,
        with(value.imports, "java.util.Map"),
        with(value.codecImports, JSON + "MapCodec"));
  }

  /** Returns the type as an element that may be null. */
  TypeRef orNull() {
    return new TypeRef(
        "@Nullable " + java,
        codec,
        form,
        with(imports, "org.jspecify.annotations.Nullable"),
        codecImports);
  }

  /** Returns whether this is a list whose elements may be null. */
  boolean isListOfNullables() {
    return java.startsWith("List<@Nullable ");
  }

  /** Returns how a parameter that is always given is declared. */
  public String primitive() {
    return switch (java) {
      case "Long" -> "long";
      case "Integer" -> "int";
      case "Boolean" -> "boolean";
      default -> java;
    };
  }

  public boolean isList() {
    return java.startsWith("List<");
  }

  public boolean isMap() {
    return java.startsWith("Map<");
  }

  private static Set<String> with(Set<String> imports, String another) {
    Set<String> all = new TreeSet<>(imports);
    all.add(another);
    return all;
  }
}
