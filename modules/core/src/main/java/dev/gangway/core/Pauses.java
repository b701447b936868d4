package dev.gangway.core;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** The passing of time, so that tests need not wait for it. */
interface Pauses {
  Pauses SYSTEM =
      new Pauses() {
        @Override
        public long nanoTime() {
          return System.nanoTime();
        }

        @Override
        public void pause(Duration duration) throws InterruptedException {
          TimeUnit.NANOSECONDS.sleep(duration.toNanos());
        }

        @Override
        public CompletableFuture<?> later(Duration duration) {
          // The JDK's one timer thread; a cancelled future leaves its queue.
          return new CompletableFuture<Void>()
              .completeOnTimeout(null, duration.toNanos(), TimeUnit.NANOSECONDS);
        }

        @Override
        public double random() {
          return ThreadLocalRandom.current().nextDouble();
        }
      };

  long nanoTime();

  void pause(Duration duration) throws InterruptedException;

  /** Returns a future that completes after the duration and blocks no thread. */
  CompletableFuture<?> later(Duration duration);

  /** Returns a number from 0 to 1, without 1. */
  double random();
}
