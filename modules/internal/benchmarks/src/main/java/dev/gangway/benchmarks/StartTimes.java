package dev.gangway.benchmarks;

import dev.gangway.benchmarks.call.CallPeer;
import dev.gangway.benchmarks.call.FirstCall;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How long a fresh JVM takes until it has its first response, with and without an AppCDS archive.
 */
final class StartTimes {
  static final List<CallPeer> PEERS =
      List.of(
          CallPeer.OKHTTP,
          CallPeer.OKHTTP_JACKSON,
          CallPeer.RETROFIT_MOSHI,
          CallPeer.GANGWAY_DEFAULT);

  private static final int ROUNDS = 9;

  private final String url;
  private final Path directory;

  StartTimes(String url, Path directory) {
    this.url = url;
    this.directory = directory;
  }

  /** Starts all of them in turns, round after round. */
  Measurements measure() throws IOException, InterruptedException {
    List<Start> starts = new ArrayList<>();
    for (CallPeer peer : PEERS) {
      starts.add(new Start(name(peer, false), peer, List.of()));
      starts.add(new Start(name(peer, true), peer, List.of(archive(peer))));
    }
    List<Map<String, Figure>> rounds = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      Map<String, Figure> figures = new LinkedHashMap<>();
      for (Start start : starts) {
        figures.put(start.name, run(start));
      }
      rounds.add(figures);
      Collections.reverse(starts);
    }
    return new Measurements(rounds);
  }

  /** Returns the name of a figure. */
  static String name(CallPeer peer, boolean archived) {
    return peer.name() + (archived ? " archived" : "");
  }

  /** Makes an archive of the classes that a call loads, and returns the option that uses it. */
  private String archive(CallPeer peer) throws IOException, InterruptedException {
    Path archive = directory.resolve(peer.name() + ".jsa");
    Fork.finish(start(peer, List.of("-XX:ArchiveClassesAtExit=" + archive, "-Xlog:disable")));
    if (!Files.exists(archive)) {
      throw new IOException("The JVM made no archive of the classes of " + peer + ".");
    }
    return "-XX:SharedArchiveFile=" + archive;
  }

  private Figure run(Start start) throws IOException, InterruptedException {
    long begin = System.nanoTime();
    Process process = start(start.peer, start.options);
    Fork.firstLine(process);
    double answered = System.nanoTime() - begin;
    Fork.finish(process);
    return new Figure(answered, 0, 0);
  }

  private Process start(CallPeer peer, List<String> options) throws IOException {
    return Fork.start(options, Jars.classpath(peer), FirstCall.class, peer.name(), url);
  }

  private record Start(String name, CallPeer peer, List<String> options) {}
}
