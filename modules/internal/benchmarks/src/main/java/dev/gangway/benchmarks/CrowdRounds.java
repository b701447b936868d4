package dev.gangway.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import dev.gangway.benchmarks.call.AnswerServer;
import dev.gangway.benchmarks.call.CallerThreads;
import dev.gangway.benchmarks.call.Crowd;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes many calls at once, again and again, and fails when one fails or something is left. */
public final class CrowdRounds {
  private static final int ROUNDS = 10;
  private static final int FUTURES = 10_000;
  private static final int VIRTUAL_THREADS = 10_000;
  private static final int PLATFORM_THREADS = 1_000;

  /** Server threads need little of a stack. */
  private static final List<String> SERVER = List.of("-Xss256k");

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private final String url;
  private final List<String> faults = new ArrayList<>();

  private CrowdRounds(String url) {
    this.url = url;
  }

  /** Prints a table for threads and one for futures. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Process server = Fork.start(SERVER, System.getProperty("java.class.path"), AnswerServer.class);
    CrowdRounds rounds = new CrowdRounds(Fork.firstLine(server));
    try {
      rounds.measure();
    } finally {
      server.destroy();
    }
    System.exit(rounds.faults.isEmpty() ? 0 : 1);
  }

  private void measure() throws IOException, InterruptedException {
    System.out.printf("%s, %s%n", Machine.describe(), Machine.jdk());
    int threads = CallerThreads.areVirtual() ? VIRTUAL_THREADS : PLATFORM_THREADS;
    String kind = CallerThreads.areVirtual() ? "virtual" : "platform";
    rounds(
        String.format(Locale.ROOT, "%,d %s threads, a call each", threads, kind),
        crowd -> crowd.threads(threads));
    rounds(
        String.format(Locale.ROOT, "%,d futures of one thread", FUTURES),
        crowd -> crowd.futures(FUTURES));
    System.out.println();
    faults.forEach(System.out::println);
    System.out.println(
        faults.isEmpty()
            ? "No call failed, and round 10 left at most as much as round 1 and "
                + Residue.margins()
            : "Expected no failure, and of round 10 at most as much as of round 1 and "
                + Residue.margins());
  }

  private void rounds(String name, Work work) throws InterruptedException {
    System.out.printf("%n%s:%n%n", name);
    List<String> head =
        List.of(
            "round",
            "failed",
            "retries",
            "s",
            "CPU s",
            "threads, maximum",
            "threads after",
            "files",
            "heap MB");
    System.out.print(Markdown.table(head, List.of()).stripTrailing() + "\n");
    List<Residue> left = new ArrayList<>();
    try (Crowd crowd = new Crowd(url)) {
      crowd.settleIn();
      for (int round = 1; round <= ROUNDS; round++) {
        left.add(round(round, crowd, work));
      }
      crowd.failures().forEach((failure, times) -> faults.add(times + " times " + failure));
    }
    left.get(ROUNDS - 1).grownSince(left.get(0)).forEach(grown -> faults.add(name + ": " + grown));
  }

  private static Residue round(int round, Crowd crowd, Work work) throws InterruptedException {
    int failed = failed(crowd);
    int repetitions = crowd.repetitions();
    THREADS.resetPeakThreadCount();
    long cpu = SYSTEM.getProcessCpuTime();
    long start = System.nanoTime();
    work.on(crowd);
    double seconds = (System.nanoTime() - start) / 1e9;
    double cpuSeconds = (SYSTEM.getProcessCpuTime() - cpu) / 1e9;
    int peak = THREADS.getPeakThreadCount();
    Residue left = Residue.settled();
    System.out.println(
        Markdown.row(
            String.valueOf(round),
            String.valueOf(failed(crowd) - failed),
            String.valueOf(crowd.repetitions() - repetitions),
            String.format(Locale.ROOT, "%.1f", seconds),
            String.format(Locale.ROOT, "%.1f", cpuSeconds),
            String.valueOf(peak),
            String.valueOf(left.threads()),
            String.valueOf(left.files()),
            Residue.megabytes(left.heap())));
    return left;
  }

  private static int failed(Crowd crowd) {
    return crowd.failures().values().stream().mapToInt(Integer::intValue).sum();
  }

  @FunctionalInterface
  private interface Work {
    void on(Crowd crowd) throws InterruptedException;
  }
}
