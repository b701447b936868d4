package dev.gangway.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * All that the providers' documents show is in the specs and under contract test. The documents'
 * data in {@code specs} is one side, the contract tests' reports are the other, so that nothing
 * drops out unseen. {@code make coverage} shows the table.
 */
final class CoverageTest {

  private record Count(int operations, int responses) {}

  private record Row(String document, Count shown, Count inSpec, Count held) {

    @Override
    public String toString() {
      return "%-14s %8d %8d %8d   %9d %8d %8d"
          .formatted(
              document,
              shown.operations(),
              inSpec.operations(),
              held.operations(),
              shown.responses(),
              inSpec.responses(),
              held.responses());
    }
  }

  @Test
  void everyDocumentedOperationAndResponseIsUnderContractTest() throws IOException {
    List<Row> rows = rows();

    System.out.println(table(rows));

    assertThat(rows).hasSizeGreaterThanOrEqualTo(5);
    assertThat(rows)
        .allSatisfy(
            row -> {
              assertThat(row.inSpec()).as("%s: in the spec", row.document()).isEqualTo(row.shown());
              assertThat(row.held())
                  .as("%s: under contract test", row.document())
                  .isEqualTo(row.shown());
            });
  }

  @Test
  void everyDocumentedParameterFlagAndRuleIsInTheSpecAndNothingElse() throws IOException {
    Map<String, ParameterCheck.Counts> counts = new TreeMap<>();
    List<String> differences = new ArrayList<>();
    for (String provider : Repository.providers()) {
      ParameterCheck check = new ParameterCheck(ProviderClient.of(provider).spec());
      for (Path document : documents(provider)) {
        JsonNode data = new ObjectMapper().readTree(document.toFile());
        counts.put(data.path("document").asText(), check.compare(data));
      }
      check.differences().forEach(each -> differences.add(provider + ", " + each));
    }

    System.out.println(parameterTable(counts));

    assertThat(differences).isEmpty();
    assertThat(counts).hasSizeGreaterThanOrEqualTo(5);
  }

  private static String parameterTable(Map<String, ParameterCheck.Counts> counts) {
    ParameterCheck.Counts all =
        counts.values().stream().reduce(ParameterCheck.Counts.NONE, ParameterCheck.Counts::and);
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add("                   parameters       required flags              rules");
    lines.add("document         shown  in spec     shown  in spec     shown  in spec");
    counts.forEach((document, each) -> lines.add(line(document, each)));
    lines.add(line("all", all));
    lines.add(
        all.unchecked()
            + " of the flags and rules only the server can check (x-server-rules); "
            + all.faults()
            + " further entries cannot be meant, as the data says.");
    return String.join("\n", lines);
  }

  private static String line(String document, ParameterCheck.Counts counts) {
    StringBuilder line = new StringBuilder("%-12s".formatted(document));
    for (Function<ParameterCheck.Counts, ParameterCheck.Count> each :
        List.<Function<ParameterCheck.Counts, ParameterCheck.Count>>of(
            ParameterCheck.Counts::parameters,
            ParameterCheck.Counts::flags,
            ParameterCheck.Counts::rules)) {
      line.append("%10d %8d".formatted(each.apply(counts).shown(), each.apply(counts).inSpec()));
    }
    return line.toString();
  }

  private static List<Path> documents(String provider) throws IOException {
    Path folder = Repository.ROOT.resolve("specs").resolve(provider).resolve("documented");
    try (Stream<Path> documents = Files.list(folder)) {
      return documents.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  private static String table(List<Row> rows) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add("                      operations                     responses");
    lines.add("document          shown  in spec   tested       shown  in spec   tested");
    rows.forEach(row -> lines.add(row.toString()));
    Row total =
        rows.stream()
            .reduce(
                new Row("all", new Count(0, 0), new Count(0, 0), new Count(0, 0)),
                CoverageTest::sum);
    lines.add(total.toString());
    return String.join("\n", lines);
  }

  private static Row sum(Row one, Row other) {
    return new Row(
        one.document(),
        sum(one.shown(), other.shown()),
        sum(one.inSpec(), other.inSpec()),
        sum(one.held(), other.held()));
  }

  private static Count sum(Count one, Count other) {
    return new Count(one.operations() + other.operations(), one.responses() + other.responses());
  }

  private static List<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    try (Stream<Path> specs = Files.list(Repository.ROOT.resolve("specs"))) {
      for (Path spec : specs.filter(Files::isDirectory).sorted().toList()) {
        Map<String, String[]> reports = reports(spec.getFileName().toString());
        try (Stream<Path> documents = Files.list(spec.resolve("documented"))) {
          for (Path document : documents.sorted().toList()) {
            rows.add(row(document, reports));
          }
        }
      }
    }
    return rows;
  }

  private static Row row(Path document, Map<String, String[]> reports) throws IOException {
    JsonNode data = new ObjectMapper().readTree(document.toFile());
    int responses = 0;
    for (JsonNode operation : data.path("operations")) {
      responses += operation.path("responses").size();
    }
    String name = data.path("document").asText();
    String[] report = reports.get(name);
    assertThat(report).as("the contract test's report of the document %s", name).isNotNull();
    return new Row(
        name,
        new Count(data.path("operations").size(), responses),
        new Count(Integer.parseInt(report[1]), Integer.parseInt(report[3])),
        new Count(Integer.parseInt(report[2]), Integer.parseInt(report[4])));
  }

  private static Map<String, String[]> reports(String provider) throws IOException {
    Path file = Repository.provider(provider).resolve("target/coverage.csv");
    assertThat(file).as("the contract test of %s has run", provider).exists();
    Map<String, String[]> reports = new TreeMap<>();
    for (String line : Files.readAllLines(file)) {
      String[] fields = line.split(",");
      reports.put(fields[0], fields);
    }
    return reports;
  }
}
