package dev.gangway.benchmarks.call;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A thread for each task: a virtual one where Java has them, a daemon of the platform else. */
public final class CallerThreads {
  private static final int VIRTUAL_SINCE = 21;

  /** Returns whether Java has virtual threads. */
  public static boolean areVirtual() {
    return Runtime.version().feature() >= VIRTUAL_SINCE;
  }

  /** Returns an executor that runs every task at once. */
  public static ExecutorService open() {
    return areVirtual() ? virtual() : Executors.newCachedThreadPool(CallerThreads::daemon);
  }

  /** These classes are compiled for a Java that does not know the method. */
  private static ExecutorService virtual() {
    try {
      return (ExecutorService)
          Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
    } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("Expected Java 21 or later to make virtual threads", e);
    }
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task);
    thread.setDaemon(true);
    return thread;
  }

  private CallerThreads() {}
}
