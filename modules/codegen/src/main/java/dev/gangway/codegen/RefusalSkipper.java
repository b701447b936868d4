package dev.gangway.codegen;

import dev.gangway.codegen.document.Problems.Problem;
import dev.gangway.codegen.document.SpecException;
import dev.gangway.codegen.mend.Excision;
import io.swagger.v3.oas.models.OpenAPI;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Removes the refused parts of a document, as few as possible, until a client can be generated from
 * the rest.
 */
final class RefusalSkipper {
  private final OpenAPI document;
  private final Set<Problem> warnings = new LinkedHashSet<>();

  RefusalSkipper(OpenAPI document) {
    this.document = document;
  }

  /**
   * Returns the result of reading the document once nothing in it is refused, with one warning per
   * removed part.
   */
  ClientReader.Result whatCanBeRead(Supplier<ClientReader.Result> reading) {
    while (true) {
      try {
        ClientReader.Result read = reading.get();
        warnings.addAll(read.warnings());
        return read.withWarnings(List.copyOf(warnings));
      } catch (SpecException refusal) {
        leaveOut(refusal);
      }
    }
  }

  private void leaveOut(SpecException refusal) {
    Map<Problem, Excision.Cut> cuts = new LinkedHashMap<>();
    // All are located first, because a removal changes the places of the others.
    for (Problem problem : refusal.problems()) {
      Excision.Cut cut = new Excision(document).at(problem.place());
      if (cut != null) {
        cuts.put(problem, cut);
      }
    }
    // A removed part may have caused the other problems.
    if (cuts.isEmpty() && !refusal.again()) {
      throw refusal;
    }
    warnings.addAll(refusal.warnings());
    cuts.forEach(
        (problem, cut) -> {
          cut.action().run();
          warnings.add(new Problem(problem.place(), problem.reason() + " " + cut.words()));
        });
  }
}
