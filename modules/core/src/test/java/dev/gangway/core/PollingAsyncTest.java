package dev.gangway.core;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gangway.core.error.NotFoundException;
import dev.gangway.core.error.PollingTimeoutException;
import dev.gangway.core.kiosk.KioskServer;
import dev.gangway.core.kiosk.Order;
import dev.gangway.core.kiosk.OrderState;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PollingAsyncTest {
  @RegisterExtension final KioskServer server = new KioskServer();
  private final FakePauses pauses = new FakePauses();

  private void answersState(String state) {
    server.answers(
        "{\"status\":true,\"data\":{\"id\":6,\"amount\":\"1\",\"state\":\"" + state + "\"}}");
  }

  private ApiCall<Order> call() {
    return server.client().orders().get("6");
  }

  @Test
  void futureCompletesWithTheFinalState() throws Exception {
    answersState("open");
    server.answers(503, "{}");
    answersState("paid");

    CompletableFuture<Order> order = call().untilTerminal(Order::state).with(pauses).executeAsync();

    assertThat(order.get(10, TimeUnit.SECONDS).state()).isEqualTo(OrderState.PAID);
    assertThat(pauses.taken()).hasSize(2);
  }

  @Test
  void futureFailsWithTheExceptionsOfExecute() {
    server.answers(404, "{}");

    CompletableFuture<Order> order = call().untilTerminal(Order::state).with(pauses).executeAsync();

    assertThatThrownBy(() -> order.get(10, TimeUnit.SECONDS))
        .isInstanceOf(ExecutionException.class)
        .hasCauseInstanceOf(NotFoundException.class);
  }

  @Test
  void futureFailsWhenTheWaitExpires() {
    answersState("open");

    CompletableFuture<Order> order =
        call().untilTerminal(Order::state).within(ofSeconds(1)).with(pauses).executeAsync();

    assertThatThrownBy(() -> order.get(10, TimeUnit.SECONDS))
        .hasCauseInstanceOf(PollingTimeoutException.class);
  }

  @Test
  void futureFailsWithWhatTheConditionThrows() {
    answersState("open");

    CompletableFuture<Order> order =
        call()
            .until(
                any -> {
                  throw new IllegalStateException("no such order");
                })
            .with(pauses)
            .executeAsync();

    assertThatThrownBy(() -> order.get(10, TimeUnit.SECONDS))
        .hasCauseInstanceOf(IllegalStateException.class);
  }

  @Test
  void cancellingEndsThePause() throws Exception {
    answersState("open");
    CompletableFuture<Void> pause = new CompletableFuture<>();
    CountDownLatch paused = new CountDownLatch(1);
    CompletableFuture<Order> order =
        call()
            .untilTerminal(Order::state)
            .with(
                new PausesOnce() {
                  @Override
                  public CompletableFuture<?> later(Duration duration) {
                    paused.countDown();
                    return pause;
                  }
                })
            .executeAsync();
    assertThat(paused.await(10, TimeUnit.SECONDS)).isTrue();

    order.cancel(true);

    assertThatThrownBy(() -> pause.get(10, TimeUnit.SECONDS))
        .isInstanceOf(java.util.concurrent.CancellationException.class);
    assertThat(server.requestCount()).isEqualTo(1);
  }

  @Test
  void cancellingEndsTheCall() throws Exception {
    server.answers(new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE));
    CountDownLatch ended = new CountDownLatch(1);
    OkHttpClient httpClient =
        new OkHttpClient.Builder()
            .eventListener(
                new EventListener() {
                  @Override
                  public void canceled(Call call) {
                    ended.countDown();
                  }
                })
            .build();
    CompletableFuture<Order> order =
        server
            .client(server.builder().httpClient(httpClient))
            .orders()
            .get("6")
            .untilTerminal(Order::state)
            .with(pauses)
            .executeAsync();
    server.request();

    order.cancel(true);

    assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
    assertThat(order).isCancelled();
  }

  @Test
  void systemPauseBlocksNoThread() throws Exception {
    CompletableFuture<?> pause = Pauses.SYSTEM.later(Duration.ofMillis(1));

    pause.get(10, TimeUnit.SECONDS);

    assertThat(pause).isCompleted();
  }

  /** Time that stands still. */
  private abstract static class PausesOnce implements Pauses {
    @Override
    public long nanoTime() {
      return 0;
    }

    @Override
    public void pause(Duration duration) {
      throw new AssertionError("An async wait blocks no thread.");
    }

    @Override
    public double random() {
      return 0;
    }
  }
}
