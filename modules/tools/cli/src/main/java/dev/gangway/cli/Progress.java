package dev.gangway.cli;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Says every few seconds that a command is still at work. */
final class Progress implements AutoCloseable {
  private static final int SECONDS = 3;

  private final ScheduledExecutorService timer;

  private Progress(ScheduledExecutorService timer) {
    this.timer = timer;
  }

  static Progress start(Terminal terminal, String work) {
    ScheduledExecutorService timer =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "progress");
              thread.setDaemon(true);
              return thread;
            });
    long begin = System.nanoTime();
    var unused =
        timer.scheduleAtFixedRate(
            () -> {
              long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin);
              terminal.note(work + ", " + seconds + " s …");
            },
            SECONDS,
            SECONDS,
            TimeUnit.SECONDS);
    return new Progress(timer);
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
