package dev.gangway.testkit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts the documented operations and responses, and those that passed their checks. An operation
 * that a document shows once and the spec splits in two counts once.
 */
final class DocumentCoverage {
  private final String name;
  private final Spec spec;
  private final Map<Reply, Boolean> found = new HashMap<>();

  private record Reply(String operation, int status, String answer) {}

  /** An operation as a document shows it. */
  private record Shown(String document, String method, String path) {}

  private record ShownReply(Shown operation, int status, String answer) {}

  DocumentCoverage(String name, Spec spec) {
    this.name = name;
    this.spec = spec;
  }

  /** Runs a check. A response counts when all its checks succeed. */
  void count(Exchange exchange, Runnable check) {
    Reply reply =
        new Reply(exchange.operation().id(), exchange.response().status(), exchange.body().name());
    boolean before = found.getOrDefault(reply, true);
    found.put(reply, false);
    check.run();
    found.put(reply, before);
  }

  @Override
  public String toString() {
    Map<Shown, Boolean> operations = new LinkedHashMap<>();
    Map<ShownReply, Boolean> replies = new LinkedHashMap<>();
    look(operations, replies);
    return "%s: %d of %d documented operations, %d of %d documented responses"
        .formatted(name, found(operations), operations.size(), found(replies), replies.size());
  }

  /**
   * Returns a line per document: its name, the operations and responses that the spec has of it,
   * and those that passed.
   */
  List<String> report() {
    Map<Shown, Boolean> operations = new LinkedHashMap<>();
    Map<ShownReply, Boolean> replies = new LinkedHashMap<>();
    look(operations, replies);
    List<String> lines = new ArrayList<>();
    for (String document : operations.keySet().stream().map(Shown::document).distinct().toList()) {
      Map<Shown, Boolean> own = new LinkedHashMap<>(operations);
      own.keySet().removeIf(shown -> !shown.document().equals(document));
      Map<ShownReply, Boolean> ownReplies = new LinkedHashMap<>(replies);
      ownReplies.keySet().removeIf(reply -> !reply.operation().document().equals(document));
      lines.add(
          String.join(
              ",",
              document,
              String.valueOf(own.size()),
              String.valueOf(found(own)),
              String.valueOf(ownReplies.size()),
              String.valueOf(found(ownReplies))));
    }
    return lines;
  }

  private void look(Map<Shown, Boolean> operations, Map<ShownReply, Boolean> replies) {
    for (SpecOperation operation : spec.operations()) {
      for (String document : operation.documents()) {
        Shown shown = new Shown(document, operation.method(), operation.documentedPath());
        operations.merge(shown, isFound(operation, shown, replies), Boolean::logicalAnd);
      }
    }
  }

  /**
   * Returns whether every response of the document passed, and enters the responses that it shows.
   */
  private boolean isFound(SpecOperation operation, Shown shown, Map<ShownReply, Boolean> replies) {
    boolean any = false;
    boolean all = true;
    for (SpecResponse response : operation.responses()) {
      for (SpecExample answer : response.answers()) {
        Reply reply = new Reply(operation.id(), response.status(), answer.name());
        boolean isFound = found.getOrDefault(reply, false);
        if (ExchangePlan.isFrom(shown.document(), answer)) {
          any = true;
          all = all && isFound;
        }
        if (answer.isFrom(shown.document())) {
          replies.merge(
              new ShownReply(shown, response.status(), answer.name()),
              isFound,
              Boolean::logicalAnd);
        }
      }
    }
    return any && all;
  }

  private static long found(Map<?, Boolean> entries) {
    return entries.values().stream().filter(Boolean::booleanValue).count();
  }
}
