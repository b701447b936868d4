package dev.gangway.benchmarks;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The rest of a process's work when it has come to rest.
 *
 * @param files the open files; each connection is one
 * @param threads the live threads of the platform
 * @param heap the bytes in use after a collection
 */
record Residue(long files, int threads, long heap) {
  private static final int MORE_FILES = 8;

  /** The thread of an async call may begin before the one of the call before it has ended. */
  private static final int MORE_THREADS = 64;

  private static final long MORE_HEAP = 4L << 20;
  private static final long PAUSE_MILLIS = 250;
  private static final int CALM_READINGS = 4;

  private static final UnixOperatingSystemMXBean SYSTEM =
      (UnixOperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  /** Waits until no file was closed and no thread ended for a second. */
  static Residue settled() throws InterruptedException {
    Residue last = read();
    for (int calm = 0; calm < CALM_READINGS; ) {
      Thread.sleep(PAUSE_MILLIS);
      Residue next = read();
      calm = next.files == last.files && next.threads == last.threads ? calm + 1 : 0;
      last = next;
    }
    System.gc();
    return read();
  }

  private static Residue read() {
    return new Residue(
        SYSTEM.getOpenFileDescriptorCount(),
        ManagementFactory.getThreadMXBean().getThreadCount(),
        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
  }

  /** Returns the margins in words. */
  static String margins() {
    return MORE_FILES + " files, " + MORE_THREADS + " threads, " + megabytes(MORE_HEAP) + " MB";
  }

  /** Returns what grew from then to now by more than the margin. */
  List<String> grownSince(Residue then) {
    List<String> grown = new ArrayList<>();
    if (files > then.files + MORE_FILES) {
      grown.add("open files from " + then.files + " to " + files);
    }
    if (threads > then.threads + MORE_THREADS) {
      grown.add("threads from " + then.threads + " to " + threads);
    }
    if (heap > then.heap + MORE_HEAP) {
      grown.add("heap from " + megabytes(then.heap) + " to " + megabytes(heap) + " MB");
    }
    return grown;
  }

  static String megabytes(long bytes) {
    return String.format(Locale.ROOT, "%.1f", bytes / (double) (1 << 20));
  }
}
