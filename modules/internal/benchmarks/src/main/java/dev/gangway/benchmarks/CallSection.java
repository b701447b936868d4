package dev.gangway.benchmarks;

import dev.gangway.benchmarks.call.CallPeer;
import dev.gangway.benchmarks.call.CallTurns;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Whole calls, beside OkHttp alone in a JVM of their own. */
final class CallSection implements Section {
  private static final int MANY = 16;

  private final Map<CallPeer, Measurements> measured;
  private final Measurements ours;

  private CallSection(Map<CallPeer, Measurements> measured, Measurements ours) {
    this.measured = measured;
    this.ours = ours;
  }

  /** Calls the server at this URL. */
  static CallSection measure(String url) throws IOException, InterruptedException {
    Map<CallPeer, Measurements> measured = new EnumMap<>(CallPeer.class);
    for (CallPeer peer : peers()) {
      measured.put(peer, measure(url, CallPeer.OKHTTP, peer));
    }
    return new CallSection(measured, measure(url, CallPeer.GANGWAY, CallPeer.GANGWAY_FULL));
  }

  private static Measurements measure(String url, CallPeer one, CallPeer other)
      throws IOException, InterruptedException {
    return Fork.measure(CodecSection.JVM, CallTurns.class, url, one.name(), other.name());
  }

  private static List<CallPeer> peers() {
    return Arrays.stream(CallPeer.values())
        .filter(peer -> peer != CallPeer.OKHTTP && peer != CallPeer.GANGWAY_DEFAULT)
        .toList();
  }

  @Override
  public String text() {
    StringBuilder text =
        new StringBuilder(
            """
            ## Whole calls

            Each call reads a user's transactions from a server in another process on the same
            machine, which responds with the documented example at once. All clients keep
            connections alive and send the same headers. OkHttp alone reads the bytes of the
            response; its line beside itself shows the noise. "Gangway, bare" has a token at
            hand and does not retry. "Gangway, full" logs in, caches the token, retries, and
            gives each call a deadline of its own. Each client meets OkHttp alone in a JVM of
            their own, in turns of a quarter of a second. Processor time and bytes are those of
            all threads of the client's process.
            """);
    for (int callers : CallTurns.CALLERS) {
      text.append("\n")
          .append(callers == 1 ? "One caller" : callers + " callers at a time")
          .append(":\n\n")
          .append(table(callers));
    }
    return text.append("\nFull beside bare, in one JVM:\n\n").append(ours()).toString();
  }

  private String table(int callers) {
    List<String> rows = new ArrayList<>();
    String baseline = CallTurns.name(CallPeer.OKHTTP, callers);
    rows.add(row(measured(CallPeer.GANGWAY_FULL), CallPeer.OKHTTP.title(), baseline, baseline));
    for (CallPeer peer : peers()) {
      rows.add(row(measured(peer), peer.title(), CallTurns.name(peer, callers), baseline));
    }
    return Markdown.table(
        List.of(
            "client",
            "µs a call",
            "throughput, of OkHttp's",
            "CPU µs",
            "CPU, times OkHttp's",
            "B",
            "B above OkHttp"),
        rows);
  }

  private static String row(Measurements pair, String title, String name, String baseline) {
    return Markdown.row(
        title,
        pair.of(name, Figure::nanoseconds).in(1e3).tenths(),
        pair.times(baseline, name, Figure::nanoseconds).ratio(),
        pair.of(name, Figure::cpu).in(1e3).tenths(),
        pair.times(name, baseline, Figure::cpu).ratio(),
        pair.of(name, Figure::bytes).whole(),
        pair.above(name, baseline, Figure::bytes).whole());
  }

  private String ours() {
    List<String> rows = new ArrayList<>();
    for (int callers : CallTurns.CALLERS) {
      String bare = CallTurns.name(CallPeer.GANGWAY, callers);
      String full = CallTurns.name(CallPeer.GANGWAY_FULL, callers);
      rows.add(
          Markdown.row(
              String.valueOf(callers),
              ours.times(bare, full, Figure::nanoseconds).ratio(),
              ours.times(full, bare, Figure::cpu).ratio(),
              ours.above(full, bare, Figure::bytes).whole()));
    }
    return Markdown.table(
        List.of("callers", "throughput, of bare", "CPU, times bare", "B above bare"), rows);
  }

  @Override
  public List<Target> targets() {
    Measurements full = measured(CallPeer.GANGWAY_FULL);
    String name = CallTurns.name(CallPeer.GANGWAY_FULL, MANY);
    String okhttp = CallTurns.name(CallPeer.OKHTTP, MANY);
    return List.of(
        Target.atMost(
            "bytes of a full call above OkHttp alone",
            4_096,
            full.above(name, okhttp, Figure::bytes)),
        Target.atLeast(
            "throughput of full calls of 16 callers, of OkHttp's",
            0.92,
            full.times(okhttp, name, Figure::nanoseconds)),
        Target.atMost(
            "CPU of a full call of one caller, times OkHttp's",
            1.25,
            full.times(
                CallTurns.name(CallPeer.GANGWAY_FULL, 1),
                CallTurns.name(CallPeer.OKHTTP, 1),
                Figure::cpu)));
  }

  private Measurements measured(CallPeer peer) {
    return Objects.requireNonNull(measured.get(peer));
  }
}
