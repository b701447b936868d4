package dev.gangway.benchmarks;

import static dev.gangway.benchmarks.CodecTurns.DECODE;
import static dev.gangway.benchmarks.CodecTurns.ENCODE;
import static dev.gangway.benchmarks.StockTurns.OURS;
import static dev.gangway.benchmarks.StockTurns.THEIRS;

import dev.gangway.benchmarks.call.CallPeer;
import dev.gangway.benchmarks.call.CallTurns;
import dev.gangway.benchmarks.stock.StockClient;
import dev.gangway.benchmarks.stock.StockLibrary;
import dev.gangway.benchmarks.stock.StockPayload;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Our client of Kriptomat beside those that the stock generator makes of the same spec. */
record StockSection(
    Path modules,
    Path folders,
    Map<StockLibrary, Measurements> codecs,
    Map<StockLibrary, Measurements> calls,
    Measurements starts)
    implements Section {
  private static final List<StockLibrary> LIBRARIES = List.of(StockLibrary.values());
  private static final List<String> DIRECTIONS = List.of(DECODE, ENCODE);

  /** Takes the server's URL, the folder of our modules, and that of the stock clients. */
  static StockSection measure(String url, Path modules, Path folders)
      throws IOException, InterruptedException {
    Map<StockLibrary, Measurements> codecs = new EnumMap<>(StockLibrary.class);
    Map<StockLibrary, Measurements> calls = new EnumMap<>(StockLibrary.class);
    for (StockLibrary library : LIBRARIES) {
      String folder = library.in(folders).toString();
      codecs.put(library, Fork.measure(CodecSection.JVM, StockTurns.class, folder));
      calls.put(
          library,
          Fork.measure(
              CodecSection.JVM, CallTurns.class, url, CallPeer.GANGWAY_FULL.name(), folder));
    }
    return new StockSection(
        modules, folders, codecs, calls, new StockStarts(url, folders).measure());
  }

  @Override
  public String text() throws IOException {
    return """
        ## The stock generator's clients

        OpenAPI Generator's own `java` generator makes clients of our Kriptomat spec, with the
        libraries of its generated poms. They are generated and built in this run, and tested
        with the same spec and the same transactions. `retrofit2` needs an adapter for local
        times, which is added by hand. Each client has a class loader and a JVM of its own, in
        turns with ours. Ratios are their time over ours: above 1, ours is faster.

        Decoding from bytes and encoding to bytes. The longer payloads repeat the transactions
        of the documented page:

        """
        + codecTable()
        + "\nBytes allocated, theirs over ours:\n\n"
        + bytesTable()
        + """

        Whole calls, as above. Our client is "Gangway, full"; theirs has a token at hand and
        does not retry:

        """
        + callTable()
        + """

        Milliseconds from the start of a JVM to the first decoded response. Our client has a
        token at hand. Jars are all that a user gets, and lines are those of the generated Java
        that are not blank:

        """
        + startTable();
  }

  private String codecTable() {
    List<String> rows = new ArrayList<>();
    for (StockPayload payload : StockPayload.values()) {
      for (String direction : DIRECTIONS) {
        Spread ours = ours(payload, direction);
        List<String> row = new ArrayList<>();
        row.add(payload.title() + ", " + direction);
        row.add(ours.in(1e3).tenths());
        row.add(ours.in(payload.json().size()).tenths());
        LIBRARIES.forEach(library -> row.add(times(library, payload, direction).ratio()));
        rows.add(Markdown.row(row));
      }
    }
    return Markdown.table(header("payload", "Gangway, µs", "Gangway, ns a byte"), rows);
  }

  private Spread ours(StockPayload payload, String direction) {
    return codecs(StockLibrary.RETROFIT2)
        .of(StockTurns.name(OURS, direction, payload), Figure::cpu);
  }

  private String bytesTable() {
    List<String> rows = new ArrayList<>();
    for (StockPayload payload : StockPayload.values()) {
      for (String direction : DIRECTIONS) {
        String ours = StockTurns.name(OURS, direction, payload);
        String theirs = StockTurns.name(THEIRS, direction, payload);
        List<String> row = new ArrayList<>();
        row.add(payload.title() + ", " + direction);
        row.add(codecs(StockLibrary.RETROFIT2).of(ours, Figure::bytes).whole());
        LIBRARIES.forEach(
            library -> row.add(codecs(library).times(theirs, ours, Figure::bytes).ratio()));
        rows.add(Markdown.row(row));
      }
    }
    return Markdown.table(header("payload", "Gangway, B"), rows);
  }

  private static List<String> header(String... first) {
    List<String> header = new ArrayList<>(List.of(first));
    LIBRARIES.forEach(library -> header.add(library.title()));
    return header;
  }

  private String callTable() {
    List<String> rows = new ArrayList<>();
    for (int callers : CallTurns.CALLERS) {
      for (StockLibrary library : LIBRARIES) {
        Measurements measured = Objects.requireNonNull(calls.get(library));
        String ours = CallTurns.name(CallPeer.GANGWAY_FULL, callers);
        String theirs = CallTurns.name(library.in(folders).toString(), callers);
        rows.add(
            Markdown.row(
                library.title(),
                String.valueOf(callers),
                measured.of(theirs, Figure::nanoseconds).in(1e3).tenths(),
                measured.of(ours, Figure::nanoseconds).in(1e3).tenths(),
                measured.times(theirs, ours, Figure::nanoseconds).ratio(),
                measured.times(theirs, ours, Figure::cpu).ratio(),
                measured.of(theirs, Figure::bytes).whole(),
                measured.of(ours, Figure::bytes).whole()));
      }
    }
    return Markdown.table(
        List.of(
            "client",
            "callers",
            "µs a call",
            "ours, µs",
            "time over ours",
            "CPU over ours",
            "B",
            "ours, B"),
        rows);
  }

  private String startTable() throws IOException {
    List<String> rows = new ArrayList<>();
    rows.add(
        Markdown.row(
            CallPeer.GANGWAY_DEFAULT.title(),
            starts.of(OURS, Figure::nanoseconds).in(1e6).wholes(),
            "",
            kilobytes(Jars.size(CallPeer.GANGWAY_DEFAULT)),
            String.valueOf(Jars.of(CallPeer.GANGWAY_DEFAULT).size()),
            Lines.count(modules.resolve("providers/kriptomat/target/generated-sources"))));
    for (StockLibrary library : LIBRARIES) {
      Path folder = library.in(folders);
      List<Path> jars = StockClient.jars(folder);
      rows.add(
          Markdown.row(
              library.title(),
              starts.of(library.name(), Figure::nanoseconds).in(1e6).wholes(),
              starts.times(library.name(), OURS, Figure::nanoseconds).ratio(),
              kilobytes(Jars.size(jars)),
              String.valueOf(jars.size()),
              Lines.count(folder.resolve("target/generated-sources"))));
    }
    return Markdown.table(
        List.of("client", "ms", "time over ours", "jars, kB", "jars", "lines"), rows);
  }

  private static String kilobytes(long bytes) {
    return String.format(Locale.ROOT, "%,d", bytes / 1000);
  }

  @Override
  public List<Target> targets() {
    return List.of(
        Target.atLeast(
            "decode and encode, a stock client's time over ours, the least of all", 1.80, least()),
        Target.atMost(
            "cold start, times that of the stock `retrofit2` client",
            0.95,
            starts.times(OURS, StockLibrary.RETROFIT2.name(), Figure::nanoseconds)));
  }

  private Spread least() {
    List<Spread> all = new ArrayList<>();
    for (StockLibrary library : LIBRARIES) {
      for (StockPayload payload : StockPayload.values()) {
        DIRECTIONS.forEach(direction -> all.add(times(library, payload, direction)));
      }
    }
    return all.stream().min(Comparator.comparing(Spread::median)).orElseThrow();
  }

  private Spread times(StockLibrary library, StockPayload payload, String direction) {
    return codecs(library)
        .times(
            StockTurns.name(THEIRS, direction, payload),
            StockTurns.name(OURS, direction, payload),
            Figure::cpu);
  }

  private Measurements codecs(StockLibrary library) {
    return Objects.requireNonNull(codecs.get(library));
  }
}
