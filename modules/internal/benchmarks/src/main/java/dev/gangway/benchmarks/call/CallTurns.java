package dev.gangway.benchmarks.call;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import dev.gangway.benchmarks.Figure;
import dev.gangway.benchmarks.Operation;
import dev.gangway.benchmarks.Rounds;
import dev.gangway.benchmarks.stock.StockClient;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Calls the server by two ways in turns, with one caller and with many at a time. */
public final class CallTurns {
  /** How many call at a time. */
  public static final List<Integer> CALLERS = List.of(1, 16);

  private static final Duration SLICE = Duration.ofMillis(250);
  private static final int WARM_UPS = 6;
  private static final int ROUNDS = 10;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  /** Takes the server's URL and the names of those that take turns, or a stock client's folder. */
  public static void main(String[] arguments) throws Exception {
    List<Turn> turns = new ArrayList<>();
    for (String name : List.of(arguments).subList(1, arguments.length)) {
      turns.add(new Turn(name, connect(name, arguments[0])));
    }
    ExecutorService executor = Executors.newFixedThreadPool(Collections.max(CALLERS));
    for (int callers : CALLERS) {
      for (int round = -WARM_UPS; round < ROUNDS; round++) {
        for (Turn turn : turns) {
          Figure figure = slice(executor, turn.operation, callers);
          if (round >= 0) {
            Rounds.print(round, name(turn.name, callers), figure);
          }
        }
        Collections.reverse(turns);
      }
    }
    System.exit(0);
  }

  private static Operation connect(String name, String url) throws IOException {
    return name.contains(File.separator)
        ? new StockClient(Path.of(name)).call(url, OkHttpCall.TOKEN)
        : CallPeer.valueOf(name).connect(url);
  }

  /** Returns the name of a figure. */
  public static String name(CallPeer peer, int callers) {
    return name(peer.name(), callers);
  }

  /** Returns the name of a figure of a stock client. */
  public static String name(String client, int callers) {
    return client.concat(" ").concat(Integer.toString(callers));
  }

  /** Measures all threads of this process, since some clients work on threads of their own. */
  private static Figure slice(ExecutorService executor, Operation operation, int callers)
      throws Exception {
    long bytes = allocated();
    long cpu = SYSTEM.getProcessCpuTime();
    long start = System.nanoTime();
    long end = start + SLICE.toNanos();
    double calls = 0;
    for (Future<Long> caller :
        executor.invokeAll(Collections.nCopies(callers, caller(operation, end)))) {
      calls += caller.get();
    }
    return new Figure(
        (System.nanoTime() - start) / calls,
        (SYSTEM.getProcessCpuTime() - cpu) / calls,
        (allocated() - bytes) / calls);
  }

  private static Callable<Long> caller(Operation operation, long end) {
    return () -> {
      long calls = 0;
      do {
        if (operation.run() == null) {
          throw new IllegalStateException("A measured call returned nothing.");
        }
        calls++;
      } while (System.nanoTime() < end);
      return calls;
    };
  }

  private static long allocated() {
    return Arrays.stream(THREADS.getThreadAllocatedBytes(THREADS.getAllThreadIds()))
        .filter(bytes -> bytes > 0)
        .sum();
  }

  private record Turn(String name, Operation operation) {}

  private CallTurns() {}
}
