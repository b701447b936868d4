package dev.gangway.redis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.concurrent.Semaphore;

/**
 * Threads that sleep in virtual time. One of them runs at a time, so that a seed gives the same run
 * again. The time moves on when all sleep.
 */
final class VirtualTime {
  private final PriorityQueue<Sleeper> sleepers =
      new PriorityQueue<>(
          Comparator.<Sleeper>comparingDouble(sleeper -> sleeper.at)
              .thenComparingInt(sleeper -> sleeper.order));
  private final Random random;
  private double now;
  private int order;

  VirtualTime(long seed) {
    this.random = new Random(seed);
  }

  double now() {
    return now;
  }

  /** Sleeps for about so many milliseconds, from half to one and a half times. */
  void sleepAbout(double millis) throws InterruptedException {
    sleep(millis * (0.5 + random.nextDouble()));
  }

  void sleep(double millis) throws InterruptedException {
    sleep(new Sleeper(now + millis, order++, false));
  }

  /** Sleeps until a change, or for so long. */
  void awaitChange(double millis) throws InterruptedException {
    sleep(new Sleeper(now + millis, order++, true));
  }

  /** Wakes those who await a change, one after the other. */
  void change() {
    List<Sleeper> waiting = sleepers.stream().filter(sleeper -> sleeper.awaitsChange).toList();
    sleepers.removeAll(waiting);
    for (Sleeper each : waiting) {
      each.at = now;
      sleepers.add(each);
    }
  }

  private void sleep(Sleeper me) throws InterruptedException {
    sleepers.add(me);
    wakeNext();
    me.turn.acquire();
  }

  private void wakeNext() {
    Sleeper next = sleepers.poll();
    if (next != null) {
      now = next.at;
      next.turn.release();
    }
  }

  /** Runs each task in a thread of its own, all from the same moment. */
  void run(List<Task> tasks) throws InterruptedException {
    List<Thread> threads = new ArrayList<>();
    for (Task task : tasks) {
      Sleeper start = new Sleeper(0, order++, false);
      sleepers.add(start);
      threads.add(new Thread(() -> run(task, start)));
    }
    threads.forEach(Thread::start);
    wakeNext();
    for (Thread thread : threads) {
      thread.join();
    }
  }

  private void run(Task task, Sleeper start) {
    try {
      start.turn.acquire();
      task.run();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    } finally {
      wakeNext();
    }
  }

  private static final class Sleeper {
    private final Semaphore turn = new Semaphore(0);
    private final int order;
    private final boolean awaitsChange;
    private double at;

    Sleeper(double at, int order, boolean awaitsChange) {
      this.at = at;
      this.order = order;
      this.awaitsChange = awaitsChange;
    }
  }

  /** What a machine does. */
  @FunctionalInterface
  interface Task {
    void run() throws Exception;
  }
}
