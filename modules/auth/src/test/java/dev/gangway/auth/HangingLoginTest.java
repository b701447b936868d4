package dev.gangway.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Logins, suppliers and clocks that would hold up all later logins. */
@Timeout(60)
class HangingLoginTest {
  private final MutableClock clock = MutableClock.at("2026-01-01T00:00:00Z");
  private final FakeLogin login = new FakeLogin(clock, Duration.ofHours(1));
  private final ExecutorService threads = Executors.newCachedThreadPool();

  private CachingTokenSource.Builder builder(TokenSource source) {
    return CachingTokenSource.builder(source).clock(clock).longestLogin(Duration.ofMillis(200));
  }

  @AfterEach
  void stopThreads() {
    threads.shutdownNow();
  }

  @Test
  void loginThatTakesTooLongIsInterruptedAndFails() throws Exception {
    CachingTokenSource source = builder(login).build();
    CountDownLatch neverOpened = login.hold();
    Future<AccessToken> hanging = threads.submit(source::token);
    login.awaitEntered();

    assertThatThrownBy(source::token)
        .isInstanceOf(LoginException.class)
        .hasMessage(
            "The login did not end within PT0.2S and was given up. The next call logs in again.");
    assertThatThrownBy(hanging::get).cause().isInstanceOf(LoginException.class);

    assertThat(neverOpened.getCount()).isEqualTo(1);
    assertThat(source.token().value().reveal()).isEqualTo("token-2");
    assertThat(login.mostAtOnce).hasValue(1);
  }

  @Test
  void loginThatTakesTooLongIsInterruptedThoughNobodyElseWaits() throws Exception {
    CachingTokenSource source = builder(login).build();
    CountDownLatch neverOpened = login.hold();

    assertThatThrownBy(source::token)
        .isInstanceOf(LoginException.class)
        .hasMessageStartingWith("The login did not end within PT0.2S");

    assertThat(neverOpened.getCount()).isEqualTo(1);
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
    assertThat(source.token().value().reveal()).isEqualTo("token-2");
  }

  @Test
  void interruptionOfAGivenUpLoginStaysInside() throws Exception {
    CachingTokenSource source = builder(login).build();
    CountDownLatch neverOpened = login.hold();
    Future<Boolean> interrupted =
        threads.submit(
            () -> {
              assertThatThrownBy(source::token).isInstanceOf(LoginException.class);
              return Thread.currentThread().isInterrupted();
            });
    login.awaitEntered();

    assertThatThrownBy(source::token).isInstanceOf(LoginException.class);

    assertThat(interrupted.get()).isFalse();
    assertThat(neverOpened.getCount()).isEqualTo(1);
  }

  @Test
  void loginThatHeedsNoInterruptionIsGivenUp() throws Exception {
    CountDownLatch opened = new CountDownLatch(1);
    CountDownLatch entered = new CountDownLatch(1);
    AtomicInteger logins = new AtomicInteger();
    CachingTokenSource source =
        builder(
                () -> {
                  int number = logins.incrementAndGet();
                  if (number == 1) {
                    entered.countDown();
                    awaitDeaf(opened);
                  }
                  return AccessToken.of(Secret.of("token-" + number));
                })
            .grace(Duration.ofMillis(50))
            .build();
    Future<AccessToken> deaf = threads.submit(source::token);
    entered.await();

    assertThatThrownBy(source::token).isInstanceOf(LoginException.class);
    assertThat(source.token().value().reveal()).isEqualTo("token-2");
    opened.countDown();

    assertThat(deaf.get().value().reveal()).isEqualTo("token-1");
    assertThat(source.token().value().reveal()).isEqualTo("token-2");
  }

  private static void awaitDeaf(CountDownLatch latch) {
    while (latch.getCount() > 0) {
      try {
        latch.await();
      } catch (InterruptedException unheard) {
        continue;
      }
    }
  }

  @Test
  void forgettingDoesNotWaitForALogin() throws Exception {
    CachingTokenSource source = builder(login).longestLogin(Duration.ofMinutes(2)).build();
    CountDownLatch gate = login.hold();
    Future<AccessToken> hanging = threads.submit(source::token);
    login.awaitEntered();

    source.forget();
    gate.countDown();

    assertThat(hanging.get().value().reveal()).isEqualTo("token-1");
    assertThat(source.token().value().reveal()).isEqualTo("token-2");
  }

  @Test
  void slowSupplierOfASecretHoldsUpNobodyWhoHasAToken() throws Exception {
    AtomicBoolean slow = new AtomicBoolean();
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch opened = new CountDownLatch(1);
    Secret vault =
        Secret.from(
            () -> {
              if (slow.get()) {
                asked.countDown();
                awaitDeaf(opened);
              }
              return "s3cret";
            });
    LinkedBlockingQueue<Runnable> background = new LinkedBlockingQueue<>();
    CachingTokenSource source =
        CachingTokenSource.builder(login)
            .clock(clock)
            .nanoTime(clock::nanoTime)
            .executor(background::add)
            .credentials(vault)
            .build();
    AccessToken first = source.token();
    clock.advance(Duration.ofMinutes(57));
    slow.set(true);
    assertThat(source.token()).isSameAs(first);
    Future<?> early = threads.submit(background.take());
    asked.await();

    assertThat(source.token()).isSameAs(first);
    source.forget();
    opened.countDown();
    early.get();
  }

  @Test
  void slowSupplierIsAskedOnceForAllWhoWait() throws Exception {
    AtomicInteger asked = new AtomicInteger();
    CountDownLatch opened = new CountDownLatch(1);
    AtomicBoolean slow = new AtomicBoolean();
    CachingTokenSource source =
        CachingTokenSource.builder(login)
            .clock(clock)
            .credentials(
                Secret.from(
                    () -> {
                      if (slow.get()) {
                        asked.incrementAndGet();
                        awaitDeaf(opened);
                      }
                      return "s3cret";
                    }))
            .build();
    login.failure = new CredentialsRefusedException("wrong password");
    assertThatThrownBy(source::token).isInstanceOf(CredentialsRefusedException.class);
    slow.set(true);

    List<Future<AccessToken>> calls =
        Stream.generate(() -> threads.submit(source::token)).limit(16).toList();
    while (asked.get() == 0) {
      Thread.onSpinWait();
    }
    assertThat(asked).hasValue(1);
    Future<?> forgetting = threads.submit(source::forget);
    forgetting.get(10, TimeUnit.SECONDS);
    login.failure = null;
    opened.countDown();

    for (Future<AccessToken> call : calls) {
      assertThat(call.get().value().reveal()).startsWith("token-");
    }
    assertThat(login.mostAtOnce).hasValue(1);
  }

  @Test
  void clockThatJumpsDoesNotLengthenThePause() throws Exception {
    CachingTokenSource source =
        CachingTokenSource.builder(login).clock(clock).nanoTime(clock::nanoTime).build();
    clock.jump(Instant.parse("2099-01-01T00:00:00Z"));
    login.failure = new CredentialsRefusedException("wrong password");
    assertThatThrownBy(source::token).isInstanceOf(CredentialsRefusedException.class);
    clock.jump(Instant.parse("2026-01-01T00:00:00Z"));
    login.failure = null;

    clock.advance(Duration.ofMinutes(15));

    assertThat(source.token().value().reveal()).isEqualTo("token-2");
  }

  @Test
  void clockThatJumpsDoesNotShortenThePause() {
    CachingTokenSource source =
        CachingTokenSource.builder(login).clock(clock).nanoTime(clock::nanoTime).build();
    login.failure = new CredentialsRefusedException("wrong password");
    assertThatThrownBy(source::token).isInstanceOf(CredentialsRefusedException.class);

    clock.jump(Instant.parse("2099-01-01T00:00:00Z"));

    assertThatThrownBy(source::token).isInstanceOf(CredentialsRefusedException.class);
    assertThat(login.logins).hasValue(1);
  }

  @Test
  void markOfAStoreThatIsFarAheadIsNotWaitedForLongerThanALoginTakes() throws Exception {
    for (Instant farAhead : List.of(Instant.MAX, Instant.parse("2099-01-01T00:00:00Z"))) {
      TokenStore store = TokenStore.inMemory();
      assertThat(store.compareAndSet(store.read(), new TokenStore.State(1, null, farAhead)))
          .isTrue();

      assertThat(builder(login).store(store).build().token().value().reveal()).startsWith("token-");
    }
  }
}
