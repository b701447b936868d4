package dev.gangway.durable;

import dev.gangway.durable.CrashingProcess.Kind;
import dev.gangway.durable.Provider.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** The column "the process dies" of the page of faults. */
final class DeathTable {
  private static final Path PAGE = Path.of("../../../docs/faults.md");
  private static final String HEADING = "\n## The process dies\n";
  private static final String INTRODUCTION =
      """

      A [durable call](durable-calls.md) whose process halts, at each of twelve points from its placement to the commit of its
      result, while the provider fails once. Then another process takes over. `CrashTest` observed it on H2 and PostgreSQL, and
      `make crash` writes the table. A cell shows how often the provider carried the call out, and the outcome. Each line is for
      one or more points. A process that dies before the placement is committed leaves nothing, and nothing is sent.

      | fault | the process dies: POST with key | the process dies: POST without key |
      |---|---|---|
      """;

  private final Map<String, Set<String>> cells = new ConcurrentHashMap<>();

  synchronized void add(Fault fault, Kind kind, Outcome outcome, int landings) {
    if (!(outcome instanceof Outcome.NotPlaced)) {
      cells
          .computeIfAbsent(cell(fault, kind), each -> new TreeSet<>())
          .add(landings + " · " + outcome.getClass().getSimpleName());
    }
  }

  private static String cell(Fault fault, Kind kind) {
    return fault + (kind == Kind.NO_KEY ? " without" : " with");
  }

  private String text() {
    StringBuilder text = new StringBuilder(HEADING).append(INTRODUCTION);
    for (Fault fault : Fault.values()) {
      text.append("| ").append(fault.words());
      for (Kind kind : new Kind[] {Kind.DOCUMENTED_KEY, Kind.NO_KEY}) {
        text.append(" | ")
            .append(String.join("<br>", cells.getOrDefault(cell(fault, kind), Set.of())));
      }
      text.append(" |\n");
    }
    return text.toString();
  }

  void write() throws IOException {
    String page = Files.readString(PAGE);
    int old = page.indexOf(HEADING);
    Files.writeString(PAGE, (old < 0 ? page : page.substring(0, old)) + text());
  }

  /** Returns what was observed and is not on the page. */
  Set<String> missing() throws IOException {
    String page = Files.readString(PAGE);
    String table = page.substring(Math.max(page.indexOf(HEADING), 0));
    Set<String> missing = new TreeSet<>();
    cells.forEach((cell, lines) -> lines.forEach(line -> check(table, cell, line, missing)));
    return missing;
  }

  private static void check(String table, String cell, String line, Set<String> missing) {
    Fault fault = Fault.valueOf(cell.substring(0, cell.indexOf(' ')));
    boolean shown =
        table
            .lines()
            .filter(row -> row.startsWith("| " + fault.words() + " |"))
            .map(row -> row.split(" \\| ")[cell.endsWith("without") ? 2 : 1])
            .anyMatch(shownCell -> shownCell.contains(line));
    if (!shown) {
      missing.add(cell + ": " + line);
    }
  }
}
