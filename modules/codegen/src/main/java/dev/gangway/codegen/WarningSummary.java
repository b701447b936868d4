package dev.gangway.codegen;

import dev.gangway.codegen.document.Problems.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Warnings in a few lines: those that say the same of several places become one, with the first
 * places.
 */
final class WarningSummary {
  private static final int MOST_PLACES = 3;

  /**
   * The parts that differ between warnings of one kind: quoted and bracketed text, pointers, the
   * word after "called" and the like, and words that are not written like words.
   */
  private static final Pattern NAMES =
      Pattern.compile(
          "\"[^\"]*\"|[\\[{(][^\\]})]*[\\]})]|#/\\S*"
              + "|(?<=called |scheme |type |value |operationId |operations |operation |path |method |tag |from |and )\\S+"
              + "|\\S*(?:[a-z0-9_$/]\\p{Lu}|[\\d_$/<>])\\S*");

  /** Returns a line for each kind of warning, in the order of the first of each. */
  static List<String> of(List<Problem> warnings) {
    Map<String, List<Problem>> kinds = new LinkedHashMap<>();
    for (Problem warning : warnings) {
      kinds
          .computeIfAbsent(
              NAMES.matcher(warning.reason()).replaceAll("…"), any -> new ArrayList<>())
          .add(warning);
    }
    return kinds.values().stream().map(WarningSummary::line).toList();
  }

  private static String line(List<Problem> alike) {
    Problem first = alike.get(0);
    if (alike.size() == 1) {
      return first.toString();
    }
    List<String> others =
        alike.subList(1, Math.min(MOST_PLACES, alike.size())).stream().map(Problem::place).toList();
    int more = alike.size() - 1 - others.size();
    return first
        + " Likewise "
        + String.join(", ", others)
        + (more == 0 ? "." : " and " + more + " more.");
  }

  private WarningSummary() {}
}
