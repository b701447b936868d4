package dev.gangway.core;

import java.util.ArrayList;
import java.util.List;

/** The documented rules that something to be sent breaks. */
final class BrokenRules {
  private final String type;
  private final List<String> broken = new ArrayList<>();

  /**
   * @param type what is to be sent, by its name
   */
  BrokenRules(String type) {
    this.type = type;
  }

  /** Notes the rule if it is broken. */
  void addIf(boolean breaks, String field, String rule) {
    if (breaks) {
      broken.add(field + " " + rule);
    }
  }

  /**
   * Ends the check.
   *
   * @throws IllegalArgumentException when a rule is broken
   */
  void check() {
    if (!broken.isEmpty()) {
      throw new IllegalArgumentException(
          type + " breaks what the provider documents: " + String.join("; ", broken) + ".");
    }
  }
}
