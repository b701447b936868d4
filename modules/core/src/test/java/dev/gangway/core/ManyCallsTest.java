package dev.gangway.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.auth.AccessToken;
import dev.gangway.auth.Secret;
import dev.gangway.auth.TokenSource;
import dev.gangway.core.kiosk.Kiosk;
import dev.gangway.core.kiosk.KioskServer;
import dev.gangway.core.kiosk.Order;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is left of many calls at once. Many more are made by {@code make crowd}. */
@Timeout(60)
class ManyCallsTest {
  private static final int CALLS = 200;
  private static final int ROUNDS = 3;
  private static final int IDLE_CONNECTIONS = 64;

  @StartStop private final MockWebServer server = new MockWebServer();

  private Kiosk kiosk;
  private OkHttpClient httpClient;

  @BeforeEach
  void connect() {
    kiosk =
        Kiosk.builder()
            .baseUrl("http://localhost:" + server.getPort())
            .session(TokenSource.fixed(AccessToken.of(Secret.of(KioskServer.TOKEN))))
            .build();
    httpClient = kiosk.runtime().runtime().openHttpClient();
  }

  @AfterEach
  void disconnect() {
    kiosk.close();
  }

  /** Responds when so many requests are there at once. */
  private void answerWhenThereAre(int requests) {
    CyclicBarrier together = new CyclicBarrier(requests);
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
            try {
              together.await();
            } catch (BrokenBarrierException e) {
              return KioskServer.answer(500, "").build();
            }
            return KioskServer.answer(200, "{\"status\":true,\"data\":[]}").build();
          }
        });
  }

  /**
   * Connections beyond those that are kept are closed, and threads end, a moment later. The one
   * thread that watches all deadlines sleeps on for a minute.
   */
  private void awaitRest() {
    while (httpClient.connectionPool().connectionCount() > IDLE_CONNECTIONS
        || httpClient.dispatcher().runningCallsCount() > 0
        || Thread.getAllStackTraces().keySet().stream()
            .anyMatch(thread -> isOfACall(thread.getName()))) {
      Thread.onSpinWait();
    }
    assertThat(httpClient.connectionPool().idleConnectionCount())
        .isEqualTo(httpClient.connectionPool().connectionCount());
    assertThat(httpClient.dispatcher().queuedCallsCount()).isZero();
  }

  private static boolean isOfACall(String thread) {
    return thread.startsWith("Gangway") && !thread.equals("Gangway watchdog");
  }

  @Test
  void callsOfManyThreadsLeaveNothing() throws Exception {
    answerWhenThereAre(CALLS);
    Callable<List<Order>> call = () -> kiosk.orders().list().execute();
    ExecutorService callers = Executors.newFixedThreadPool(CALLS);

    for (int round = 1; round <= ROUNDS; round++) {
      for (Future<List<Order>> answer : callers.invokeAll(Collections.nCopies(CALLS, call))) {
        assertThat(answer.get()).isEmpty();
      }

      assertThat(server.getRequestCount()).isEqualTo(round * CALLS);
      awaitRest();
    }
    callers.shutdown();
  }

  @Test
  void manyAsyncCallsLeaveNothing() {
    answerWhenThereAre(1);

    for (int round = 1; round <= ROUNDS; round++) {
      List<CompletableFuture<?>> answers = new ArrayList<>();
      for (int i = 0; i < CALLS; i++) {
        answers.add(kiosk.orders().list().executeAsync());
      }
      answers.forEach(answer -> assertThat(answer.join()).isEqualTo(List.of()));

      assertThat(server.getRequestCount()).isEqualTo(round * CALLS);
      awaitRest();
    }
  }
}
