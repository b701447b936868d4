package dev.gangway.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gangway.core.kiosk.Kiosk;
import dev.gangway.core.kiosk.KioskServer;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import okhttp3.Dns;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The look-up of a host's address is part of the call's time. */
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
