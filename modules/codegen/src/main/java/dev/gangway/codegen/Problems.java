package dev.gangway.codegen;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a document, so that one run reports all of it. */
final class Problems {

  /** Something wrong, at a JSON pointer or at a place of a file. */
  record Problem(String place, String reason) {

    @Override
    public String toString() {
      return place + ": " + reason;
    }
  }

  private final List<Problem> found = new ArrayList<>();

  /** Returns a name as a JSON pointer writes it. */
  static String token(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  /** Adds a problem at a JSON pointer. */
  void add(String pointer, String reason) {
    addAt("#" + pointer, reason);
  }

  /** Adds a problem at a place of a file. */
  void addAt(String place, String reason) {
    Problem problem = new Problem(place, reason);
    if (!found.contains(problem)) {
      found.add(problem);
    }
  }

  void throwIfAny() {
    if (!found.isEmpty()) {
      throw new SpecException(found);
    }
  }
}
