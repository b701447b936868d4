package dev.gangway.auth;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A login that counts, and that a test can hold and fail. Its tokens are token-1, token-2, ... */
final class FakeLogin implements TokenSource {
  private final Clock clock;
  private final @Nullable Duration lifetime;
  private final BlockingQueue<CountDownLatch> gates = new LinkedBlockingQueue<>();
  private final BlockingQueue<Integer> entered = new LinkedBlockingQueue<>();
  private final AtomicInteger running = new AtomicInteger();
  final AtomicInteger logins = new AtomicInteger();
  final AtomicInteger mostAtOnce = new AtomicInteger();
  final AtomicInteger forgets = new AtomicInteger();
  volatile @Nullable Exception failure;

  FakeLogin(Clock clock, @Nullable Duration lifetime) {
    this.clock = clock;
    this.lifetime = lifetime;
  }

  /** Holds the next login until the latch that is returned is counted down. */
  CountDownLatch hold() {
    CountDownLatch gate = new CountDownLatch(1);
    gates.add(gate);
    return gate;
  }

  /** Waits until the next login has begun. */
  void awaitEntered() throws InterruptedException {
    Integer unused = entered.take();
  }

  @Override
  public AccessToken token() throws IOException {
    int number = logins.incrementAndGet();
    mostAtOnce.accumulateAndGet(running.incrementAndGet(), Math::max);
    try {
      entered.add(number);
      CountDownLatch gate = gates.poll();
      if (gate != null) {
        gate.await();
      }
      Exception e = failure;
      if (e instanceof IOException io) {
        throw io;
      }
      if (e instanceof RuntimeException runtime) {
        throw runtime;
      }
      Secret value = Secret.of("token-" + number);
      return lifetime == null
          ? AccessToken.of(value)
          : AccessToken.of(value, clock.instant().plus(lifetime));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    } finally {
      running.decrementAndGet();
    }
  }

  @Override
  public void forget() {
    forgets.incrementAndGet();
  }
}
