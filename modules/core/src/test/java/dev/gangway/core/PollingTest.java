package dev.gangway.core;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gangway.core.error.ApiException;
import dev.gangway.core.error.CancelledException;
import dev.gangway.core.error.DeadlineExceededException;
import dev.gangway.core.error.NotConnectedException;
import dev.gangway.core.error.PollingTimeoutException;
import dev.gangway.core.error.RateLimitedException;
import dev.gangway.core.error.ServerErrorException;
import dev.gangway.core.kiosk.Kiosk;
import dev.gangway.core.kiosk.KioskServer;
import dev.gangway.core.kiosk.NewOrder;
import dev.gangway.core.kiosk.Order;
import dev.gangway.core.kiosk.OrderState;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okhttp3.ConnectionSpec;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PollingTest {
  @RegisterExtension final KioskServer server = new KioskServer();
  private final FakePauses pauses = new FakePauses();

  private void answersState(String state) {
    server.answers(
        "{\"status\":true,\"data\":{\"id\":6,\"amount\":\"1\",\"state\":" + state + "}}");
  }

  private Polling<Order> paid() {
    return server.client().orders().get("6").untilTerminal(Order::state).with(pauses);
  }

  @Test
  void callIsPolledUntilTheStateIsFinal() {
    answersState("\"open\"");
    answersState("\"7\"");
    answersState("\"paid\"");

    Order order = paid().execute();

    assertThat(order.state()).isEqualTo(OrderState.PAID);
    assertThat(server.requestCount()).isEqualTo(3);
  }

  @Test
  void firstCallIsMadeAtOnce() {
    answersState("\"paid\"");

    paid().execute();

    assertThat(pauses.taken()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "\"\"", "\"paid-back\""})
  void stateThatIsMissingOrUnknownIsNotFinal(String state) {
    answersState(state);
    answersState("\"paid\"");

    paid().execute();

    assertThat(server.requestCount()).isEqualTo(2);
  }

  @Test
  void conditionMayBeAny() {
    answersState("\"open\"");
    answersState("\"7\"");

    Order order =
        server
            .client()
            .orders()
            .get("6")
            .until(read -> !read.state().equals(OrderState.OPEN))
            .with(pauses)
            .execute();

    assertThat(order.state()).isEqualTo(OrderState.SEVEN);
  }

  @Test
  void pausesAreRandomBelowABoundThatDoublesUpToTheLongest() {
    for (int i = 0; i < 5; i++) {
      answersState("\"open\"");
    }
    answersState("\"paid\"");

    paid().every(ofSeconds(1), ofSeconds(7)).execute();

    assertThat(pauses.taken())
        .containsExactly(ofMillis(1500), ofMillis(2500), ofSeconds(4), ofSeconds(4), ofSeconds(4));
  }

  @Test
  void pauseIsNeverLessThanTheShortest() {
    answersState("\"open\"");
    answersState("\"paid\"");
    pauses.random(0);

    paid().every(ofSeconds(1), ofSeconds(7)).execute();

    assertThat(pauses.taken()).containsExactly(ofSeconds(1));
  }

  @Test
  void waitEndsAtItsLimitWithTheLastValue() {
    for (int i = 0; i < 9; i++) {
      answersState("\"open\"");
    }

    PollingTimeoutException expired =
        catchThrowableOfType(
            PollingTimeoutException.class,
            () -> paid().every(ofSeconds(2), ofSeconds(4)).within(ofSeconds(10)).execute());

    assertThat(expired)
        .hasMessage(
            "Kiosk.getOrder: the condition was not met within PT10S, in 4 calls. Poll again later, or for"
                + " longer. lastValue() returns what the call returned last.")
        .hasNoCause();
    assertThat(expired.lastValue())
        .isInstanceOfSatisfying(
            Order.class, order -> assertThat(order.state()).isEqualTo(OrderState.OPEN));
    assertThat(expired.attempts()).isEqualTo(4);
    // The last pause is cut so that a call still fits before the limit.
    assertThat(pauses.taken()).containsExactly(ofSeconds(3), ofSeconds(3), ofSeconds(2));
  }

  @Test
  void limitTellsTheLastValueByItsTypeAndTheLastTransientFailure() {
    answersState("\"open\"");
    server.answers(503, "{}");
    server.answers(500, "{}");
    answersState("\"7\"");
    Polling<Order> polling = paid().every(ofSeconds(2), ofSeconds(4)).within(ofSeconds(10));

    PollingTimeoutException expired =
        catchThrowableOfType(PollingTimeoutException.class, polling::execute);

    assertThat(server.requestCount()).isEqualTo(4);
    Order last = expired.lastValue(Order.class);
    assertThat(last).isNotNull().isEqualTo(expired.lastValue());
    assertThat(last.state().value()).isEqualTo("7");
    assertThat(expired).hasNoCause();
    assertThat(expired.getSuppressed())
        .singleElement()
        .isInstanceOfSatisfying(
            ServerErrorException.class, failure -> assertThat(failure.status()).isEqualTo(500));
    assertThatThrownBy(() -> expired.lastValue(String.class))
        .isInstanceOf(ClassCastException.class);
  }

  @Test
  void lastValueSurvivesFailuresAfterIt() {
    answersState("\"open\"");
    for (int i = 0; i < 9; i++) {
      server.answers(503, "{}");
    }
    Polling<Order> polling = paid().every(ofSeconds(2), ofSeconds(4)).within(ofSeconds(10));

    PollingTimeoutException expired =
        catchThrowableOfType(PollingTimeoutException.class, polling::execute);

    assertThat(expired.lastValue(Order.class)).isNotNull();
    assertThat(expired).hasCauseInstanceOf(ServerErrorException.class);
    assertThat(expired.getSuppressed()).isEmpty();
  }

  static List<MockResponse.Builder> passingFailures() {
    return List.of(
        KioskServer.answer(500, "{}"),
        KioskServer.answer(503, "<html>").setHeader("Retry-After", "3"),
        KioskServer.answer(429, "{}"),
        KioskServer.answer(425, "{}"),
        new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()));
  }

  @ParameterizedTest
  @MethodSource("passingFailures")
  void failureThatMayPassCountsAsNotThereYet(MockResponse.Builder failure) {
    answersState("\"open\"");
    server.answers(failure);
    answersState("\"paid\"");

    assertThat(paid().execute().state()).isEqualTo(OrderState.PAID);
  }

  @Test
  void longestPausesThereAreDoNotOverflow() {
    Duration forEver = ChronoUnit.FOREVER.getDuration();
    answersState("\"open\"");
    Polling<Order> poll = paid().every(forEver, forEver).within(ofSeconds(2));

    assertThatThrownBy(poll::execute).isInstanceOf(PollingTimeoutException.class);
  }

  static List<MockResponse.Builder> lastingFailures() {
    return List.of(
        KioskServer.answer(404, "{}"),
        KioskServer.answer(403, "{}"),
        KioskServer.answer(200, "{\"status\":false}"),
        KioskServer.answer(200, "<html>"));
  }

  @ParameterizedTest
  @MethodSource("lastingFailures")
  void failureThatLastsEndsTheWait(MockResponse.Builder failure) {
    server.answers(failure);

    assertThatThrownBy(() -> paid().execute())
        .isInstanceOf(ApiException.class)
        .isNotInstanceOf(PollingTimeoutException.class);
    assertThat(pauses.taken()).isEmpty();
  }

  @Test
  void requestThatCannotBeSentEndsTheWait() {
    OkHttpClient strict =
        new OkHttpClient.Builder().connectionSpecs(List.of(ConnectionSpec.MODERN_TLS)).build();
    Kiosk kiosk = server.client(server.builder().httpClient(strict));
    Polling<Order> paid = kiosk.orders().get("6").untilTerminal(Order::state).with(pauses);

    assertThatThrownBy(paid::execute)
        .isInstanceOf(NotConnectedException.class)
        .extracting(e -> ((NotConnectedException) e).reason())
        .isEqualTo(NotConnectedException.Reason.NOT_PERMITTED);
    assertThat(pauses.taken()).isEmpty();
  }

  @Test
  void pauseIsAsLongAsTheProviderAsks() {
    server.answers(KioskServer.answer(429, "{}").setHeader("Retry-After", "50"));
    answersState("\"paid\"");

    paid().execute();

    assertThat(pauses.taken()).containsExactly(ofSeconds(50));
  }

  @Test
  void pauseThatWouldOutliveTheLimitIsNotBegun() {
    server.answers(KioskServer.answer(429, "{}").setHeader("Retry-After", "600"));

    assertThatThrownBy(() -> paid().within(ofSeconds(600)).execute())
        .isInstanceOf(PollingTimeoutException.class)
        .hasMessage(
            "Kiosk.getOrder: the condition was not met within PT10M, in 1 call. The last call failed. Poll"
                + " again later, or for longer.")
        .hasCauseInstanceOf(RateLimitedException.class)
        .extracting(e -> ((PollingTimeoutException) e).lastValue())
        .isNull();
    assertThat(pauses.taken()).isEmpty();
  }

  @Test
  void callEndsWithTheWait() {
    server.answers(new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE));

    assertThatThrownBy(() -> paid().within(ofMillis(600)).execute())
        .isInstanceOf(PollingTimeoutException.class)
        .hasCauseInstanceOf(DeadlineExceededException.class);
  }

  @Test
  void callKeepsItsOwnTimeoutAndHeaders() {
    server.answers(new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE));
    answersState("\"paid\"");

    server
        .client()
        .orders()
        .get("6")
        .withHeader("x-trace", "t-1")
        .withTimeout(ofMillis(600))
        .untilTerminal(Order::state)
        .with(pauses)
        .execute();

    server.request();
    assertThat(server.request().getHeaders().get("x-trace")).isEqualTo("t-1");
  }

  @Test
  void interruptionEndsTheWaitAtOnce() {
    answersState("\"open\"");
    Polling<Order> interrupting =
        server
            .client()
            .orders()
            .get("6")
            .until(
                order -> {
                  Thread.currentThread().interrupt();
                  return false;
                })
            .with(pauses);

    assertThatThrownBy(interrupting::execute)
        .isInstanceOf(CancelledException.class)
        .hasMessage(
            "Kiosk.getOrder: cancelled while it paused before the next call. The call can be retried.");
    assertThat(Thread.interrupted()).isTrue();
    assertThat(server.requestCount()).isEqualTo(1);
  }

  @Test
  void systemPauseEndsWhenItsThreadIsInterrupted() {
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> Pauses.SYSTEM.pause(Duration.ofHours(1)))
        .isInstanceOf(InterruptedException.class);
  }

  @Test
  void onlyReadsCanBePolled() {
    NewOrder order = NewOrder.builder().amount(new BigDecimal("1")).build();
    ApiCall<Order> call = server.client().orders().place(order);

    assertThatThrownBy(() -> call.untilTerminal(Order::state))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessage(
            "placeOrder cannot be polled: a POST may have side effects. Poll an operation that reads"
                + " the state.");
  }

  @Test
  void longestPauseIsNotLessThanTheShortest() {
    assertThatThrownBy(() -> paid().every(ofSeconds(3), ofSeconds(2)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The longest pause is PT2S, less than the shortest, PT3S. Give the shorter one first.");
  }
}
