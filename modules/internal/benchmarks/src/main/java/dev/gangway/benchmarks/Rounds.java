package dev.gangway.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The figures that this JVM measured, printed for the one that started it. */
public final class Rounds {
  private static final String MARK = "figure";

  /** Prints what was measured of something in a round. */
  public static void print(int round, String name, Figure figure) {
    System.out.println(
        String.join(
            "\t",
            MARK,
            String.valueOf(round),
            name,
            String.valueOf(figure.nanoseconds()),
            String.valueOf(figure.cpu()),
            String.valueOf(figure.bytes())));
  }

  /** Reads what was printed; other lines are left out. */
  static Measurements read(List<String> lines) {
    Map<Integer, Map<String, Figure>> rounds = new LinkedHashMap<>();
    for (String line : lines) {
      List<String> cells = List.of(line.split("\t", -1));
      if (cells.get(0).equals(MARK)) {
        rounds
            .computeIfAbsent(Integer.valueOf(cells.get(1)), round -> new LinkedHashMap<>())
            .put(
                cells.get(2),
                new Figure(number(cells.get(3)), number(cells.get(4)), number(cells.get(5))));
      }
    }
    return new Measurements(new ArrayList<>(rounds.values()));
  }

  private static double number(String text) {
    return Double.parseDouble(text);
  }

  private Rounds() {}
}
