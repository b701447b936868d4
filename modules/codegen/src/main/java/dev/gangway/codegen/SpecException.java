package dev.gangway.codegen;

import dev.gangway.codegen.Problems.Problem;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A document from which no client can be made. The message names each place, the reason and what to
 * do.
 */
public final class SpecException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  SpecException(String place, String reason) {
    this(List.of(new Problem(place, reason)));
  }

  SpecException(List<Problem> problems) {
    super(
        problems.stream()
            .map(Problem::toString)
            .collect(
                Collectors.joining("\n  ", "The spec cannot be turned into a client:\n  ", "")));
    this.problems = List.copyOf(problems);
  }

  List<Problem> problems() {
    return problems;
  }
}
