package dev.gangway.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Names that exist, for those who typed another. */
final class Names {

  /** Returns the refusal of a name, which lists those that exist, closest first. */
  static CommandFailure unknown(String owner, String kind, String given, Collection<String> known) {
    String list = known.isEmpty() ? "none" : String.join(", ", closestFirst(given, known));
    String what = given.isEmpty() ? "Name a " + kind : owner + " has no " + kind + " " + given;
    return new CommandFailure(Exit.USAGE, what + ". There is " + list + ".");
  }

  static List<String> closestFirst(String given, Collection<String> known) {
    return known.stream()
        .sorted(
            Comparator.comparingInt((String each) -> distance(given, each))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  /** The edit distance of Levenshtein, in lower case. */
  private static int distance(String left, String right) {
    String a = left.toLowerCase(Locale.ROOT);
    String b = right.toLowerCase(Locale.ROOT);
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }

  private Names() {}
}
