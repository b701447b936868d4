package dev.gangway.codegen.print;

import java.util.Locale;

/** Whether {@code toString} and a log hide a value, and what they show instead. */
public enum Sensitivity {
  /** The value may be shown. */
  NONE,
  /** The value is personal data. */
  PERSONAL,
  /** The value is a secret. */
  SECRET;

  /** Returns the one with this name, none for an empty one; an unknown word hides the value. */
  public static Sensitivity of(String word) {
    return switch (word) {
      case "", "none" -> NONE;
      case "personal" -> PERSONAL;
      default -> SECRET;
    };
  }

  /** Returns whether the value is hidden. */
  public boolean hidden() {
    return this != NONE;
  }

  /** Returns the one that hides the value, this before the other. */
  public Sensitivity or(Sensitivity other) {
    return hidden() ? this : other;
  }

  /** Returns the word that is printed: {@code secret}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
