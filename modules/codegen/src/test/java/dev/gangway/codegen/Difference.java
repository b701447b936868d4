package dev.gangway.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Tells how two sets of files differ, for a reader of a failed test. */
final class Difference {
  private static final int CONTEXT = 2;

  /** Returns the files that are missing, those that are extra and the lines that differ. */
  static String between(Map<String, String> expected, Map<String, String> actual) {
    StringBuilder report = new StringBuilder();
    Set<String> names = new TreeSet<>(expected.keySet());
    names.addAll(actual.keySet());
    for (String name : names) {
      if (!actual.containsKey(name)) {
        report.append(name).append(": expected, but not generated\n");
      } else if (!expected.containsKey(name)) {
        report.append(name).append(": generated, but not expected\n");
      } else if (!expected.get(name).equals(actual.get(name))) {
        report.append(name).append(":\n").append(lines(expected.get(name), actual.get(name)));
      }
    }
    return report.toString();
  }

  private static String lines(String expected, String actual) {
    List<String> script = script(expected.split("\n", -1), actual.split("\n", -1));
    StringBuilder report = new StringBuilder();
    boolean gap = false;
    for (int i = 0; i < script.size(); i++) {
      boolean shown = false;
      for (int near = i - CONTEXT; near <= i + CONTEXT; near++) {
        shown |= near >= 0 && near < script.size() && script.get(near).charAt(0) != ' ';
      }
      if (shown) {
        report.append(gap ? "  …\n" : "").append("  ").append(script.get(i)).append('\n');
      }
      gap = !shown;
    }
    return report.toString();
  }

  /** Returns all lines, marked as kept, expected ({@code -}) or generated instead ({@code +}). */
  private static List<String> script(String[] expected, String[] actual) {
    int[][] common = new int[expected.length + 1][actual.length + 1];
    for (int i = expected.length - 1; i >= 0; i--) {
      for (int j = actual.length - 1; j >= 0; j--) {
        common[i][j] =
            expected[i].equals(actual[j])
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    List<String> script = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < expected.length || j < actual.length) {
      if (i < expected.length && j < actual.length && expected[i].equals(actual[j])) {
        script.add("  " + expected[i++]);
        j++;
      } else if (j == actual.length
          || (i < expected.length && common[i + 1][j] >= common[i][j + 1])) {
        script.add("- " + expected[i++]);
      } else {
        script.add("+ " + actual[j++]);
      }
    }
    return script;
  }

  private Difference() {}
}
