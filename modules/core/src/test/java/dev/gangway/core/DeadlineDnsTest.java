package dev.gangway.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gangway.core.error.CancelledException;
import dev.gangway.core.error.DeadlineExceededException;
import dev.gangway.core.error.NotConnectedException;
import dev.gangway.core.kiosk.Kiosk;
import dev.gangway.core.kiosk.KioskServer;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Dns;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The lookup of a host's address is part of the call's time. */
@Timeout(20)
class DeadlineDnsTest {
  private static final String TEXT = "\"hello\"";

  @RegisterExtension final KioskServer server = new KioskServer();

  private Kiosk kiosk(OkHttpClient httpClient) {
    return server.client(
        server.builder().httpClient(httpClient).baseUrl("http://localhost:" + server.port()));
  }

  private Kiosk kiosk(Dns dns) {
    return kiosk(new OkHttpClient.Builder().dns(dns).build());
  }

  @Test
  void lookUpThatHearsNoInterruptionIsGivenUp() {
    CountDownLatch deaf = new CountDownLatch(1);
    Kiosk kiosk =
        kiosk(
            host -> {
              while (deaf.getCount() > 0) {
                Thread.onSpinWait();
              }
              throw new UnknownHostException(host);
            });

    DeadlineExceededException late =
        catchThrowableOfType(
            DeadlineExceededException.class,
            kiosk.values().text().withTimeout(Duration.ofMillis(200))::execute);

    deaf.countDown();
    assertThat(late.outcomeUnknown()).isFalse();
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
    assertThat(server.requestCount()).isZero();
  }

  @Test
  void interruptionEndsTheWaitForALookUp() {
    CountDownLatch deaf = new CountDownLatch(1);
    Thread caller = Thread.currentThread();
    Kiosk kiosk =
        kiosk(
            host -> {
              caller.interrupt();
              while (deaf.getCount() > 0) {
                Thread.onSpinWait();
              }
              throw new UnknownHostException(host);
            });

    CancelledException cancelled =
        catchThrowableOfType(CancelledException.class, kiosk.values().text()::execute);

    deaf.countDown();
    assertThat(Thread.interrupted()).isTrue();
    assertThat(cancelled.outcomeUnknown()).isFalse();
  }

  @Test
  void uncheckedFailureOfALookUpReachesTheCaller() {
    Kiosk kiosk =
        kiosk(
            host -> {
              throw new IllegalStateException("No addresses today.");
            });

    assertThatThrownBy(kiosk.values().text()::execute)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("No addresses today.");
  }

  @Test
  void callsThatNeedTheSameAddressAtOnceShareALookUp() throws Exception {
    CountDownLatch allWait = new CountDownLatch(1);
    AtomicInteger lookUps = new AtomicInteger();
    Kiosk kiosk =
        kiosk(
            host -> {
              lookUps.incrementAndGet();
              awaitUninterruptibly(allWait);
              return Dns.SYSTEM.lookup(host);
            });
    List<Thread> callers = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      server.answers(TEXT);
      callers.add(new Thread(kiosk.values().text()::execute));
    }

    callers.forEach(Thread::start);
    while (!callers.stream().allMatch(DeadlineDnsTest::waitsForALookUp)) {
      Thread.onSpinWait();
    }
    allWait.countDown();
    for (Thread caller : callers) {
      caller.join();
    }

    assertThat(lookUps).hasValue(1);
    assertThat(server.requestCount()).isEqualTo(20);
  }

  @Test
  void lookUpThatIsOverIsNotShared() {
    AtomicInteger lookUps = new AtomicInteger();
    Kiosk kiosk =
        kiosk(
            host -> {
              if (lookUps.incrementAndGet() == 1) {
                throw new UnknownHostException(host);
              }
              return Dns.SYSTEM.lookup(host);
            });
    server.answers(TEXT);

    assertThatThrownBy(kiosk.values().text()::execute).isInstanceOf(NotConnectedException.class);

    assertThat(kiosk.values().text().execute()).isEqualTo("hello");
    assertThat(lookUps).hasValue(2);
  }

  private static void awaitUninterruptibly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean waitsForALookUp(Thread caller) {
    return Arrays.stream(caller.getStackTrace())
        .anyMatch(frame -> frame.getClassName().equals(CompletableFuture.class.getName()));
  }

  @Test
  void clientsOfOneHttpClientShareItsConnections() {
    server.answers(TEXT);
    server.answers(TEXT);
    OkHttpClient shared = new OkHttpClient();

    kiosk(shared).values().text().execute();
    kiosk(shared).values().text().execute();

    assertThat(server.request().getExchangeIndex()).isZero();
    assertThat(server.request().getExchangeIndex()).isEqualTo(1);
  }
}
