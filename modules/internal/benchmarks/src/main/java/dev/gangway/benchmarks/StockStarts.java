package dev.gangway.benchmarks;

import dev.gangway.benchmarks.call.CallPeer;
import dev.gangway.benchmarks.call.FirstCall;
import dev.gangway.benchmarks.call.OkHttpCall;
import dev.gangway.benchmarks.stock.FirstStockCall;
import dev.gangway.benchmarks.stock.StockClient;
import dev.gangway.benchmarks.stock.StockLibrary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How long a fresh JVM takes to its first response, of our client and of each stock one in turns.
 */
final class StockStarts {
  private static final int ROUNDS = 9;

  private final String url;
  private final Path folders;

  StockStarts(String url, Path folders) {
    this.url = url;
    this.folders = folders;
  }

  Measurements measure() throws IOException, InterruptedException {
    List<String> names = new ArrayList<>(List.of(StockTurns.OURS));
    for (StockLibrary library : StockLibrary.values()) {
      names.add(library.name());
    }
    List<Map<String, Figure>> rounds = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      Map<String, Figure> figures = new LinkedHashMap<>();
      for (String name : names) {
        figures.put(name, run(name));
      }
      rounds.add(figures);
      Collections.reverse(names);
    }
    return new Measurements(rounds);
  }

  private Figure run(String name) throws IOException, InterruptedException {
    long begin = System.nanoTime();
    Process process = name.equals(StockTurns.OURS) ? ours() : stock(StockLibrary.valueOf(name));
    Fork.firstLine(process);
    double answered = System.nanoTime() - begin;
    Fork.finish(process);
    return new Figure(answered, 0, 0);
  }

  private Process ours() throws IOException {
    CallPeer peer = CallPeer.GANGWAY_DEFAULT;
    return Fork.start(List.of(), Jars.classpath(peer), FirstCall.class, peer.name(), url);
  }

  private Process stock(StockLibrary library) throws IOException {
    List<Path> jars = new ArrayList<>(StockClient.jars(library.in(folders)));
    jars.add(Jars.ours());
    return Fork.start(List.of(), Jars.classpath(jars), FirstStockCall.class, url, OkHttpCall.TOKEN);
  }
}
