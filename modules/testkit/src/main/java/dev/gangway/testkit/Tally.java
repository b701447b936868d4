package dev.gangway.testkit;

import java.util.HashMap;
import java.util.Map;

/** Counts what the documents show and what was found so. */
final class Tally {
  private final String name;
  private final Spec spec;
  private final Map<Reply, Boolean> found = new HashMap<>();

  private record Reply(String operation, int status, String answer) {}

  Tally(String name, Spec spec) {
    this.name = name;
    this.spec = spec;
  }

  /** Runs a check; an answer counts when all checks of it succeed. */
  void count(Exchange exchange, Runnable check) {
    Reply reply =
        new Reply(
            exchange.operation().id(), exchange.response().status(), exchange.answer().name());
    boolean before = found.getOrDefault(reply, true);
    found.put(reply, false);
    check.run();
    found.put(reply, before);
  }

  private boolean isFound(SpecOperation operation, SpecResponse response, SpecExample answer) {
    return found.getOrDefault(new Reply(operation.id(), response.status(), answer.name()), false);
  }

  @Override
  public String toString() {
    int operations = 0;
    int operationsFound = 0;
    int responses = 0;
    int responsesFound = 0;
    for (SpecOperation operation : spec.operations()) {
      for (String document : operation.documents()) {
        int shown = 0;
        int shownFound = 0;
        int expected = 0;
        int expectedFound = 0;
        for (SpecResponse response : operation.responses()) {
          for (SpecExample answer : response.answers()) {
            int one = isFound(operation, response, answer) ? 1 : 0;
            boolean isShown = answer.isFrom(document) || answer.equals(SpecExample.EMPTY);
            shown += isShown ? 1 : 0;
            shownFound += isShown ? one : 0;
            expected += Plan.isFrom(document, answer) ? 1 : 0;
            expectedFound += Plan.isFrom(document, answer) ? one : 0;
          }
        }
        operations++;
        operationsFound += expected > 0 && expected == expectedFound ? 1 : 0;
        responses += shown;
        responsesFound += shownFound;
      }
    }
    return "%s: %d of %d documented operations, %d of %d documented responses"
        .formatted(name, operationsFound, operations, responsesFound, responses);
  }
}
