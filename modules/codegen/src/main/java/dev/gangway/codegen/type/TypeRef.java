package dev.gangway.codegen.type;

import com.google.errorprone.annotations.CompileTimeConstant;
import dev.gangway.codegen.print.Code;
import dev.gangway.codegen.print.Identifier;
import java.util.Set;
import java.util.TreeSet;

/**
 * A Java type as generated code writes it.
 *
 * @param java the type, boxed: {@code List<Transaction>}
 * @param codec the expression for its codec: {@code ListCodec.of(Transaction.jsonAdapter())}
 * @param form where its values can stand
 * @param imports what the type needs, qualified names
 * @param codecImports what the codec needs, qualified names
 */
public record TypeRef(Code java, Code codec, Form form, Set<Code> imports, Set<Code> codecImports) {
  private static final Code SCALARS = Code.of("dev.gangway.core.json.Scalars");

  /** Where a value can stand. */
  public enum Form {
    /** Anywhere: its text in a URL or header is the same as in JSON. */
    TEXT,
    /** In a query, where the parameter is repeated, and in a body. */
    TEXTS,
    /** In a body, as an object. */
    OBJECT,
    /** In a body, as something else that is not plain text. */
    JSON
  }

  static TypeRef scalar(
      @CompileTimeConstant final String qualifiedName, @CompileTimeConstant final String constant) {
    return scalar(qualifiedName, constant, Form.TEXT);
  }

  static TypeRef scalar(
      @CompileTimeConstant final String qualifiedName,
      @CompileTimeConstant final String constant,
      Form form) {
    Code name = Code.of(qualifiedName);
    return new TypeRef(
        Code.simple(name),
        Code.of("Scalars.{}", Code.of(constant)),
        form,
        qualifiedName.startsWith("java.lang.") ? Set.of() : Set.of(name),
        Set.of(SCALARS));
  }

  /** Returns a type of core that is not read from JSON. */
  public static TypeRef plain(@CompileTimeConstant final String qualifiedName, Form form) {
    Code name = Code.of(qualifiedName);
    return new TypeRef(
        Code.simple(name),
        Code.NONE,
        form,
        qualifiedName.startsWith("java.lang.") ? Set.of() : Set.of(name),
        Set.of());
  }

  /** Returns a type whose class has the static method {@code jsonAdapter()}. */
  static TypeRef named(Code inPackage, Identifier name, Form form) {
    Code qualified = Code.of("{}.{}", inPackage, name);
    return new TypeRef(
        Code.of("{}", name),
        Code.of("{}.jsonAdapter()", name),
        form,
        Set.of(qualified),
        Set.of(qualified));
  }

  static TypeRef listOf(TypeRef element) {
    return new TypeRef(
        Code.of("List<{}>", element.java),
        Code.of("ListCodec.of({})", element.codec),
        element.form == Form.TEXT ? Form.TEXTS : Form.JSON,
        with(element.imports, Code.of("java.util.List")),
        with(element.codecImports, Code.of("dev.gangway.core.json.ListCodec")));
  }

  static TypeRef mapOf(TypeRef value) {
    return new TypeRef(
        Code.of("Map<String, {}>", value.java),
        Code.of("MapCodec.of({})", value.codec),
        Form.OBJECT,
        with(value.imports, Code.of("java.util.Map")),
        with(value.codecImports, Code.of("dev.gangway.core.json.MapCodec")));
  }

  /** Returns the type as an element that may be null. */
  TypeRef orNull() {
    return new TypeRef(
        Code.of("@Nullable {}", java),
        codec,
        form,
        with(imports, Code.of("org.jspecify.annotations.Nullable")),
        codecImports);
  }

  /** Returns whether this is a list whose elements may be null. */
  boolean isListOfNullables() {
    return java.toString().startsWith("List<@Nullable ");
  }

  /** Returns how a parameter that is always given is declared. */
  public Code primitive() {
    return switch (java.toString()) {
      case "Long" -> Code.of("long");
      case "Integer" -> Code.of("int");
      case "Boolean" -> Code.of("boolean");
      default -> java;
    };
  }

  /** Returns whether this is a list. */
  public boolean isList() {
    return java.isList();
  }

  /** Returns whether this is a map. */
  public boolean isMap() {
    return java.isMap();
  }

  private static Set<Code> with(Set<Code> imports, Code another) {
    Set<Code> all = new TreeSet<>(imports);
    all.add(another);
    return all;
  }
}
