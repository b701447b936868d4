package dev.gangway.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Many threads with one session whose logins return odd tokens, hang and are refused, while the
 * clock jumps, tokens are rejected and forgotten, and threads are interrupted. Prints the count of
 * logins.
 */
@Timeout(120)
class LoginStressTest {
  private static final int THREADS = 200;
  private static final int CALLS = 50;
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final List<Instant> JUMPS =
      List.of(
          START,
          START.plusSeconds(3600),
          START.minusSeconds(3600),
          Instant.parse("2099-12-31T23:59:59Z"),
          Instant.EPOCH);

  private final MutableClock clock = new MutableClock(START);
  private final AtomicInteger logins = new AtomicInteger();
  private final AtomicInteger running = new AtomicInteger();
  private final AtomicInteger mostAtOnce = new AtomicInteger();
  private final AtomicInteger tokens = new AtomicInteger();
  private final AtomicInteger failures = new AtomicInteger();
  private volatile @Nullable Random odds;

  private AccessToken logIn() throws IOException {
    int number = logins.incrementAndGet();
    mostAtOnce.accumulateAndGet(running.incrementAndGet(), Math::max);
    try {
      Random random = odds;
      return random == null ? token("good-" + number, 3600) : odd(number, random.nextInt(16));
    } finally {
      running.decrementAndGet();
    }
  }

  private AccessToken odd(int number, int kind) throws IOException {
    return switch (kind) {
      case 0 -> AccessToken.of(Secret.of(""));
      case 1 -> AccessToken.of(Secret.of("line\nbreak-" + number));
      case 2 -> AccessToken.of(Secret.of("t-" + number), Instant.MAX);
      case 3 -> AccessToken.of(Secret.of("t-" + number), Instant.MIN);
      case 4 -> AccessToken.of(Secret.of("t-" + number), Expiry.in(clock, 9_300_000_000_000_000L));
      case 5 -> token("t-" + number, 1);
      case 6 -> throw new CredentialsRefusedException("refused", null, 401, "");
      case 7 -> throw new IOException("reset");
      case 8 -> throw new IllegalStateException("bug");
      case 9 -> throw new LoginNotSentException("refused connection", null);
      case 10 -> hang();
      case 11 -> AccessToken.of(Secret.of("endless-" + number));
      default -> token("t-" + number, 60);
    };
  }

  private AccessToken token(String value, long seconds) {
    return AccessToken.of(Secret.of(value), Expiry.in(clock, seconds));
  }

  /** Never returns unless it is interrupted. */
  private static AccessToken hang() throws IOException {
    try {
      new CountDownLatch(1).await();
      throw new AssertionError();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void noThreadIsStuckAndNoTwoLoginsRunAtOnce(long seed) throws Exception {
    odds = new Random(seed);
    CachingTokenSource source =
        CachingTokenSource.builder(this::logIn)
            .clock(clock)
            .pauseAfterRefusal(Duration.ofMillis(2))
            .longestLogin(Duration.ofMillis(20))
            .grace(Duration.ofSeconds(30))
            .build();
    CountDownLatch ready = new CountDownLatch(THREADS);
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      Random random = new Random(seed * 1000 + i);
      Thread thread = new Thread(() -> use(source, random, ready));
      threads.add(thread);
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join(TimeUnit.SECONDS.toMillis(60));
    }

    assertThat(threads).filteredOn(Thread::isAlive).isEmpty();
    assertThat(mostAtOnce).hasValue(1);
    assertThat(tokens.get() + failures.get()).isEqualTo(THREADS * CALLS);
    odds = null;
    source.forget();
    assertThat(source.token().value().reveal()).startsWith("good-");
    System.out.printf(
        "Seed %d: %d threads, %d calls: %d logins, at most %d at once; %d tokens, %d failures%n",
        seed,
        THREADS,
        THREADS * CALLS,
        logins.get(),
        mostAtOnce.get(),
        tokens.get(),
        failures.get());
  }

  private void use(CachingTokenSource source, Random random, CountDownLatch ready) {
    ready.countDown();
    try {
      ready.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    for (int i = 0; i < CALLS; i++) {
      act(source, random);
      boolean unused = Thread.interrupted();
    }
  }

  private void act(CachingTokenSource source, Random random) {
    int kind = random.nextInt(100);
    if (kind < 3) {
      clock.jump(JUMPS.get(random.nextInt(JUMPS.size())));
    } else if (kind < 5) {
      source.forget();
    } else if (kind < 7) {
      Thread.currentThread().interrupt();
    }
    try {
      AccessToken token = source.token();
      assertThat(token.value().reveal()).matches("[!-~]+");
      if (kind > 80) {
        token = source.renew(token);
      }
      tokens.incrementAndGet();
    } catch (IOException e) {
      failures.incrementAndGet();
    }
  }
}
