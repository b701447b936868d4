package dev.gangway.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gangway.auth.AccessToken;
import dev.gangway.auth.Secret;
import dev.gangway.auth.TokenSource;
import dev.gangway.core.error.CancelledException;
import dev.gangway.core.error.NotConnectedException;
import dev.gangway.core.error.NotConnectedException.Reason;
import dev.gangway.core.error.RateLimitedException;
import dev.gangway.core.internal.retry.MemoryRateGate;
import dev.gangway.core.kiosk.Kiosk;
import dev.gangway.core.kiosk.KioskServer;
import dev.gangway.core.kiosk.NewOrder;
import dev.gangway.core.kiosk.Order;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls that pass a gate before each attempt. */
@Timeout(20)
class RateGateTest {
  private static final ObservedCall CALL =
      ObservedCall.of(
          "Kiosk", "readOrder", "GET", "/v1/orders/{id}", "kiosk.example.com", 443, null);
  private static final Duration LONG = Duration.ofHours(1);

  @RegisterExtension final KioskServer server = new KioskServer();
  private final AtomicLong nanos = new AtomicLong();
  private final MemoryRateGate gate =
      new MemoryRateGate(TimeUnit.SECONDS.toNanos(1), 3, nanos::get);
  private final RecordingTimer timer = RecordingTimer.endingAtOnce();
  private final RecordingTimer stopped = RecordingTimer.endingNever();

  private Kiosk kiosk(RecordingTimer timer, RateGate gate) {
    return server.client(timer.in(server.builder()).rateGate(gate));
  }

  private static ApiCall<Order> order(Kiosk kiosk) {
    return kiosk.orders().place(NewOrder.builder().amount(new BigDecimal("12.50")).build());
  }

  private static Order send(ApiCall<Order> call, boolean async) throws Throwable {
    if (!async) {
      return call.execute();
    }
    try {
      return call.executeAsync().get(10, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw e.getCause();
    }
  }

  private Duration reserve() {
    return gate.reserve(CALL, LONG).toCompletableFuture().join();
  }

  @Test
  void gateHasABurstAndThenOneCallPerInterval() {
    List<Duration> waits = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      waits.add(reserve());
    }
    nanos.addAndGet(TimeUnit.SECONDS.toNanos(2));

    assertThat(waits)
        .containsExactly(
            Duration.ZERO,
            Duration.ZERO,
            Duration.ZERO,
            Duration.ofSeconds(1),
            Duration.ofSeconds(2));
    assertThat(reserve()).isEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void placeThatComesTooLateIsNotReserved() {
    for (int i = 0; i < 3; i++) {
      assertThat(reserve()).isZero();
    }

    assertThat(gate.reserve(CALL, Duration.ofMillis(999)).toCompletableFuture().join())
        .isEqualTo(Duration.ofSeconds(1));
    assertThat(reserve()).isEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void closedGateOpensForOneCallAtATime() {
    gate.close(CALL, Duration.ofSeconds(10));

    assertThat(gate.confirm(CALL, LONG).toCompletableFuture().join())
        .isEqualTo(Duration.ofSeconds(10));
    assertThat(reserve()).isEqualTo(Duration.ofSeconds(11));
    nanos.addAndGet(TimeUnit.SECONDS.toNanos(10));
    assertThat(gate.confirm(CALL, LONG).toCompletableFuture().join()).isZero();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void callWaitsForItsPlace(boolean async) throws Throwable {
    for (int i = 0; i < 4; i++) {
      server.answers(200, "{\"status\":true,\"data\":{\"id\":6}}");
    }
    Kiosk kiosk = kiosk(timer, gate);
    for (int i = 0; i < 4; i++) {
      assertThat(send(order(kiosk), async).id()).isEqualTo(6);
    }

    assertThat(timer.waits()).containsExactly(Duration.ofSeconds(1));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void waitBeyondTheDeadlineEndsAsNotSent(boolean async) {
    gate.close(CALL, Duration.ofMinutes(1));

    NotConnectedException failure =
        catchThrowableOfType(
            NotConnectedException.class, () -> send(order(kiosk(timer, gate)), async));

    assertThat(failure.reason()).isEqualTo(Reason.RATE_LIMITED);
    assertThat(failure.outcomeUnknown()).isFalse();
    assertThat(failure)
        .hasMessageContaining(
            ": the rate limit has no place before the timeout (RateGateFailure). Make fewer calls,"
                + " or give them more time.");
    assertThat(server.requestCount()).isZero();
    assertThat(timer.waits()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void retryAfterOfOneCallClosesTheGateForAll(boolean async) {
    server.answers(KioskServer.answer(429, "{}").setHeader("Retry-After", "60"));
    assertThatThrownBy(() -> send(order(kiosk(timer, gate)), async))
        .isInstanceOf(RateLimitedException.class);

    assertThatThrownBy(() -> send(order(kiosk(timer, gate)), async))
        .isInstanceOf(NotConnectedException.class);

    assertThat(reserve()).isEqualTo(Duration.ofSeconds(60));
    assertThat(server.requestCount()).isEqualTo(1);
  }

  @Test
  void gateThatClosesDuringAWaitIsWaitedForAgain() throws Exception {
    server.answers(200, "{\"status\":true,\"data\":{\"id\":6}}");
    for (int i = 0; i < 3; i++) {
      assertThat(reserve()).isZero();
    }
    CompletableFuture<Order> call = order(kiosk(stopped, gate)).executeAsync();
    CompletableFuture<?> first = stopped.next();
    gate.close(CALL, Duration.ofSeconds(5));
    nanos.addAndGet(TimeUnit.SECONDS.toNanos(1));
    first.complete(null);
    CompletableFuture<?> second = stopped.next();
    nanos.addAndGet(TimeUnit.SECONDS.toNanos(4));
    second.complete(null);

    assertThat(call.get(10, TimeUnit.SECONDS).id()).isEqualTo(6);
    assertThat(stopped.waits()).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(4));
  }

  @Test
  void cancelledCallLeavesTheGate() throws Exception {
    gate.close(CALL, Duration.ofSeconds(5));
    CompletableFuture<Order> call = order(kiosk(stopped, gate)).executeAsync();
    CompletableFuture<?> pause = stopped.next();

    assertThat(call.cancel(true)).isTrue();

    assertThat(pause).isCancelled();
    assertThat(server.requestCount()).isZero();
  }

  @Test
  void interruptedCallLeavesTheGateAndWasNotSent() {
    gate.close(CALL, Duration.ofSeconds(5));
    Thread thread = Thread.currentThread();
    CompletableFuture<Void> unused =
        CompletableFuture.runAsync(
            () -> {
              assertThat(stopped.next()).isNotDone();
              thread.interrupt();
            });

    assertThatThrownBy(() -> order(kiosk(stopped, gate)).execute())
        .isInstanceOf(CancelledException.class)
        .hasMessageContaining("The call was not carried out.");
    assertThat(Thread.interrupted()).isTrue();
    assertThat(unused).succeedsWithin(10, TimeUnit.SECONDS);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void gateThatFailsIsRetriedAndThenTheCallWasNotSent(boolean async) {
    RateGate broken =
        new RateGate() {
          @Override
          public CompletionStage<Duration> reserve(ObservedCall call, Duration longest) {
            return CompletableFuture.failedFuture(new IllegalStateException("down"));
          }

          @Override
          public CompletionStage<Duration> confirm(ObservedCall call, Duration longest) {
            return reserve(call, longest);
          }

          @Override
          public void close(ObservedCall call, Duration time) {}
        };

    NotConnectedException failure =
        catchThrowableOfType(
            NotConnectedException.class, () -> send(order(kiosk(timer, broken)), async));

    assertThat(failure.reason()).isEqualTo(Reason.RATE_GATE_FAILED);
    assertThat(timer.waits()).hasSize(2);
    assertThat(failure).hasRootCauseMessage("down");
  }

  /** Has another token each time the one before is rejected. */
  private static final class RenewedTokens implements TokenSource {
    private final AtomicLong number = new AtomicLong();

    @Override
    public AccessToken token() {
      return AccessToken.of(Secret.of("token-" + number));
    }

    @Override
    public AccessToken renew(AccessToken rejected) {
      number.incrementAndGet();
      return token();
    }
  }

  private Kiosk renewing(RecordingTimer timer, RateGate gate) {
    server.answers(401, "{}");
    server.answers(200, "{\"status\":true,\"data\":{\"id\":6}}");
    return server.client(timer.in(server.builder()).rateGate(gate).session(new RenewedTokens()));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void requestAfterARejectedTokenPassesTheGateAgain(boolean async) throws Throwable {
    assertThat(reserve()).isZero();
    assertThat(reserve()).isZero();

    assertThat(send(order(renewing(timer, gate)), async).id()).isEqualTo(6);

    assertThat(server.requestCount()).isEqualTo(2);
    assertThat(timer.waits()).containsExactly(Duration.ofSeconds(1));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void requestAfterARejectedTokenIsNotSentBeyondTheDeadline(boolean async) {
    RateGate narrow = new MemoryRateGate(TimeUnit.HOURS.toNanos(1), 1, nanos::get);

    NotConnectedException failure =
        catchThrowableOfType(
            NotConnectedException.class, () -> send(order(renewing(timer, narrow)), async));

    assertThat(failure.reason()).isEqualTo(Reason.RATE_LIMITED);
    assertThat(failure.outcomeUnknown()).isFalse();
    assertThat(server.requestCount()).isEqualTo(1);
  }

  @Test
  void callThatIsCancelledAfterARejectedTokenLeavesTheGate() throws Exception {
    RateGate narrow = new MemoryRateGate(TimeUnit.SECONDS.toNanos(5), 1, nanos::get);
    CompletableFuture<Order> call = order(renewing(stopped, narrow)).executeAsync();
    CompletableFuture<?> pause = stopped.next();

    assertThat(call.cancel(true)).isTrue();

    assertThat(pause).failsWithin(10, TimeUnit.SECONDS);
    assertThat(server.requestCount()).isEqualTo(1);
  }

  @Test
  void callThatIsInterruptedAfterARejectedTokenWasNotCarriedOut() {
    RateGate narrow = new MemoryRateGate(TimeUnit.SECONDS.toNanos(5), 1, nanos::get);
    Thread thread = Thread.currentThread();
    CompletableFuture<Void> unused =
        CompletableFuture.runAsync(
            () -> {
              assertThat(stopped.next()).isNotDone();
              thread.interrupt();
            });

    assertThatThrownBy(() -> order(renewing(stopped, narrow)).execute())
        .isInstanceOf(CancelledException.class)
        .hasMessageContaining("The call was not carried out.");
    assertThat(Thread.interrupted()).isTrue();
    assertThat(unused).succeedsWithin(10, TimeUnit.SECONDS);
  }
}
