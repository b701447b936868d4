package dev.gangway.core;

import org.jspecify.annotations.Nullable;

/** Checks what callers give. */
final class Arguments {

  static <T> T notNull(@Nullable T value, String name) {
    if (value == null) {
      throw new NullPointerException(name + " must not be null. Give it a value.");
    }
    return value;
  }

  private Arguments() {}
}
