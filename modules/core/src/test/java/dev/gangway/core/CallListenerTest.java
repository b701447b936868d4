package dev.gangway.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gangway.auth.Secret;
import dev.gangway.core.error.ConnectionException;
import dev.gangway.core.error.FailureEnvelopeException;
import dev.gangway.core.error.UnreadableResponseException;
import dev.gangway.core.kiosk.Kiosk;
import dev.gangway.core.kiosk.KioskServer;
import dev.gangway.core.kiosk.Login;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallListenerTest {
  private static final String ORDER = "{\"status\":true,\"data\":{\"id\":6}}";

  @RegisterExtension final KioskServer server = new KioskServer();

  private final RecordingListener listener = new RecordingListener();

  private Kiosk kiosk() {
    return server.client(server.builder().listener(listener));
  }

  @Test
  void callThatSucceedsIsStartedTriedAndEnded() {
    server.answers(KioskServer.answer(200, ORDER).setHeader("X-Request-Id", "r-1"));

    kiosk().orders().get("jane@example.com").execute();

    assertThat(listener.lines)
        .containsExactly(
            "getOrder started",
            "getOrder attempt 1 started",
            "getOrder attempt 1 ended: 200",
            "getOrder ended: 200, 1 attempts");
    assertThat(listener.calls).allMatch(listener.calls.get(0)::equals);
    ObservedCall call = listener.calls.get(0);
    assertThat(call.client()).isEqualTo("Kiosk");
    assertThat(call.operation()).isEqualTo("getOrder");
    assertThat(call.method()).isEqualTo("GET");
    assertThat(call.path()).isEqualTo("/orders/{id}");
    assertThat(call.serverHost() + ":" + call.serverPort()).isEqualTo(server.address());
    assertThat(call.parent()).isNull();
    assertThat(call).hasToString("Kiosk.getOrder #" + call.number());
    CallOutcome outcome = (CallOutcome) listener.outcomes.get(1);
    assertThat(outcome.requestId()).isEqualTo("r-1");
    assertThat(outcome.succeeded()).isTrue();
    assertThat(outcome.elapsed())
        .isPositive()
        .isGreaterThanOrEqualTo(((AttemptOutcome) listener.outcomes.get(0)).elapsed());
  }

  @Test
  void asyncCallsHaveTheSameEventsBeforeTheirResult() {
    server.answers(ORDER);
    server.answers(404, "{}");
    Kiosk kiosk = kiosk();

    kiosk.orders().get("6").executeAsync().join();
    assertThat(listener.lines).last().isEqualTo("getOrder ended: 200, 1 attempts");

    CompletableFuture<?> missing = kiosk.orders().get("7").responseAsync();
    assertThatThrownBy(missing::join).isInstanceOf(CompletionException.class);
    assertThat(listener.lines)
        .last()
        .isEqualTo("getOrder ended: 404 NotFoundException, 1 attempts");
    assertThat(listener.lines).hasSize(8);
  }

  @Test
  void eachCallHasItsOwnNumber() {
    server.answers(ORDER);
    server.answers(ORDER);
    ApiCall<?> call = kiosk().orders().get("6");

    call.execute();
    call.execute();

    assertThat(listener.calls.stream().map(ObservedCall::number).distinct()).hasSize(2);
  }

  @Test
  void loginIsACallWithinTheOneThatNeedsIt() {
    server.answers("{\"access_token\":\"t-1\",\"expires_in\":3600}");
    server.answers(401, "{}");
    server.answers("{\"access_token\":\"t-2\",\"expires_in\":3600}");
    server.answers(ORDER);
    Login login = new Login("jane@example.com", Secret.of("s3cret"), Map.of());

    server
        .client(
            Kiosk.builder()
                .baseUrl(server.url())
                .clock(new HurryingClock())
                .session(login)
                .listener(listener))
        .orders()
        .cancel("6")
        .execute();

    assertThat(listener.lines)
        .containsExactly(
            "cancelOrder started",
            "login started",
            "login attempt 1 started",
            "login attempt 1 ended: 200",
            "login ended: 200, 1 attempts",
            "cancelOrder attempt 1 started",
            "cancelOrder attempt 1 ended: 401",
            "login started",
            "login attempt 1 started",
            "login attempt 1 ended: 200",
            "login ended: 200, 1 attempts",
            "cancelOrder attempt 2 started",
            "cancelOrder attempt 2 ended: 200",
            "cancelOrder ended: 200, 2 attempts");
    ObservedCall cancel = listener.calls.get(0);
    assertThat(listener.calls)
        .filteredOn(call -> call.operation().equals("login"))
        .isNotEmpty()
        .allMatch(call -> cancel.equals(call.parent()));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void retriesAreAttemptsOfOneCall(boolean async) {
    server.answers(new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()));
    server.answers(503, "{}");
    server.answers(ORDER);
    Duration moment = Duration.ofMillis(1);
    Kiosk kiosk =
        server.client(
            server
                .builder()
                .listener(listener)
                .retries(RetryPolicy.standard().withBackoff(moment, moment)));
    ApiCall<?> call = kiosk.orders().get("6");

    Object order = async ? call.executeAsync().join() : call.execute();

    assertThat(order).isNotNull();
    assertThat(listener.lines)
        .containsExactly(
            "getOrder started",
            "getOrder attempt 1 started",
            "getOrder attempt 1 ended: 0 " + failureOfTheFirst(),
            "getOrder attempt 2 started",
            "getOrder attempt 2 ended: 503",
            "getOrder attempt 3 started",
            "getOrder attempt 3 ended: 200",
            "getOrder ended: 200, 3 attempts");
    assertThat(listener.calls.stream().map(ObservedCall::number).distinct()).hasSize(1);
  }

  private String failureOfTheFirst() {
    return ((AttemptOutcome) listener.outcomes.get(0)).failure().getSimpleName();
  }

  @Test
  void lostConnectionIsReportedByItsClass() {
    server.answers(new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()));

    ApiCall<?> call = kiosk().orders().get("6");

    assertThatThrownBy(call::execute).isInstanceOf(ConnectionException.class);
    assertThat(listener.lines)
        .last()
        .isEqualTo("getOrder ended: 0 ConnectionException, 1 attempts");
    assertThat(((AttemptOutcome) listener.outcomes.get(0)).failure()).isNotNull();
  }

  @Test
  void failureInTheBodyIsReportedAtTheEnd() {
    server.answers("{\"status\":false}");
    server.answers("{");
    Kiosk kiosk = kiosk();

    assertThatThrownBy(kiosk.orders().get("6")::execute)
        .isInstanceOf(FailureEnvelopeException.class);
    assertThatThrownBy(kiosk.orders().get("6")::execute)
        .isInstanceOf(UnreadableResponseException.class);

    assertThat(listener.lines)
        .contains(
            "getOrder ended: 200 FailureEnvelopeException, 1 attempts",
            "getOrder ended: 200 UnreadableResponseException, 1 attempts");
  }

  @Test
  void callThatRunsOutOfTimeEndsOnce() {
    server.answers(new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE));

    ApiCall<?> call = kiosk().orders().get("6").withTimeout(Duration.ofMillis(200));

    assertThatThrownBy(call.executeAsync()::join).isInstanceOf(CompletionException.class);
    assertThat(listener.lines)
        .filteredOn(line -> line.startsWith("getOrder ended"))
        .containsExactly("getOrder ended: 0 DeadlineExceededException, 1 attempts");
  }

  @Test
  void cancelledCallEndsWhenItsRequestDoes() throws Exception {
    server.answers(new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE));
    CountDownLatch sent = new CountDownLatch(1);
    CountDownLatch ended = new CountDownLatch(1);
    CallListener latches =
        new CallListener() {
          @Override
          public void attemptStarted(ObservedCall call, int attempt, AttemptHeaders headers) {
            sent.countDown();
          }

          @Override
          public void callEnded(ObservedCall call, CallOutcome outcome) {
            ended.countDown();
          }
        };
    CompletableFuture<?> future =
        server
            .client(server.builder().listener(listener).listener(latches))
            .orders()
            .get("6")
            .executeAsync();
    assertThat(sent.await(10, TimeUnit.SECONDS)).isTrue();

    future.cancel(true);

    assertThatThrownBy(future::join).isInstanceOf(CancellationException.class);
    assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
    assertThat(listener.lines).last().isEqualTo("getOrder ended: 0 CancelledException, 1 attempts");
  }

  @Test
  void listenerThatThrowsChangesNothingAndIsLoggedOnce() {
    List<String> seen = new ArrayList<>();
    CallListener broken =
        new CallListener() {
          @Override
          public void callStarted(ObservedCall call) {
            throw new IllegalStateException("the metrics are gone");
          }

          @Override
          public void callEnded(ObservedCall call, CallOutcome outcome) {
            seen.add(call.operation());
            throw new AssertionError("still gone");
          }
        };
    server.answers(ORDER);
    server.answers(ORDER);

    try (RecordingLog log = new RecordingLog(CallListener.class.getName())) {
      Kiosk kiosk = server.client(server.builder().listener(broken).listener(listener));
      kiosk.orders().get("6").execute();
      kiosk.orders().get("6").executeAsync().join();

      assertThat(log.lines())
          .containsExactly(
              "WARNING The listener "
                  + broken.getClass().getName()
                  + " threw an exception. Calls go on; its further exceptions are not logged.");
    }
    assertThat(seen).hasSize(2);
    assertThat(listener.lines).hasSize(8);
  }

  @Test
  void closedClientHasNoEvents() {
    Kiosk kiosk = kiosk();
    ApiCall<?> call = kiosk.orders().get("6");

    kiosk.close();

    assertThatThrownBy(call::execute).isInstanceOf(IllegalStateException.class);
    assertThat(listener.lines).isEmpty();
  }
}
