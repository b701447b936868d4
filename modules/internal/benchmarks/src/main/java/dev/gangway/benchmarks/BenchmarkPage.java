package dev.gangway.benchmarks;

import dev.gangway.benchmarks.call.AnswerServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Measures everything, one thing after the other, and writes the page of the figures. */
public final class BenchmarkPage {

  /**
   * Takes the page's file, the versions of what is measured, and the folders of the generator, the
   * stock clients and our modules.
   */
  public static void main(String[] arguments) throws Exception {
    Path directory = Files.createTempDirectory("gangway-bench");
    try {
      List<Section> sections =
          measure(Path.of(arguments[2]), Path.of(arguments[3]), Path.of(arguments[4]), directory);
      Files.writeString(Path.of(arguments[0]), page(sections, arguments[1]));
    } finally {
      delete(directory);
    }
    System.out.println(Files.readString(Path.of(arguments[0])));
  }

  private static List<Section> measure(Path generator, Path stock, Path modules, Path directory)
      throws Exception {
    List<Section> sections = new ArrayList<>();
    // First what depends most on the machine: a fault shows before ten minutes have passed.
    Section builds = timed("Builds", () -> BuildSection.measure(generator, directory));
    sections.add(timed("Codecs", CodecSection::measure));
    Process server =
        Fork.start(List.of(), System.getProperty("java.class.path"), AnswerServer.class);
    try {
      String url = Fork.firstLine(server);
      sections.add(timed("Calls", () -> CallSection.measure(url)));
      sections.add(timed("Starts", () -> StartSection.measure(url, directory)));
      sections.add(timed("Stock clients", () -> StockSection.measure(url, modules, stock)));
    } finally {
      server.destroy();
    }
    sections.add(builds);
    sections.add(timed("Credentials", CredentialSection::measure));
    return sections;
  }

  private static Section timed(String name, Measuring measuring) throws Exception {
    long start = System.nanoTime();
    Section section = measuring.measure();
    System.out.printf("%s measured in %.0f s.%n", name, (System.nanoTime() - start) / 1e9);
    return section;
  }

  /** Returns the page in Markdown. */
  static String page(List<Section> sections, String versions) throws Exception {
    List<String> targets = new ArrayList<>();
    StringBuilder texts = new StringBuilder();
    for (Section section : sections) {
      section.targets().forEach(target -> targets.add(target.row()));
      texts.append("\n").append(section.text());
    }
    return """
        # Benchmarks

        This page compares codecs, calls, starts and builds with those of other libraries. To
        measure on your machine, which takes some minutes and rewrites the page:

        ```sh
        make bench
        ```

        Times differ from machine to machine and from minute to minute. Ratios of two candidates
        are stable, because the two take turns in short slices within one JVM, every other round
        backwards. A figure is the median of the rounds; the range in parentheses is the middle
        half. Times of codecs and credentials are processor time of one thread. Bytes are
        allocations per operation.

        - Machine: %s
        - JVM: %s, `%s`
        - Versions: %s

        ## Targets

        The measured figures and their targets.

        %s%s"""
        .formatted(
            Machine.describe(),
            Machine.jdk(),
            String.join(" ", CodecSection.JVM),
            versions,
            Markdown.table(List.of("what", "target", "measured", "met"), targets),
            texts);
  }

  private static void delete(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private interface Measuring {
    Section measure() throws Exception;
  }

  private BenchmarkPage() {}
}
