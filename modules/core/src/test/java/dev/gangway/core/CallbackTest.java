package dev.gangway.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.auth.AccessToken;
import dev.gangway.auth.Secret;
import dev.gangway.auth.TokenSource;
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
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A callback that waits for another call holds none of the places that calls need. */
@Timeout(60)
class CallbackTest {
  private static final int CALLS = 80;

  @StartStop private final MockWebServer server = new MockWebServer();

  /**
   * The first calls that a client runs at a time get their responses together, so that their
   * callbacks begin together.
   */
  private void answerTogether(int first) {
    CountDownLatch together = new CountDownLatch(first);
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
            together.countDown();
            together.await();
            return KioskServer.answer(200, "{\"status\":true,\"data\":[]}").build();
          }
        });
  }

  private Kiosk.Builder builder() {
    return Kiosk.builder()
        .baseUrl("http://localhost:" + server.getPort())
        .session(TokenSource.fixed(AccessToken.of(Secret.of(KioskServer.TOKEN))));
  }

  private void joinInCallbacks(Kiosk.Builder builder) throws Exception {
    try (Kiosk kiosk = builder.build()) {
      List<CompletableFuture<?>> inner = new ArrayList<>();
      for (int i = 0; i < CALLS; i++) {
        inner.add(
            kiosk
                .orders()
                .list()
                .executeAsync()
                .thenApply(orders -> kiosk.orders().list().executeAsync().join()));
      }

      for (CompletableFuture<?> call : inner) {
        assertThat(call.get(10, TimeUnit.SECONDS)).isEqualTo(List.of());
      }
      assertThat(server.getRequestCount()).isEqualTo(2 * CALLS);
    }
  }

  @Test
  void callbacksOfADefaultClientMayWaitForCalls() throws Exception {
    answerTogether(64);

    joinInCallbacks(builder());
  }

  @Test
  void callbacksOfAGivenHttpClientMayWaitForCalls() throws Exception {
    answerTogether(5);

    joinInCallbacks(builder().httpClient(new OkHttpClient()));
  }
}
