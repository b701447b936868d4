package dev.gangway.core.internal.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The threads in which a client of our own runs its async calls. A call's future is completed by
 * the thread that ran the call, but after OkHttp's dispatcher has let go of it: a callback that
 * waits for other calls then holds none of the slots that those need.
 */
public final class CallThreads extends ThreadPoolExecutor {
  private static final long IDLE_SECONDS = 60;

  public CallThreads() {
    super(
        0,
        Integer.MAX_VALUE,
        IDLE_SECONDS,
        TimeUnit.SECONDS,
        new SynchronousQueue<>(),
        CallThread::new);
  }

  /** Completes a call's future where that holds up no other call. */
  public static void complete(Runnable completion) {
    if (!(Thread.currentThread() instanceof CallThread thread && thread.add(completion))) {
      CompletionThreads.run(completion);
    }
  }

  @Override
  protected void beforeExecute(Thread thread, Runnable call) {
    if (thread instanceof CallThread own) {
      own.begin();
    }
  }

  @Override
  protected void afterExecute(Runnable call, @Nullable Throwable failure) {
    if (Thread.currentThread() instanceof CallThread own) {
      own.end().forEach(Runnable::run);
    }
  }

  /** Used by no thread but itself. */
  private static final class CallThread extends Thread {
    private @Nullable List<Runnable> completions;

    CallThread(Runnable task) {
      super(null, task, "OkHttp Dispatcher", 0, false); // Inherits nothing.
    }

    void begin() {
      completions = new ArrayList<>(1);
    }

    /** Returns whether a call is under way, at whose end the completion is run. */
    boolean add(Runnable completion) {
      return completions != null && completions.add(completion);
    }

    List<Runnable> end() {
      List<Runnable> ready = completions == null ? List.of() : completions;
      completions = null;
      return ready;
    }
  }
}
