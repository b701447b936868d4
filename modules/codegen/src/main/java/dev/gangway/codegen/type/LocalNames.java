package dev.gangway.codegen.type;

import java.util.Set;

/**
 * Keeps the names of members apart from those of the variables in generated methods. No other
 * member ends with an underscore unless it is a keyword.
 */
final class LocalNames {
  private static final Set<String> TAKEN = Set.of("in", "kept", "key", "other", "out", "value");

  static String of(String member) {
    return TAKEN.contains(member) ? member + "_" : member;
  }

  private LocalNames() {}
}
