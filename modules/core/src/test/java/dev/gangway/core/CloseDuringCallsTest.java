package dev.gangway.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gangway.auth.AccessToken;
import dev.gangway.auth.Secret;
import dev.gangway.auth.TokenSource;
import dev.gangway.core.body.Download;
import dev.gangway.core.error.NotConnectedException;
import dev.gangway.core.kiosk.Kiosk;
import dev.gangway.core.kiosk.KioskServer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A client that is closed while calls are under way keeps no connection beyond them. */
@Timeout(30)
class CloseDuringCallsTest {
  private static final int CALLS = 64;

  @StartStop private final MockWebServer server = new MockWebServer();

  private final CountDownLatch arrived = new CountDownLatch(CALLS);
  private final CountDownLatch closed = new CountDownLatch(1);

  @BeforeEach
  void answerWhenTheClientIsClosed() {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
            arrived.countDown();
            closed.await();
            return KioskServer.answer(200, "{\"status\":true,\"data\":[]}").build();
          }
        });
  }

  private Kiosk.Builder builder() {
    return Kiosk.builder()
        .baseUrl("http://localhost:" + server.getPort())
        .session(TokenSource.fixed(AccessToken.of(Secret.of(KioskServer.TOKEN))));
  }

  private List<CompletableFuture<?>> calls(Kiosk kiosk) throws InterruptedException {
    List<CompletableFuture<?>> calls = new ArrayList<>();
    for (int i = 0; i < CALLS; i++) {
      calls.add(kiosk.orders().list().executeAsync());
    }
    assertThat(arrived.await(20, TimeUnit.SECONDS)).isTrue();
    return calls;
  }

  private void closeDuring(List<CompletableFuture<?>> calls, Kiosk kiosk) throws Exception {
    kiosk.close();
    closed.countDown();
    for (CompletableFuture<?> call : calls) {
      assertThat(call.get(10, TimeUnit.SECONDS)).isEqualTo(List.of());
    }
  }

  @Test
  void connectionsCloseWhenTheirCallsEnd() throws Exception {
    Kiosk kiosk = builder().build();
    ConnectionPool pool = kiosk.runtime().runtime().openHttpClient().connectionPool();
    List<CompletableFuture<?>> calls = calls(kiosk);
    assertThat(pool.connectionCount()).isEqualTo(CALLS);

    closeDuring(calls, kiosk);

    assertThat(pool.connectionCount()).isZero();
  }

  @Test
  void callInTheQueueEndsAsNotSent() throws Exception {
    Kiosk kiosk = builder().build();
    List<CompletableFuture<?>> calls = calls(kiosk);
    CompletableFuture<?> queued = kiosk.orders().list().executeAsync();

    closeDuring(calls, kiosk);

    assertThatThrownBy(() -> queued.get(10, TimeUnit.SECONDS))
        .cause()
        .isInstanceOfSatisfying(
            NotConnectedException.class,
            e -> assertThat(e.reason()).isEqualTo(NotConnectedException.Reason.EXECUTOR_REJECTED));
    assertThat(server.getRequestCount()).isEqualTo(CALLS);
    assertThatThrownBy(() -> kiosk.orders().list().execute())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("This Kiosk client is closed. Build a new one, or close it later.");
  }

  @Test
  void connectionsOfAGivenHttpClientStayOpen() throws Exception {
    okhttp3.Dispatcher wide = new okhttp3.Dispatcher();
    wide.setMaxRequestsPerHost(CALLS);
    OkHttpClient given =
        new OkHttpClient.Builder()
            .dispatcher(wide)
            .connectionPool(new ConnectionPool(CALLS, 5, TimeUnit.MINUTES))
            .build();
    Kiosk kiosk = builder().httpClient(given).build();

    closeDuring(calls(kiosk), kiosk);

    assertThat(given.connectionPool().connectionCount()).isEqualTo(CALLS);
    given.connectionPool().evictAll();
  }

  @Test
  void downloadKeepsItsConnectionUntilItIsClosed() throws Exception {
    closed.countDown();
    Kiosk kiosk = builder().build();
    ConnectionPool pool = kiosk.runtime().runtime().openHttpClient().connectionPool();
    Download download = kiosk.files().download().execute();
    kiosk.close();
    assertThat(pool.connectionCount()).isEqualTo(1);

    download.close();

    assertThat(pool.connectionCount()).isZero();
  }
}
