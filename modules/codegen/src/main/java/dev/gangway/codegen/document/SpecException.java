package dev.gangway.codegen.document;

import dev.gangway.codegen.document.Problems.Problem;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A document from which no client can be made. The message names each place, the reason and what to
 * do.
 */
public final class SpecException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;
  private final transient List<Problem> warnings;
  private final boolean again;

  public SpecException(String place, String reason) {
    this(List.of(new Problem(place, reason)));
  }

  public SpecException(List<Problem> problems) {
    this(problems, List.of(), false);
  }

  /**
   * @param again whether the document was mended and has to be read again
   */
  public SpecException(List<Problem> problems, List<Problem> warnings, boolean again) {
    super(
        problems.stream()
            .map(Problem::toString)
            .collect(
                Collectors.joining("\n  ", "The spec cannot be turned into a client:\n  ", "")));
    this.problems = List.copyOf(problems);
    this.warnings = List.copyOf(warnings);
    this.again = again;
  }

  public List<Problem> problems() {
    return problems;
  }

  public List<Problem> warnings() {
    return warnings;
  }

  public boolean again() {
    return again;
  }
}
