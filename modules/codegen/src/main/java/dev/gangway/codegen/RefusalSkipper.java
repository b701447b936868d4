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
 * Leaves out of a document what is refused, as little as possible, until a client can be made of
 * the rest.
 */
final class RefusalSkipper {
  private final OpenAPI document;
  private final Set<Problem> warnings = new LinkedHashSet<>();

  RefusalSkipper(OpenAPI document) {
    this.document = document;
  }

  /**
   * Returns what is read of the document as soon as nothing that is left of it is refused, with a
   * warning for each thing that was left out.
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
    // They are all found first: what is left out changes the places of the others.
    for (Problem problem : refusal.problems()) {
      Excision.Cut cut = new Excision(document).at(problem.place());
      if (cut != null) {
        cuts.put(problem, cut);
      }
    }
    // What is wrong with the whole may come from a part that is gone now.
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
