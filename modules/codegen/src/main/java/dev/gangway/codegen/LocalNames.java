package dev.gangway.codegen;

import java.util.Set;

/** Keeps the names of members apart from those of the variables in generated methods. */
final class LocalNames {
  private static final Set<String> TAKEN =
      Set.of("kept", "key", "other", "reader", "value", "writer");

  static String of(String member) {
    return TAKEN.contains(member) ? member + "Member" : member;
  }

  private LocalNames() {}
}
