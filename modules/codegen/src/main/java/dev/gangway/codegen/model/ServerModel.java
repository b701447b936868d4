package dev.gangway.codegen.model;

import dev.gangway.codegen.print.Doc;
import dev.gangway.codegen.print.Identifier;
import dev.gangway.codegen.print.Literal;
import java.util.List;

/** A server constant. */
public record ServerModel(
    Identifier constant,
    Literal serverName,
    Literal url,
    List<Doc> doc,
    Literal pattern,
    Identifier factory,
    List<ServerVariableModel> variables) {

  /** Returns whether the server's address has parts that the caller may choose. */
  public boolean varies() {
    return !variables.isEmpty();
  }

  /** Returns the documentation if it fits on one line, else an empty string. */
  public Doc docLine() {
    return doc.size() == 1 ? doc.get(0) : Doc.NONE;
  }
}
