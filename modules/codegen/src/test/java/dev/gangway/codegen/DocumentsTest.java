package dev.gangway.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.codegen.document.Problems;
import dev.gangway.codegen.document.SpecException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Generates clients of the documents of a folder, which {@code -Ddocuments} names: each is
 * generated with the options that nobody sets, and compiled.
 */
@EnabledIfSystemProperty(named = "documents", matches = ".+")
class DocumentsTest {
  private static final Pattern DOCUMENT =
      Pattern.compile("^\\s*[{,]?\\s*([\"']?)(openapi|swagger)\\1\\s*:", Pattern.MULTILINE);

  /** A call in an interface: the annotation of Retrofit that names its method. */
  private static final Pattern CALL =
      Pattern.compile("^  @(GET|PUT|POST|PATCH|DELETE|OPTIONS|HEAD|HTTP)\\(", Pattern.MULTILINE);

  private static final Path FOLDER = Path.of(System.getProperty("documents", "."));

  @TempDir Path output;

  /** What became of a document. */
  private record Outcome(String words, boolean sound, List<String> reasons) {}

  @Test
  void everyDocumentGivesAClientThatCompiles() throws IOException {
    List<String> unsound = new ArrayList<>();
    StringBuilder table = new StringBuilder();
    for (Path document : documents()) {
      Instant start = Instant.now();
      Outcome outcome = outcome(document);
      table.append(
          String.format(
              "%-48s %-54s %4d s%n",
              name(document), outcome.words(), Duration.between(start, Instant.now()).toSeconds()));
      byKind(outcome.reasons())
          .forEach((kind, count) -> table.append(String.format("    %4d x %s%n", count, kind)));
      if (!outcome.sound()) {
        unsound.add(name(document) + ": " + outcome.words());
      }
    }

    System.out.print(table);
    assertThat(unsound).isEmpty();
  }

  private static Path name(Path document) {
    return FOLDER.relativize(document);
  }

  /** Returns the files that are documents; others are parts of one. */
  private static List<Path> documents() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(file -> file.toString().matches(".*\\.(ya?ml|json)"))
          .filter(DocumentsTest::isDocument)
          .sorted()
          .toList();
    }
  }

  private static boolean isDocument(Path file) {
    try {
      return DOCUMENT.matcher(Files.readString(file)).find();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Outcome outcome(Path document) throws IOException {
    Generation.delete(output);
    List<String> reasons;
    try {
      reasons =
          Generation.runDefault(document, output).stream().map(Problems.Problem::reason).toList();
    } catch (SpecException refusal) {
      return new Outcome(
          "refused (" + refusal.problems().size() + " places)",
          false,
          refusal.problems().stream().map(Problems.Problem::reason).toList());
    } catch (RuntimeException | StackOverflowError crash) {
      return new Outcome("CRASHED: " + crash, false, List.of());
    }
    Map<String, String> sources = Generation.sources(output);
    String complaints = MemoryCompiler.complaints(sources);
    return complaints.isEmpty()
        ? new Outcome(
            "compiled ("
                + calls(sources)
                + " calls, "
                + sources.size()
                + " files, "
                + reasons.size()
                + " warnings)",
            true,
            reasons)
        : new Outcome(
            "DOES NOT COMPILE: " + complaints.lines().limit(12).toList(), false, List.of());
  }

  private static long calls(Map<String, String> sources) {
    return sources.values().stream()
        .mapToLong(source -> CALL.matcher(source).results().count())
        .sum();
  }

  /** Returns how often each reason occurs, whatever it is about. */
  private static Map<String, Integer> byKind(List<String> reasons) {
    Map<String, Integer> kinds = new TreeMap<>();
    for (String reason : reasons) {
      String kind =
          reason
              .replaceAll("\"[^\"]*\"", "…")
              .replaceAll("#/\\S+", "…")
              .replaceAll("\\d+", "n")
              .replaceAll("called \\S+", "called …");
      kinds.merge(kind, 1, Integer::sum);
    }
    return kinds;
  }
}
