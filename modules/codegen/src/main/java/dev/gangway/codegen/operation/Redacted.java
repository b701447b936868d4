package dev.gangway.codegen.operation;

import dev.gangway.codegen.print.Code;
import dev.gangway.codegen.print.Imports;
import dev.gangway.codegen.print.Literal;
import dev.gangway.codegen.print.Sensitivity;

/** The annotation that keeps a value out of logs. */
final class Redacted {

  /** Returns the annotation with a space before it, or nothing where the value may be shown. */
  static Code annotation(Sensitivity redaction, Imports imports) {
    if (!redaction.hidden()) {
      return Code.NONE;
    }
    imports.add("dev.gangway.core.spec.Sensitive");
    return Code.of(" @Sensitive({})", Literal.of(redaction.toString()));
  }

  private Redacted() {}
}
