package dev.gangway.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openapitools.codegen.config.GlobalSettings;

/** Measures what the generator, and the stock one, make of one document. */
final class Generality {

  /**
   * The result of a generator for a document.
   *
   * @param outcome {@code compiles}, or why there is no client
   * @param times the examples that differ in nothing but how a time is written
   * @param losses what is lacking, each with its kind and place
   */
  record Result(
      String outcome, int operations, int typed, int lossless, int times, List<String> losses) {

    boolean compiles() {
      return outcome.equals("compiles");
    }
  }

  /**
   * A line of the page.
   *
   * @param fields those of its bodies that the document types
   * @param examples those that their own schema permits
   * @param violating the other examples
   */
  record Row(
      PublicDocuments.Entry entry,
      String version,
      int operations,
      int fields,
      int examples,
      int violating,
      Result ours,
      Result stock) {}

  /** Makes a client, or fails. */
  private interface Maker {
    MeasuredClient make() throws Exception;
  }

  private final Path document;
  private final List<SpecOperations.Declared> operations;
  private final List<SpecExamples.Example> examples;
  private final String version;

  private Generality(Path document) throws IOException {
    this.document = document;
    SpecNode spec = SpecNode.read(document);
    this.version = SpecOperations.version(spec);
    this.operations = SpecOperations.of(spec);
    this.examples = SpecExamples.of(spec, operations);
  }

  /** Returns the line of a document. */
  static Row of(PublicDocuments.Entry entry, Path folder, Path libraries, Path output)
      throws IOException {
    Generality measured = new Generality(entry.file(folder));
    int violating =
        (int) measured.examples.stream().filter(each -> !each.violation().isEmpty()).count();
    return new Row(
        entry,
        measured.version,
        measured.operations.size(),
        FieldCount.of(measured.operations, null).declared(),
        measured.examples.size() - violating,
        violating,
        measured.result(() -> measured.ours(output.resolve("ours"))),
        measured.result(() -> measured.stock(output.resolve("stock"), libraries)));
  }

  private MeasuredClient ours(Path output) throws Exception {
    Generation.delete(output);
    Generation.runDefault(document, output);
    Map<String, String> sources = Generation.sources(output);
    return GangwayClient.of(MemoryCompiler.load(sources), sources);
  }

  private MeasuredClient stock(Path output, Path libraries) throws Exception {
    Generation.delete(output);
    Files.createDirectories(output);
    StockGeneration stock = new StockGeneration(output, libraries);
    stock.generate(document);
    String says = stock.compile();
    if (!says.isEmpty()) {
      throw new IllegalArgumentException("does not compile:\n" + says);
    }
    return stock.client();
  }

  private Result result(Maker maker) {
    MeasuredClient client;
    GlobalSettings.reset(); // The host keeps them for the thread.
    try {
      client = maker.make();
    } catch (Exception | LinkageError | StackOverflowError e) {
      String why = String.valueOf(e.getMessage());
      boolean generated = why.startsWith("does not compile") || e instanceof LinkageError;
      return new Result(
          generated ? "does not compile" : "not generated", 0, 0, 0, 0, List.of(e + "\n" + why));
    }
    List<String> losses = new ArrayList<>();
    for (SpecOperations.Declared each : operations) {
      if (client.call(each) == null) {
        losses.add("operation " + each.name());
      }
    }
    int called = operations.size() - losses.size();
    FieldCount fields = FieldCount.of(operations, client);
    fields.lost().forEach(each -> losses.add("field " + each));
    int lossless = 0;
    int times = 0;
    for (SpecExamples.Example each : examples) {
      String loss = each.violation().isEmpty() ? Lossless.loss(client, fields, each) : "";
      if (!loss.isEmpty()) {
        losses.add("example " + each.place() + ": " + loss);
        times += loss.startsWith(Lossless.TIME) ? 1 : 0;
      } else if (each.violation().isEmpty()) {
        lossless++;
      }
    }
    return new Result("compiles", called, fields.typed(), lossless, times, losses);
  }
}
