package dev.gangway.codegen.model;

import dev.gangway.codegen.print.Code;
import dev.gangway.codegen.print.Doc;
import dev.gangway.codegen.print.Identifier;
import dev.gangway.codegen.print.Literal;
import dev.gangway.codegen.print.Sensitivity;
import java.util.ArrayList;
import java.util.List;

/**
 * A type whose values are of one of several types: a sealed interface, or JSON with accessors where
 * nothing distinguishes the types.
 *
 * @param tag the property that distinguishes objects, as a string literal; empty where none does
 * @param shared the meanings of the tag's values that fit several types
 * @param asked whether the promised properties of its records are checked in a response
 */
public record UnionModel(
    Identifier name,
    Code modelPackage,
    List<Doc> doc,
    boolean choice,
    Literal tag,
    List<VariantModel> variants,
    List<SharedModel> shared,
    boolean asked,
    List<Code> imports) {

  /**
   * One of the types.
   *
   * @param className the record that implements the interface
   * @param type the type of the value
   * @param wrapped whether the record only holds the value
   * @param read the method that reads it
   * @param tags the tag's values as string literals
   * @param marks the properties that distinguish it as string literals
   * @param untold whether only accessors distinguish it from others
   * @param redaction what its {@code toString} shows instead of the value; empty if it may be shown
   */
  public record VariantModel(
      Identifier className,
      Code type,
      Code codec,
      boolean wrapped,
      Code read,
      List<Literal> tags,
      List<Literal> marks,
      boolean untold,
      Sensitivity redaction) {

    /** Returns the expression that reads the value. */
    public Code expression() {
      return wrapped
          ? Code.of("wrap(in.read({}), {}::new)", codec, className)
          : Code.of("in.read({})", codec);
    }

    /** Returns the expression for what the codec writes. */
    public Code written() {
      return wrapped ? Code.of("it.value()") : Code.of("it");
    }

    /** Returns the label of the tag's values. */
    public Code label() {
      return Code.join(", ", tags);
    }

    /** Returns the condition on the names of the object's properties. */
    public Code condition() {
      return Code.join(
          " && ", marks.stream().map(mark -> Code.of("names.contains({})", mark)).toList());
    }

    /** Returns whether the tag identifies the type. */
    public boolean tagged() {
      return !tags.isEmpty();
    }

    /** Returns whether properties distinguish the types. */
    public boolean marked() {
      return !marks.isEmpty();
    }

    /** Returns whether the record keeps a copy of its value. */
    public boolean copied() {
      return wrapped && type.isCollection();
    }

    /** Returns whether the record hides its value. */
    public boolean redacted() {
      return redaction.hidden();
    }
  }

  /**
   * Objects of any of several types.
   *
   * @param sharedName the record that implements the interface
   * @param sharedLabel the tag's values as string literals
   */
  public record SharedModel(
      Identifier sharedName, Code sharedLabel, List<AccessorModel> accessors) {}

  /** What reads an object as one of several types. */
  public record AccessorModel(Identifier accessor, Code type, Code codec) {}

  /** Returns whether values of the tag fit several types. */
  public boolean anyShared() {
    return !shared.isEmpty();
  }

  /** Returns the records that only hold a value. */
  public List<VariantModel> wrappers() {
    return variants.stream().filter(VariantModel::wrapped).toList();
  }

  /** Returns the records of the document. */
  public List<VariantModel> records() {
    return variants.stream().filter(each -> !each.wrapped()).toList();
  }

  /** Returns the types that are distinguished by their JSON kind. */
  public List<VariantModel> plain() {
    return variants.stream()
        .filter(each -> !each.tagged() && !each.marked() && !each.untold())
        .toList();
  }

  /** Returns the objects that the value of a property distinguishes. */
  public List<VariantModel> taggedVariants() {
    return variants.stream().filter(VariantModel::tagged).toList();
  }

  /** Returns whether the value of a property distinguishes objects. */
  public boolean anyTagged() {
    return !taggedVariants().isEmpty();
  }

  /** Returns the objects that properties distinguish. */
  public List<VariantModel> markedVariants() {
    return variants.stream().filter(VariantModel::marked).toList();
  }

  /** Returns whether properties distinguish objects. */
  public boolean anyMarked() {
    return !markedVariants().isEmpty();
  }

  /** Returns the interface's name where that of a record in it would hide it. */
  public Identifier unionName() {
    return name;
  }

  /** Returns the records that implement the interface, in lines that begin with a space. */
  public List<Code> permits() {
    List<Code> all = new ArrayList<>();
    for (VariantModel each : variants) {
      all.add(
          each.wrapped()
              ? Code.of("{}.{}", name, each.className())
              : Code.of("{}", each.className()));
    }
    shared.forEach(each -> all.add(Code.of("{}.{}", name, each.sharedName())));
    all.add(Code.of("{}.Unrecognized", name));
    return Code.lines(84, all);
  }
}
