package dev.gangway.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gangway.core.kiosk.Kiosk;
import dev.gangway.core.kiosk.KioskServer;
import dev.gangway.core.kiosk.NewOrder;
import dev.gangway.core.kiosk.Order;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How many async calls of a client run at a time. */
@Timeout(20)
class AsyncLimitTest {
  private final AtomicInteger running = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();
  private final CountDownLatch two = new CountDownLatch(2);
  @RegisterExtension final KioskServer kiosks = new KioskServer();
  @AutoClose private final MockWebServer server = new MockWebServer();

  @BeforeEach
  void start() throws Exception {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
            most.accumulateAndGet(running.incrementAndGet(), Math::max);
            two.countDown();
            boolean unused = two.await(10, TimeUnit.SECONDS);
            running.decrementAndGet();
            return new MockResponse.Builder().body("{\"status\":true,\"data\":{\"id\":6}}").build();
          }
        });
    server.start();
  }

  private void sendTen(Kiosk.Builder builder) throws Exception {
    try (Kiosk kiosk = builder.baseUrl(server.url("/").toString()).maxAsyncCalls(2).build()) {
      List<CompletableFuture<Order>> calls =
          IntStream.range(0, 10)
              .mapToObj(
                  i ->
                      kiosk
                          .orders()
                          .place(NewOrder.builder().amount(new BigDecimal("12.50")).build())
                          .executeAsync())
              .toList();
      for (CompletableFuture<Order> call : calls) {
        assertThat(call.get(10, TimeUnit.SECONDS).id()).isEqualTo(6);
      }
    }
  }

  @Test
  void noMoreCallsRunAtATimeThanTheBuilderSays() throws Exception {
    sendTen(kiosks.builder());

    assertThat(most).hasValue(2);
  }

  @Test
  void limitLeavesAGivenHttpClientAsItIs() throws Exception {
    OkHttpClient given = new OkHttpClient();

    sendTen(kiosks.builder().httpClient(given));

    assertThat(most).hasValue(2);
    assertThat(given.dispatcher().getMaxRequests()).isEqualTo(64);
  }

  @Test
  void limitIsAtLeastOne() {
    assertThatThrownBy(() -> Kiosk.builder().maxAsyncCalls(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Expected at least 1 call, found 0.");
  }
}
