package dev.gangway.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the benchmarks and writes the page of their figures.
 *
 * <p>All run in this JVM, in short slices one after the other, many rounds: a slow minute of a
 * shared machine then meets a benchmark and its baseline alike.
 */
public final class BenchmarkPage {
  private static final int ROUNDS = 9;
  private static final String ALLOCATED = "gc.alloc.rate.norm";

  /** Takes the page's file, and the versions of what is measured. */
  public static void main(String[] arguments) throws IOException, RunnerException {
    List<Map<String, Figure>> rounds = new ArrayList<>();
    round(TimeValue.milliseconds(500));
    for (int round = 0; round < ROUNDS; round++) {
      rounds.add(round(TimeValue.milliseconds(100)));
    }
    String page = page(new Measurements(rounds), arguments[1]);
    Files.writeString(Path.of(arguments[0]), page);
    System.out.println(page);
  }

  private static Map<String, Figure> round(TimeValue slice) throws RunnerException {
    Options options =
        new OptionsBuilder()
            .include(BenchmarkPage.class.getPackageName() + ".*")
            .mode(Mode.AverageTime)
            .timeUnit(TimeUnit.NANOSECONDS)
            .forks(0)
            .warmupIterations(1)
            .warmupTime(slice)
            .measurementIterations(3)
            .measurementTime(slice)
            .addProfiler(GCProfiler.class)
            .shouldFailOnError(true)
            .build();
    Map<String, Figure> figures = new LinkedHashMap<>();
    for (RunResult result : new Runner(options).run()) {
      Result<?> bytes = Objects.requireNonNull(result.getSecondaryResults().get(ALLOCATED));
      figures.put(
          name(result.getParams()),
          new Figure(result.getPrimaryResult().getScore(), bytes.getScore()));
    }
    return figures;
  }

  private static String name(BenchmarkParams benchmark) {
    String id = benchmark.getBenchmark();
    String method = id.substring(id.lastIndexOf('.') + 1);
    return benchmark.getParamsKeys().contains("payload")
        ? name(method, benchmark.getParam("payload"))
        : method;
  }

  private static String name(String method, String payload) {
    return method + " " + payload;
  }

  /** Returns the page in Markdown. */
  static String page(Measurements measured, String versions) throws IOException {
    return """
        # Benchmarks

        What credentials and codecs cost. Measure on your machine, which rewrites this page:

        ```sh
        make bench
        ```

        All benchmarks take turns in one JVM, in %d rounds of short slices after a longer one
        that warms up. Times differ from machine to machine and from minute to minute. What holds
        is the ratio to the baseline of the same round: the middle of the rounds, with the ends of
        the middle half. Bytes are what an operation allocates.

        - Machine: %s
        - JVM: %s
        - Versions: %s

        ## A credential on a call

        The baseline is OkHttp's own `request.newBuilder().header(…).build()` with a text of the
        same length that is at hand; OkHttp looks at each of its characters. The token has 360,
        the API key 32.

        | what | ns | B | times the baseline | ns above it | B above it |
        |---|--:|--:|--:|--:|--:|
        %s

        The bytes of a baseline are OkHttp's copy of the request; what is above is the
        credential's own. A signature is made once in a token's lifetime: a call that finds the
        token at hand does not sign.

        ## Codecs

        The value of a documented answer, without its envelope, by the generated codecs. The floor
        is Moshi's `JsonReader.skipValue()` over the same bytes: finding the end of the value and
        making nothing of it.

        | payload | bytes | what | ns | times the floor | B |
        |---|--:|---|--:|--:|--:|
        %s
        """
        .formatted(
            ROUNDS,
            Machine.describe(),
            Machine.jdk(),
            versions,
            credentials(measured),
            codecs(measured));
  }

  private static String credentials(Measurements measured) {
    return String.join(
        "\n",
        credential(measured, "tokenBaseline", "tokenBaseline", "OkHttp sets a header to a token"),
        credential(
            measured, "cachedToken", "tokenBaseline", "bearer token from `CachingTokenSource`"),
        credential(measured, "apiKeyBaseline", "apiKeyBaseline", "OkHttp sets a header to a key"),
        credential(measured, "apiKey", "apiKeyBaseline", "API key in a header"),
        credential(
            measured,
            "signature",
            "tokenBaseline",
            "for comparison: an RS512 signature, 2048 bit"));
  }

  private static String credential(
      Measurements measured, String benchmark, String baseline, String what) {
    return row(
        what,
        measured.nanoseconds(benchmark).whole(),
        measured.bytes(benchmark).whole(),
        measured.times(benchmark, baseline).ratio(),
        measured.nanosecondsAbove(benchmark, baseline).whole(),
        measured.bytesAbove(benchmark, baseline).whole());
  }

  private static String codecs(Measurements measured) {
    List<String> rows = new ArrayList<>();
    for (Payload payload : Payload.values()) {
      String size = String.valueOf(payload.json().size());
      for (String method : List.of("floor", "decode", "encode")) {
        String benchmark = name(method, payload.name());
        rows.add(
            row(
                payload.source(),
                size,
                method,
                measured.nanoseconds(benchmark).whole(),
                measured.times(benchmark, name("floor", payload.name())).ratio(),
                measured.bytes(benchmark).whole()));
      }
    }
    return String.join("\n", rows);
  }

  private static String row(String... cells) {
    return "| " + String.join(" | ", cells) + " |";
  }

  private BenchmarkPage() {}
}
