package dev.gangway.benchmarks;

import java.util.Collections;
import java.util.List;

/** The page's tables. */
final class Markdown {

  /** Returns a table whose first column is text and whose others are figures. */
  static String table(List<String> head, List<String> rows) {
    String line = "|---|" + String.join("", Collections.nCopies(head.size() - 1, "--:|"));
    return row(head) + "\n" + line + "\n" + String.join("\n", rows) + "\n";
  }

  static String row(String... cells) {
    return row(List.of(cells));
  }

  static String row(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |";
  }

  private Markdown() {}
}
