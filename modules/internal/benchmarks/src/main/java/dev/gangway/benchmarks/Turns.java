package dev.gangway.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lets operations take turns in short slices on one thread. All are warmed up in turns too, so that
 * the JIT compiler knows all of them before it decides anything. Every other round goes backwards:
 * what one leaves to the next, garbage or a cold cache, meets each alike.
 */
final class Turns {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final List<Turn> turns = new ArrayList<>();

  void add(String name, Operation operation) {
    turns.add(new Turn(name, operation));
  }

  /** Warms up, measures and prints the figures. */
  void run(Duration slice, int warmUps, int rounds) throws Exception {
    for (int round = -warmUps; round < rounds; round++) {
      for (Turn turn : turns) {
        Figure figure = turn.slice((double) slice.toNanos());
        if (round >= 0) {
          Rounds.print(round, turn.name, figure);
        }
      }
      Collections.reverse(turns);
    }
  }

  private static final class Turn {
    private final String name;
    private final Operation operation;
    private double expected = 1_000_000;

    /** Whatever is stored here has to be made. */
    @SuppressWarnings("unused")
    private @Nullable Object made;

    Turn(String name, Operation operation) {
      this.name = name;
      this.operation = operation;
    }

    /** Runs as often as the last slice says, since to look at the clock takes time. */
    Figure slice(double nanoseconds) throws Exception {
      long thread = Thread.currentThread().getId();
      long times = Math.max(1, Math.round(nanoseconds / expected));
      long bytes = THREADS.getThreadAllocatedBytes(thread);
      long cpu = THREADS.getCurrentThreadCpuTime();
      long start = System.nanoTime();
      for (long i = 0; i < times; i++) {
        made = operation.run();
      }
      double elapsed = System.nanoTime() - start;
      double cpuUsed = THREADS.getCurrentThreadCpuTime() - cpu;
      double allocated = THREADS.getThreadAllocatedBytes(thread) - bytes;
      expected = elapsed / times;
      return new Figure(elapsed / times, cpuUsed / times, allocated / times);
    }
  }
}
