package dev.gangway.codegen.model;

import dev.gangway.codegen.print.Javadoc;
import java.util.List;

/** An open enum. */
public record EnumModel(
    String name,
    String modelPackage,
    List<String> doc,
    boolean integer,
    List<ConstantModel> constants,
    List<String> terminal) {

  /** Returns whether the document says which values are final. */
  public boolean stated() {
    return !terminal.isEmpty();
  }

  /** Returns the type of the values on the wire. */
  public String wireType() {
    return integer ? "Long" : "String";
  }

  /** Returns the constants as a list, in lines that begin with a space. */
  public List<String> constantLines() {
    List<String> names = constants.stream().map(ConstantModel::constant).toList();
    return Javadoc.lines(84, List.of(String.join(", ", names)));
  }

  /** Returns the constants as a list if it fits on one line, else an empty string. */
  public String constantLine() {
    return constantLines().size() == 1 ? constantLines().get(0).strip() : "";
  }

  /** Returns the class that the codec extends. */
  public String codecBase() {
    return integer ? "OpenIntegerEnumCodec" : "OpenEnumCodec";
  }

  /** One known value of an enum. */
  public record ConstantModel(String constant, String literal, List<String> doc, boolean wide) {

    /** Returns the documentation if it fits on one line, else an empty string. */
    public String docLine() {
      return doc.size() == 1 ? doc.get(0) : "";
    }
  }
}
