package dev.gangway.codegen.model;

import dev.gangway.codegen.print.Code;
import dev.gangway.codegen.print.Doc;
import dev.gangway.codegen.print.Identifier;
import dev.gangway.codegen.print.Literal;
import java.util.List;

/** An open enum. */
public record EnumModel(
    Identifier name,
    Code modelPackage,
    List<Doc> doc,
    boolean integer,
    List<ConstantModel> constants,
    List<Identifier> terminal) {

  /** Returns whether the document says which values are final. */
  public boolean stated() {
    return !terminal.isEmpty();
  }

  /** Returns the type of the values on the wire. */
  public Code wireType() {
    return integer ? Code.of("Long") : Code.of("String");
  }

  /** Returns the constants as a list, in lines that begin with a space. */
  public List<Code> constantLines() {
    return Code.lines(84, constants.stream().map(ConstantModel::constant).toList());
  }

  /** Returns the constants as a list if it fits on one line, else an empty string. */
  public Code constantLine() {
    return constantLines().size() == 1
        ? Code.join(", ", constants.stream().map(ConstantModel::constant).toList())
        : Code.NONE;
  }

  /** Returns the method that makes the codec. */
  public Code codecFactory() {
    return integer ? Code.of("ofIntegers") : Code.of("ofStrings");
  }

  /** One known value of an enum. */
  public record ConstantModel(Identifier constant, Literal literal, List<Doc> doc, boolean wide) {

    /** Returns the documentation if it fits on one line, else an empty string. */
    public Doc docLine() {
      return doc.size() == 1 ? doc.get(0) : Doc.NONE;
    }
  }
}
