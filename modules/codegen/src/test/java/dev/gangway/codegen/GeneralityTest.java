package dev.gangway.codegen;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The public documents, the page about them, and how the page is made. */
class GeneralityTest {
  private static final Path PAGE = Path.of("../../docs/generality.md");
  private static final Path LOSSES = Path.of("target/generality.txt");

  /** The documents' own parts are deep, and both generators and the compiler recurse. */
  private static final long STACK = 16L << 20;

  @TempDir Path output;

  @Test
  void everyListedDocumentIsOnThePage() throws IOException {
    String page = Files.readString(PAGE);

    assertThat(PublicDocuments.all())
        .filteredOn(entry -> !page.contains("](" + entry.address() + ")"))
        .as("documents that make documents has not measured")
        .isEmpty();
    assertThat(page.lines().filter(line -> line.contains("](https://github.com/")).count())
        .isEqualTo(PublicDocuments.all().size());
  }

  @Test
  void listNamesEachOfAtLeastSixtyDocumentsOnce() {
    List<PublicDocuments.Entry> all = PublicDocuments.all();

    assertThat(all).hasSizeGreaterThanOrEqualTo(60);
    assertThat(all.stream().map(PublicDocuments.Entry::address)).doesNotHaveDuplicates();
    assertThat(all)
        .allMatch(entry -> entry.commit().matches("[0-9a-f]{40}"))
        .allMatch(entry -> entry.sha256().matches("[0-9a-f]{64}"));
  }

  /** Measures all documents; with {@code -Ddocuments.only} those that it names, without a page. */
  @Test
  @EnabledIfSystemProperty(named = "generality", matches = ".+")
  void pageIsWritten() throws IOException, InterruptedException, ExecutionException {
    Path folder = Path.of(System.getProperty("generality"));
    String only = System.getProperty("documents.only", "");
    List<PublicDocuments.Entry> entries =
        PublicDocuments.all().stream().filter(entry -> entry.address().contains(only)).toList();
    for (PublicDocuments.Entry entry : entries) {
      entry.verify(folder);
    }

    Files.deleteIfExists(LOSSES);

    List<Generality.Row> rows = measured(entries, folder);

    if (only.isEmpty()) {
      Files.writeString(PAGE, GeneralityPage.of(rows, System.getProperty("generality.version")));
    }
  }

  private List<Generality.Row> measured(List<PublicDocuments.Entry> entries, Path folder)
      throws InterruptedException, ExecutionException {
    Path libraries = Path.of(System.getProperty("generality.stock"));
    ExecutorService threads =
        Executors.newFixedThreadPool(
            Integer.getInteger("generality.threads", Runtime.getRuntime().availableProcessors()),
            work -> new Thread(null, work, "measuring", STACK));
    try {
      List<Future<Generality.Row>> all = new ArrayList<>();
      for (PublicDocuments.Entry entry : entries) {
        Path own = output.resolve(String.valueOf(all.size()));
        all.add(threads.submit(() -> measured(entry, folder, libraries, own)));
      }
      List<Generality.Row> rows = new ArrayList<>();
      for (Future<Generality.Row> each : all) {
        rows.add(each.get());
      }
      return rows;
    } finally {
      threads.shutdownNow();
    }
  }

  private static Generality.Row measured(
      PublicDocuments.Entry entry, Path folder, Path libraries, Path output) throws IOException {
    Instant start = Instant.now();
    Generality.Row row = Generality.of(entry, folder, libraries, output);
    Generation.delete(output);
    System.out.printf(
        "%s: %s, %d of %d operations, %d of %d fields, %d and %d times of %d examples; stock %s; %d s%n",
        GeneralityPage.name(entry),
        row.ours().outcome(),
        row.ours().operations(),
        row.operations(),
        row.ours().typed(),
        row.fields(),
        row.ours().lossless(),
        row.ours().times(),
        row.examples(),
        row.stock().outcome(),
        Duration.between(start, Instant.now()).toSeconds());
    synchronized (LOSSES) {
      Files.writeString(LOSSES, told(row), CREATE, APPEND);
    }
    return row;
  }

  /** Returns what the documents' clients lack, for whoever wants to know why. */
  private static String told(Generality.Row row) {
    StringBuilder told = new StringBuilder(GeneralityPage.name(row.entry()) + "\n");
    row.ours().losses().forEach(each -> told.append("  ours   ").append(each).append('\n'));
    row.stock().losses().stream()
        .limit(20)
        .forEach(each -> told.append("  stock  ").append(each).append('\n'));
    return told.toString();
  }
}
