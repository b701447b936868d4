package dev.gangway.codegen;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** The page that says what becomes of the public documents. */
final class GeneralityPage {
  private static final String PREFACE =
      """
      # Generality

      This page shows which clients come of %d public documents. Each document is read as it is published: unedited and
      without any option. The [list](../modules/codegen/src/test/resources/documents/documents.tsv) names repository, commit, path
      and SHA-256 of each. It was fixed before the first run, and no document is removed from it. `make documents` writes this
      page:

          make fetch-documents DIR=/tmp/documents
          make documents DIR=/tmp/documents

      For comparison, the stock generator reads the same documents in the same run: OpenAPI Generator %s with generator
      `java`, library `retrofit2` and no other option.

      """;

  private static final String MEANINGS =
      """

      ## Definitions

      - **Compiles**: the generator ends with a client, and `javac` accepts it. Ours must compile without a warning of
        `-Xlint:all` and `-Xdoclint:all,-missing`; the stock client may have any warning. The stock client is compiled against the
        dependencies of its `pom.xml`, and `jackson-databind-nullable`, which its code needs but its `pom.xml` lacks.
      - **Operations**: the methods of all paths in the document, and those that a client can call. They are found by method and
        path, or by `operationId`. A client that does not compile has none.
      - **Fields**: the properties of schemas that bodies of requests and responses reach, in JSON or as a form. A property counts
        once for each place where it is written. A field that the document leaves untyped is not counted: one without type, constant,
        properties, items and alternatives, or an object without declared properties. A field is typed if the client's type for it
        holds more than any JSON, down to the elements of lists and maps. It is not typed if it was mended to raw JSON, if the client
        leaves it out, or if it is reached only through such a field. An empty class, which the stock generator makes of
        alternatives, types nothing.
      - **Examples**: the objects and arrays given as `example` or `examples` of JSON bodies and of component schemas that bodies
        reach. An example is lossless if the client's codec for that place reads it, writes it, and the two are the same JSON value.
        Numbers are compared by value, texts as they are. The last line of the first table also accepts the same instant with another
        offset or another fraction of a second. The stock client's codec is its own `Gson`.
      - **Violating**: examples that violate their own schema, by a type, a null, a constant, a missing or surplus property, or an
        impossible date. They are not counted among the examples.
      """;

  /** What is summed up: a column of both generators. */
  private record Goal(
      String name,
      int target,
      ToIntFunction<Generality.Row> all,
      ToIntFunction<Generality.Result> reached) {

    String line(List<Generality.Row> rows) {
      int of = rows.stream().mapToInt(all).sum();
      int ours = rows.stream().mapToInt(row -> reached.applyAsInt(row.ours())).sum();
      int stock = rows.stream().mapToInt(row -> reached.applyAsInt(row.stock())).sum();
      return String.format(
          Locale.ROOT,
          "| %s | %,d | %,d | %s | %s%d %% | %,d | %s |%n",
          name,
          of,
          ours,
          percent(ours, of),
          target == 100 ? "" : "≥ ",
          target,
          stock,
          percent(stock, of));
    }
  }

  private static final List<Goal> GOALS =
      List.of(
          new Goal("clients that compile", 100, row -> 1, made -> made.compiles() ? 1 : 0),
          new Goal("operations", 99, Generality.Row::operations, Generality.Result::operations),
          new Goal("fields typed", 99, Generality.Row::fields, Generality.Result::typed),
          new Goal("examples lossless", 99, Generality.Row::examples, Generality.Result::lossless),
          new Goal(
              "examples lossless, times compared as instants",
              99,
              Generality.Row::examples,
              made -> made.lossless() + made.times()));

  /** Returns the page, with a line for each document in the order of the list. */
  static String of(List<Generality.Row> rows, String stockVersion) {
    StringBuilder page = new StringBuilder();
    page.append(String.format(Locale.ROOT, PREFACE, rows.size(), stockVersion));
    page.append("| | in the documents | ours | share | target | stock | share |\n");
    page.append("|---|---|---|---|---|---|---|\n");
    GOALS.forEach(goal -> page.append(goal.line(rows)));
    page.append(versions(rows)).append(MEANINGS);
    page.append("\n## Documents\n\n");
    page.append(
        "`a / b` means that the client has a of the document's b; — is a client that does not compile.\n");
    for (String sector : rows.stream().map(row -> row.entry().sector()).distinct().toList()) {
      page.append("\n### ").append(title(sector)).append("\n\n");
      page.append(
          "| document | version | operations | fields typed | examples lossless | violating |");
      page.append(" stock | its operations | its fields typed | its examples lossless |\n");
      page.append("|---|---|---|---|---|---|---|---|---|---|\n");
      rows.stream()
          .filter(row -> row.entry().sector().equals(sector))
          .forEach(row -> page.append(line(row)));
    }
    return page.toString();
  }

  private static String title(String sector) {
    return sector.equals("kyc")
        ? "KYC"
        : sector.substring(0, 1).toUpperCase(Locale.ROOT) + sector.substring(1);
  }

  private static String versions(List<Generality.Row> rows) {
    Function<String, String> count =
        version -> {
          Predicate<Generality.Row> is = row -> row.version().equals(version);
          return rows.stream().filter(is).count() + " in " + version;
        };
    return rows.stream()
        .map(Generality.Row::version)
        .distinct()
        .sorted()
        .map(count)
        .toList()
        .stream()
        .reduce((one, other) -> one + ", " + other)
        .map(all -> "\nOf the documents, " + all + ".\n")
        .orElse("");
  }

  private static String line(Generality.Row row) {
    return String.format(
        Locale.ROOT,
        "| [%s](%s) | %s | %s | %s | %s | %s | %s | %s | %s | %s |%n",
        name(row.entry()),
        row.entry().address().replace(" ", "%20"),
        row.version(),
        of(row.ours(), row.ours().operations(), row.operations()),
        of(row.ours(), row.ours().typed(), row.fields()),
        of(row.ours(), row.ours().lossless(), row.examples()),
        row.violating(),
        row.stock().outcome(),
        of(row.stock(), row.stock().operations(), row.operations()),
        of(row.stock(), row.stock().typed(), row.fields()),
        of(row.stock(), row.stock().lossless(), row.examples()));
  }

  /** Returns how a document is called on the page. */
  static String name(PublicDocuments.Entry entry) {
    String file = entry.path().replaceFirst(".*/", "");
    return entry.repository() + " " + file;
  }

  private static String of(Generality.Result made, int reached, int all) {
    return (made.compiles() ? String.valueOf(reached) : "—") + " / " + all;
  }

  private static String percent(int part, int all) {
    // Rounded down: a target is not reached by rounding.
    return all == 0
        ? "—"
        : String.format(Locale.ROOT, "%.2f %%", Math.floor(10_000.0 * part / all) / 100);
  }

  private GeneralityPage() {}
}
