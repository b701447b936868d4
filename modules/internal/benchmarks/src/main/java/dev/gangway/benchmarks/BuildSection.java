package dev.gangway.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How generation and compilation grow. */
record BuildSection(Measurements measured) implements Section {
  private static final int SMALL = 20;
  private static final int MEDIUM = 80;
  private static final int LARGE = 320;
  private static final List<String> STEPS = List.of(BuildTimes.GENERATE, BuildTimes.COMPILE);

  static BuildSection measure(Path generator, Path directory)
      throws IOException, InterruptedException {
    return new BuildSection(
        new BuildTimes(generator, directory, List.of(SMALL, MEDIUM, LARGE)).measure());
  }

  @Override
  public String text() {
    return """
        ## Generation and compilation

        A synthetic document, whose operations have three or four types of their own each, is
        generated and then compiled by `javac`, each in a fresh JVM with the options of this
        build. The start of the JVM is included. Growth is linear if a further operation costs
        at most as much in a large document as in a small one. Milliseconds:

        """
        + Markdown.table(
            List.of(
                "step",
                SMALL + " operations",
                MEDIUM + " operations",
                LARGE + " operations",
                "a further one, to " + MEDIUM,
                "a further one, to " + LARGE,
                "ratio"),
            STEPS.stream().map(this::row).toList());
  }

  private String row(String step) {
    List<String> row = new ArrayList<>();
    row.add(step);
    for (int operations : List.of(SMALL, MEDIUM, LARGE)) {
      row.add(measured.of(BuildTimes.name(step, operations), Figure::nanoseconds).in(1e6).wholes());
    }
    row.add(measured.spread(round -> further(round, step, SMALL, MEDIUM)).in(1e6).tenths());
    row.add(measured.spread(round -> further(round, step, MEDIUM, LARGE)).in(1e6).tenths());
    row.add(growth(List.of(step)).ratio());
    return Markdown.row(row);
  }

  @Override
  public List<Target> targets() {
    return List.of(
        Target.atMost(
            "a further operation to generate and compile, "
                + LARGE
                + " beside "
                + MEDIUM
                + " (1.25 leaves room for noise)",
            1.25,
            growth(STEPS)));
  }

  private Spread growth(List<String> steps) {
    return measured.spread(
        round ->
            steps.stream().mapToDouble(step -> further(round, step, MEDIUM, LARGE)).sum()
                / steps.stream().mapToDouble(step -> further(round, step, SMALL, MEDIUM)).sum());
  }

  private static double further(Map<String, Figure> round, String step, int from, int to) {
    double more =
        Measurements.value(round, BuildTimes.name(step, to), Figure::nanoseconds)
            - Measurements.value(round, BuildTimes.name(step, from), Figure::nanoseconds);
    return more / (to - from);
  }
}
