package dev.gangway.testkit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The exchanges that an operation's examples make, and the examples that are missing. A response
 * follows the requests of its own document. Every request and every response is used.
 */
record ExchangePlan(List<Exchange> exchanges, List<String> problems) {
  private static final String ASSUMED = "assumed";

  private record Reply(SpecResponse response, SpecExample answer) {}

  static ExchangePlan of(SpecOperation operation) {
    List<Reply> replies = replies(operation);
    List<@Nullable SpecExample> requests = requests(operation);
    List<String> problems = problems(operation, replies, requests);
    return new ExchangePlan(
        problems.isEmpty() ? exchanges(operation, replies, requests) : List.of(), problems);
  }

  private static List<Reply> replies(SpecOperation operation) {
    List<Reply> replies = new ArrayList<>();
    for (SpecResponse response : operation.responses()) {
      response.answers().forEach(answer -> replies.add(new Reply(response, answer)));
    }
    return replies;
  }

  private static List<@Nullable SpecExample> requests(SpecOperation operation) {
    List<@Nullable SpecExample> requests = new ArrayList<>();
    SpecBody body = operation.request();
    if (body == null || (body.examples().isEmpty() && !body.required())) {
      requests.add(null);
    } else {
      requests.addAll(body.examples());
    }
    return requests;
  }

  private static List<String> problems(
      SpecOperation operation, List<Reply> replies, List<@Nullable SpecExample> requests) {
    List<String> problems = new ArrayList<>();
    String place = operation.id() + " (" + operation + ")";
    if (operation.responses().isEmpty()) {
      problems.add(place + " has no documented response.");
    }
    for (SpecResponse response : operation.responses()) {
      if (response.answers().isEmpty()) {
        problems.add(place + " has no example of its response " + response.status() + ".");
      }
    }
    for (String document : operation.documents()) {
      if (replies.stream().noneMatch(reply -> isFrom(document, reply.answer()))) {
        problems.add(place + " has no example of a response from the document " + document + ".");
      }
    }
    if (requests.isEmpty()) {
      problems.add(place + " has no example of its request.");
    }
    for (SpecParameter parameter : operation.parameters()) {
      if (parameter.required() && parameter.example() == null && parameter.constant() == null) {
        problems.add(
            place
                + " has no example of its "
                + parameter.in()
                + " parameter "
                + parameter.name()
                + ".");
      }
    }
    return problems;
  }

  /** A response that no document shows, or one without content, stands for every document. */
  static boolean isFrom(String document, SpecExample answer) {
    return answer.isFrom(document) || answer.isFrom(ASSUMED) || answer.equals(SpecExample.EMPTY);
  }

  private static List<Exchange> exchanges(
      SpecOperation operation, List<Reply> replies, List<@Nullable SpecExample> requests) {
    List<Exchange> exchanges = new ArrayList<>();
    Set<@Nullable SpecExample> unused = new LinkedHashSet<>(requests);
    for (Reply reply : replies) {
      List<@Nullable SpecExample> matching = matching(operation, reply.answer(), requests);
      for (SpecExample request : matching) {
        exchanges.add(exchange(operation, request, reply, matching.size() > 1));
        unused.remove(request);
      }
    }
    for (SpecExample request : unused) {
      exchanges.add(exchange(operation, request, replies.get(0), true));
    }
    return exchanges;
  }

  private static Exchange exchange(
      SpecOperation operation, @Nullable SpecExample request, Reply reply, boolean oneOfSeveral) {
    return new Exchange(operation, request, reply.response(), reply.answer(), oneOfSeveral);
  }

  private static List<@Nullable SpecExample> matching(
      SpecOperation operation, SpecExample answer, List<@Nullable SpecExample> requests) {
    List<@Nullable SpecExample> matching = new ArrayList<>();
    for (SpecExample request : requests) {
      for (String document : operation.documents()) {
        if (request != null && request.isFrom(document) && answer.isFrom(document)) {
          matching.add(request);
        }
      }
    }
    return matching.isEmpty() ? requests.subList(0, 1) : matching;
  }
}
