package dev.gangway.benchmarks;

import dev.gangway.benchmarks.call.CallPeer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The first call of a fresh JVM, and the jars that it needs. */
record StartSection(Measurements measured) implements Section {

  static StartSection measure(String url, Path directory) throws IOException, InterruptedException {
    return new StartSection(new StartTimes(url, directory).measure());
  }

  @Override
  public String text() throws IOException {
    List<String> rows = new ArrayList<>();
    for (CallPeer peer : StartTimes.PEERS) {
      rows.add(row(peer));
    }
    return """
        ## Cold start, and jars

        Milliseconds from the start of a JVM to the first decoded response, as the median of
        several starts in turns. Gangway has a token at hand. Each client has only its own jars
        on the class path. `-XX:ArchiveClassesAtExit` makes the AppCDS archive in a run of the
        same program.

        """
        + Markdown.table(
            List.of(
                "client",
                "ms",
                "times OkHttp + Jackson",
                "ms above OkHttp",
                "ms with AppCDS",
                "with AppCDS, times OkHttp + Jackson",
                "jars, kB"),
            rows);
  }

  private String row(CallPeer peer) throws IOException {
    String plain = StartTimes.name(peer, false);
    String archived = StartTimes.name(peer, true);
    return Markdown.row(
        peer.title(),
        measured.of(plain, Figure::nanoseconds).in(1e6).wholes(),
        timesJackson(peer, false).ratio(),
        aboveOkHttp(peer).wholes(),
        measured.of(archived, Figure::nanoseconds).in(1e6).wholes(),
        timesJackson(peer, true).ratio(),
        String.format(Locale.ROOT, "%,d", Jars.size(peer) / 1000));
  }

  @Override
  public List<Target> targets() throws IOException {
    double size = Jars.size(CallPeer.GANGWAY_DEFAULT) / 1e3;
    Spread jars = new Spread(size, size, size);
    return List.of(
        Target.atMost(
            "cold start, times that of OkHttp + Jackson",
            0.75,
            timesJackson(CallPeer.GANGWAY_DEFAULT, false)),
        Target.atMost(
            "cold start, ms above OkHttp alone", 90, aboveOkHttp(CallPeer.GANGWAY_DEFAULT)),
        Target.atMost("jars that a Kriptomat user gets, kB", 4_200, jars));
  }

  private Spread timesJackson(CallPeer peer, boolean archived) {
    return measured.times(
        StartTimes.name(peer, archived),
        StartTimes.name(CallPeer.OKHTTP_JACKSON, archived),
        Figure::nanoseconds);
  }

  private Spread aboveOkHttp(CallPeer peer) {
    return measured
        .above(
            StartTimes.name(peer, false),
            StartTimes.name(CallPeer.OKHTTP, false),
            Figure::nanoseconds)
        .in(1e6);
  }
}
