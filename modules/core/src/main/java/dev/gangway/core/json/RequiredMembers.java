package dev.gangway.core.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks that a builder was given what it needs, and names everything that is missing. */
public final class RequiredMembers {
  private final String type;
  private final List<String> missing = new ArrayList<>();

  private RequiredMembers(String type) {
    this.type = type;
  }

  /** Returns a check for the builder of this type. */
  public static RequiredMembers of(String type) {
    return new RequiredMembers(type);
  }

  /** Returns the value if it is not null. */
  public static <T> T notNull(@Nullable T value, String member) {
    if (value == null) {
      throw new NullPointerException(
          member + " must not be null: it is required. Give it a value.");
    }
    return value;
  }

  /** Notes a required member. */
  public RequiredMembers member(String name, @Nullable Object value) {
    if (value == null) {
      missing.add(name);
    }
    return this;
  }

  /**
   * Ends the check.
   *
   * @throws IllegalStateException when a member is missing
   */
  public void check() {
    if (!missing.isEmpty()) {
      throw new IllegalStateException(
          type
              + " needs "
              + String.join(", ", missing)
              + ". Set "
              + (missing.size() == 1 ? "it" : "them")
              + " before build().");
    }
  }
}
