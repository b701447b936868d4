package dev.gangway.core.internal.deadline;

import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The threads that end calls. They belong to no client and no caller, so nothing that a call waits
 * for can hold them up: a full executor, a dispatcher without free slot, a callback that blocks.
 * There are as many as are needed, and none when nothing happens.
 */
public final class CompletionThreads {
  private static final long IDLE_SECONDS = 5;

  private static final ThreadPoolExecutor COMPLETIONS =
      new ThreadPoolExecutor(
          0,
          Integer.MAX_VALUE,
          IDLE_SECONDS,
          TimeUnit.SECONDS,
          new SynchronousQueue<>(),
          daemons("Gangway completion"));

  private static final ScheduledThreadPoolExecutor TIMER = timer();

  private static ScheduledThreadPoolExecutor timer() {
    ScheduledThreadPoolExecutor timer =
        new ScheduledThreadPoolExecutor(1, daemons("Gangway deadline"));
    timer.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
    timer.allowCoreThreadTimeOut(true);
    return timer;
  }

  private static ThreadFactory daemons(String name) {
    return task -> {
      // Without what the caller's thread would hand down: other callers use this one.
      Thread thread = new Thread(null, task, name, 0, false);
      thread.setDaemon(true);
      // The caller's class loader is not kept by a thread that many clients share.
      thread.setContextClassLoader(CompletionThreads.class.getClassLoader());
      return thread;
    };
  }

  /** Runs what may call a caller's code. */
  public static void run(Runnable completion) {
    try {
      COMPLETIONS.execute(completion);
    } catch (OutOfMemoryError noThreadLeft) {
      completion.run();
    }
  }

  /**
   * Runs something after a while.
   *
   * @param task must not block, and must not call a caller's code
   */
  @SuppressWarnings("FutureReturnValueIgnored") // Nothing ends it before its time.
  public static void later(long millis, Runnable task) {
    try {
      TIMER.schedule(task, millis, TimeUnit.MILLISECONDS);
    } catch (OutOfMemoryError noThreadLeft) {
      // The task is queued, and runs with the next one.
      return;
    }
  }

  private CompletionThreads() {}
}
