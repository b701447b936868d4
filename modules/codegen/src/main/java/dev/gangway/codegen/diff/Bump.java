package dev.gangway.codegen.diff;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The part of a version that a change raises, the smallest first. */
public enum Bump {
  /** Neither code nor behavior of users is affected. */
  PATCH,
  /** Code of users compiles and works as before. */
  MINOR,
  /** Code of users can fail to compile, or behave differently. */
  MAJOR;

  private static final Pattern VERSION = Pattern.compile("(\\d+)\\.(\\d+)\\.(\\d+)");

  /**
   * Returns the least version that can follow a released one. At 0.x, a break raises the minor part
   * and all else the patch part.
   *
   * @throws IllegalArgumentException when the released version is not three numbers
   */
  public String after(String released) {
    Matcher parts = VERSION.matcher(released);
    if (!parts.matches()) {
      throw new IllegalArgumentException(
          "The released version "
              + released
              + " is not three numbers, such as 0.3.1. Give one without a qualifier.");
    }
    int major = Integer.parseInt(parts.group(1));
    int minor = Integer.parseInt(parts.group(2));
    int patch = Integer.parseInt(parts.group(3));
    Bump raised = major > 0 || this == PATCH ? this : this == MAJOR ? MINOR : PATCH;
    return switch (raised) {
      case MAJOR -> (major + 1) + ".0.0";
      case MINOR -> major + "." + (minor + 1) + ".0";
      case PATCH -> major + "." + minor + "." + (patch + 1);
    };
  }
}
