package dev.gangway.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds a spec's examples to what the provider's documents show, as their data has it: every
 * documented request and response is an example of that document's name, and every such example is
 * documented. A provider's test extends this class.
 */
public abstract class DocumentedTest {

  /** Creates the test. */
  protected DocumentedTest() {}

  /** Returns the spec. */
  protected abstract Spec spec();

  /** Returns the directory that has the data of each document, {@code <document>.json}. */
  protected abstract Path documents();

  /**
   * Returns the beginnings of the differences that are intended, for samples that break the
   * document's own rules. Defaults to none. One that no longer occurs fails the test.
   */
  protected Set<String> departures() {
    return Set.of();
  }

  @TestFactory
  final Stream<DynamicTest> examples() {
    Spec spec = spec();
    List<Document> documents = load(documents());
    List<DynamicTest> tests = new ArrayList<>();
    Set<String> departures = new LinkedHashSet<>(departures());
    Set<String> unused = new LinkedHashSet<>(departures);
    for (Document document : documents) {
      DocumentCheck check = new DocumentCheck(spec, document);
      for (Document.Shown shown : document.operations()) {
        tests.add(
            test(
                document.name() + ": " + shown,
                () -> remaining(check.differences(shown), departures, unused)));
      }
      tests.add(test(document.name() + ": nothing else", check::undocumented));
    }
    List<String> names = documents.stream().map(Document::name).toList();
    tests.add(test("documents", () -> DocumentCheck.unknownDocuments(spec, names)));
    tests.add(test("departures", () -> List.copyOf(unused)));
    return tests.stream();
  }

  private static List<String> remaining(
      List<String> differences, Set<String> departures, Set<String> unused) {
    List<String> remaining = new ArrayList<>(differences);
    for (String departure : departures) {
      if (remaining.removeIf(difference -> difference.startsWith(departure))) {
        unused.remove(departure);
      }
    }
    return remaining;
  }

  private interface Check {
    List<String> differences();
  }

  private static DynamicTest test(String name, Check check) {
    return DynamicTest.dynamicTest(
        name,
        () -> {
          List<String> differences = check.differences();
          if (!differences.isEmpty()) {
            throw new AssertionError(name + ":\n  " + String.join("\n  ", differences));
          }
        });
  }

  private static List<Document> load(Path directory) {
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .sorted()
          .map(Document::load)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The documents of " + directory + " cannot be read.", e);
    }
  }
}
