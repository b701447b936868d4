package dev.gangway.core.internal.request;

import java.util.ArrayList;
import java.util.List;

/** The documented rules that something to be sent breaks. */
public final class BrokenRules {
  private final String type;
  private final List<String> broken = new ArrayList<>();

  /**
   * Creates an empty list.
   *
   * @param type what is to be sent, by its name
   */
  public BrokenRules(String type) {
    this.type = type;
  }

  /** Notes the rule if it is broken. */
  public void addIf(boolean breaks, String field, String rule) {
    if (breaks) {
      broken.add(field + " " + rule);
    }
  }

  /**
   * Ends the check.
   *
   * @throws IllegalArgumentException when a rule is broken
   */
  public void check() {
    if (!broken.isEmpty()) {
      throw new IllegalArgumentException(
          type + " breaks what the provider documents: " + String.join("; ", broken) + ".");
    }
  }
}
