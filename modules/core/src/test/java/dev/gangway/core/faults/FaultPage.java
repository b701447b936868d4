package dev.gangway.core.faults;

import dev.gangway.core.error.ApiException;
import dev.gangway.core.error.OutcomeUnknownException;
import dev.gangway.core.faults.Cell.Observation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The page that shows a run: a table for each group of faults. */
final class FaultPage {
  private static final String INTRODUCTION =
      """
      # Faults

      This page shows each class of operation under each fault of a provider, as `FaultTableTest` observed it against a real
      server. `make faults` writes the page, and the tests compare it with each run.

      A cell shows how many complete requests the provider received, and how many more it began to receive. Requests that it
      refused unread do not count. Then follows the result of the call: a value, or an exception without its suffix. The first
      line of a cell is for a fault that happens once, the second for a fault of every attempt; a single line is for both. The
      calls use the standard policy of three attempts. Sync and async calls behave alike. [Outcomes](outcomes.md) says for
      each ending whether the call may have been carried out, and [retries](retries.md) has the rules.

      The test asserts these rules for every cell:

      - A request that is neither idempotent nor carries a key reaches the provider at most once. A stream that can be read
        only once is sent at most once.
      - A call succeeds if and only if its last attempt received the documented value.
      - Retries send the same key and the same bytes in all attempts.
      - The outcome is unknown exactly if both hold: bytes of a request that is not idempotent were sent and not refused unread;
        the call ended by a lost connection, its deadline, a status 5xx or an unreadable response.
      - Status, `retryAfter()`, number of attempts and type of the exception follow from the fault.
      - A call ends at most 100 milliseconds after its deadline, plus the delay with which the machine woke threads at that
        time. A call that ends later is made again, at most twice, and must then hold.
      - A redirect is not followed. The client can be used after each fault.
      """;

  private final Map<Fault, Map<OperationClass, Set<String>>> cells = new LinkedHashMap<>();

  /**
   * @param observations faults in the order of the page
   */
  FaultPage(List<Observation> observations) {
    for (Observation each : observations) {
      cells
          .computeIfAbsent(each.fault(), any -> new LinkedHashMap<>())
          .computeIfAbsent(each.operation(), any -> new LinkedHashSet<>())
          .add(each.text());
    }
  }

  /** Names an exception as a cell does. */
  static String name(ApiException failure) {
    String type = failure.getClass().getSimpleName().replaceAll("Exception$", "");
    boolean unknown = failure.outcomeUnknown() && !(failure instanceof OutcomeUnknownException);
    return type + (unknown ? ", outcome unknown" : "");
  }

  String text() {
    StringBuilder page = new StringBuilder(INTRODUCTION);
    rowsByGroup()
        .forEach(
            (group, rows) -> {
              page.append("\n## ").append(group).append("\n\n").append(head());
              rows.forEach(
                  (row, names) ->
                      page.append("| ")
                          .append(String.join("; ", names))
                          .append(row)
                          .append(" |\n"));
            });
    return page.toString();
  }

  private static String head() {
    StringBuilder head = new StringBuilder("| fault |");
    for (OperationClass each : OperationClass.values()) {
      head.append(' ').append(each.title).append(" |");
    }
    return head.append("\n|").append("---|".repeat(OperationClass.values().length + 1)).toString()
        + "\n";
  }

  /** Returns the names of the faults of each row: those that come to the same share one. */
  private Map<String, Map<String, List<String>>> rowsByGroup() {
    Map<String, Map<String, List<String>>> groups = new LinkedHashMap<>();
    for (Fault fault : cells.keySet()) {
      groups
          .computeIfAbsent(fault.group(), any -> new LinkedHashMap<>())
          .computeIfAbsent(row(fault), any -> new ArrayList<>())
          .add(fault.name());
    }
    return groups;
  }

  private String row(Fault fault) {
    StringBuilder row = new StringBuilder();
    for (OperationClass each : OperationClass.values()) {
      Set<String> texts = cells.getOrDefault(fault, Map.of()).getOrDefault(each, Set.of("–"));
      row.append(" | ").append(String.join("<br>", texts));
    }
    return row.toString();
  }
}
