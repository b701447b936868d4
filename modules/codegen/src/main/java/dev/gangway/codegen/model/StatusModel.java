package dev.gangway.codegen.model;

import dev.gangway.codegen.print.Code;
import dev.gangway.codegen.print.Identifier;

/** What an operation answers with one status; without type when nothing. */
public record StatusModel(Code label, Code says, Identifier name, Code type, Code codec) {

  /** Returns whether this is for every status that is not named. */
  public boolean other() {
    return label.is("default");
  }
}
