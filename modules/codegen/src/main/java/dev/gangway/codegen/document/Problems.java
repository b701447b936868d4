package dev.gangway.codegen.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Collects the defects of a document, so that one run reports all of them: problems, which prevent
 * a client, and warnings, which do so only in strict mode.
 */
public final class Problems {
  private final boolean strict;

  public Problems() {
    this(false);
  }

  public Problems(boolean strict) {
    this.strict = strict;
  }

  /** Something wrong, at a JSON pointer or at a place of a file. */
  public record Problem(String place, String reason) {

    @Override
    public String toString() {
      return place + ": " + reason;
    }
  }

  private final List<Problem> found = new ArrayList<>();
  private final List<Problem> warnings = new ArrayList<>();
  private final Set<String> redacted = new TreeSet<>();
  private boolean again;

  /** Returns a name as a JSON pointer writes it. */
  public static String token(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  /** Adds a problem at a JSON pointer. */
  public void add(String pointer, String reason) {
    addAt("#" + pointer, reason);
  }

  /** Adds a problem at a place of a file. */
  void addAt(String place, String reason) {
    add(new Problem(place, reason), found);
  }

  /** Adds a warning at a JSON pointer, which is a problem in strict mode. */
  public void warn(String pointer, String reason) {
    add(new Problem("#" + pointer, reason), strict ? found : warnings);
  }

  private static void add(Problem problem, List<Problem> to) {
    if (!to.contains(problem)) {
      to.add(problem);
    }
  }

  /**
   * Adds a defect at a JSON pointer that the client repairs, or refuses in strict mode.
   *
   * @param done the repair, as a sentence
   */
  public void mend(String pointer, String refusal, String done) {
    add(
        new Problem("#" + pointer, strict ? refusal : refusal + " " + done),
        strict ? found : warnings);
  }

  /** Adds a repair in the document itself, which must be read again. */
  public void mendDocument(String pointer, String refusal, String done) {
    mend(pointer, refusal, done);
    again = true;
  }

  /** Returns whether every defect is a problem. */
  public boolean strict() {
    return strict;
  }

  /** Notes a value that is redacted although the document does not say so. */
  public void redacted(String name) {
    redacted.add(name.replaceAll("[\\p{Cntrl}\\p{Cf}]", "?"));
  }

  public List<String> redacted() {
    return List.copyOf(redacted);
  }

  public List<Problem> warnings() {
    return List.copyOf(warnings);
  }

  List<Problem> all() {
    return List.copyOf(found);
  }

  public void throwIfAny() {
    if (!found.isEmpty() || again) {
      throw new SpecException(found, warnings, again);
    }
  }
}
