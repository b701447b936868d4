package dev.gangway.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class CachingTokenSourceTest {
  private final MutableClock clock = MutableClock.at("2026-01-01T00:00:00Z");
  private final FakeLogin login = new FakeLogin(clock, Duration.ofHours(1));
  private final ExecutorService threads = Executors.newCachedThreadPool();

  @AfterEach
  void stopThreads() {
    threads.shutdownNow();
  }

  @Test
  void concurrentColdStartLogsInOnce() throws Exception {
    CachingTokenSource source = CachingTokenSource.builder(login).clock(clock).build();
    CountDownLatch gate = login.hold();
    List<Future<AccessToken>> answers = new ArrayList<>();
    for (int i = 0; i < 64; i++) {
      answers.add(threads.submit(source::token));
    }
    login.awaitEntered();
    gate.countDown();

    for (Future<AccessToken> answer : answers) {
      assertThat(answer.get().value().reveal()).isEqualTo("token-1");
    }
    assertThat(login.logins).hasValue(1);
  }
}
