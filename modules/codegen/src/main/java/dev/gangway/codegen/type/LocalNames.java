package dev.gangway.codegen.type;

import dev.gangway.codegen.print.Identifier;
import java.util.Set;

/**
 * Keeps the names of properties apart from those of the variables in generated methods. No other
 * property ends with an underscore unless it is a keyword.
 */
final class LocalNames {
  private static final Set<String> TAKEN = Set.of("in", "kept", "key", "other", "out", "value");

  static Identifier of(Identifier field) {
    return TAKEN.contains(field.toString()) ? Identifier.of(field + "_") : field;
  }

  private LocalNames() {}
}
