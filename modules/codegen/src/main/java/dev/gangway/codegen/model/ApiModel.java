package dev.gangway.codegen.model;

import dev.gangway.codegen.print.Code;
import dev.gangway.codegen.print.Doc;
import dev.gangway.codegen.print.Identifier;
import java.util.List;

/** The interface of a group of operations. */
public record ApiModel(
    Identifier name,
    Identifier accessor,
    List<Doc> doc,
    List<OperationModel> operations,
    List<Code> imports) {

  /** Returns the name where another would hide it. */
  public Identifier apiName() {
    return name;
  }
}
