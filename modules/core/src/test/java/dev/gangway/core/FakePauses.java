package dev.gangway.core;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

/** Time that passes only in pauses. */
final class FakePauses implements Pauses {
  private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 1_000_000);
  private final List<Duration> taken = Collections.synchronizedList(new ArrayList<>());
  private volatile double random = 0.5;

  FakePauses random(double number) {
    random = number;
    return this;
  }

  List<Duration> taken() {
    return List.copyOf(taken);
  }

  void pass(Duration duration) {
    now.addAndGet(duration.toNanos());
  }

  @Override
  public long nanoTime() {
    return now.get();
  }

  @Override
  public void pause(Duration duration) throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException("interrupted in the pause");
    }
    taken.add(duration);
    pass(duration);
  }

  @Override
  public CompletableFuture<?> later(Duration duration) {
    taken.add(duration);
    pass(duration);
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public double random() {
    return random;
  }
}
