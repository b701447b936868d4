package dev.gangway.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gangway.auth.Secret;
import dev.gangway.core.error.CancelledException;
import dev.gangway.core.error.DeadlineExceededException;
import dev.gangway.core.error.OutcomeUnknownException;
import dev.gangway.core.error.RateLimitedException;
import dev.gangway.core.error.ServerErrorException;
import dev.gangway.core.kiosk.Kiosk;
import dev.gangway.core.kiosk.KioskServer;
import dev.gangway.core.kiosk.Login;
import dev.gangway.core.kiosk.NewOrder;
import dev.gangway.core.kiosk.Order;
import java.math.BigDecimal;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long a call pauses before a retry, and what ends the pause. */
@Timeout(20)
class RetryPauseTest {
  private static final String ORDER = "{\"status\":true,\"data\":{\"id\":6}}";
  private static final Duration SHORT = Duration.ofSeconds(1);

  @RegisterExtension final KioskServer server = new KioskServer();
  private final RecordingTimer timer = RecordingTimer.endingAtOnce();
  private final RecordingTimer stopped = RecordingTimer.endingNever();

  private Kiosk kiosk(RecordingTimer timer) {
    return server.client(
        timer
            .in(server.builder())
            .clock(Clock.fixed(Instant.parse("2026-01-31T12:00:00Z"), ZoneOffset.UTC)));
  }

  private static ApiCall<Order> order(Kiosk kiosk) {
    return kiosk.orders().place(NewOrder.builder().amount(new BigDecimal("12.50")).build());
  }

  private void answersBusy(int times) {
    for (int i = 0; i < times; i++) {
      server.answers(503, "{}");
    }
  }

  private void answersBusy(String retryAfter) {
    server.answers(KioskServer.answer(429, "{}").setHeader("Retry-After", retryAfter));
  }

  private void answersLost() {
    server.answers(new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()));
  }

  private static Throwable failure(CompletableFuture<?> future) {
    return catchThrowableOfType(ExecutionException.class, () -> future.get(10, TimeUnit.SECONDS))
        .getCause();
  }

  @Test
  void limitOfThePausesDoublesUpToItsCap() {
    answersBusy(7);
    RetryPolicy policy =
        RetryPolicy.standard()
            .withMaxAttempts(7)
            .withBackoff(Duration.ofMillis(200), Duration.ofMillis(2_000));

    catchThrowableOfType(
        ServerErrorException.class, kiosk(timer).orders().get("6").withRetries(policy)::execute);

    // Half of the limit, as the client's "random" has it.
    assertThat(timer.waits())
        .extracting(Duration::toMillis)
        .containsExactly(100L, 200L, 400L, 800L, 1_000L, 1_000L);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | PT0.125S",
        "3 | PT3.125S",
        "30 | PT30.125S",
        "Sat, 31 Jan 2026 12:00:07 GMT | PT7.125S",
        "Sat, 31 Jan 2026 11:00:00 GMT | PT0.125S",
        "soon | PT0.125S",
      })
  void waitThatTheProviderAsksForIsKept(String retryAfter, Duration wait) {
    answersBusy(retryAfter);
    server.answers(ORDER);

    order(kiosk(timer)).withTimeout(Duration.ofMinutes(1)).execute();

    assertThat(timer.waits()).containsExactly(wait);
    assertThat(server.requestCount()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"31", "99999999999", "99999999999999999999999", "'Sat, 31 Jan 2037 12:00:00 GMT'"})
  void callThatWouldHaveToWaitTooLongFailsAtOnce(String retryAfter) {
    answersBusy(retryAfter);

    RateLimitedException error =
        catchThrowableOfType(
            RateLimitedException.class,
            order(kiosk(timer)).withTimeout(Duration.ofDays(500_000))::execute);

    assertThat(error.retryAfter()).isGreaterThan(Duration.ofSeconds(30));
    assertThat(error.attempts()).isEqualTo(1);
    assertThat(timer.waits()).isEmpty();
  }

  @Test
  void longestWaitThatIsObeyedCanBeChosen() {
    answersBusy("100");
    server.answers(ORDER);
    RetryPolicy patient = RetryPolicy.standard().withLongestRetryAfter(Duration.ofDays(1));

    order(kiosk(timer)).withRetries(patient).withTimeout(Duration.ofHours(1)).execute();

    assertThat(timer.waits()).containsExactly(Duration.ofMillis(100_125));
  }

  @Test
  void pauseThatWouldOutliveTheDeadlineIsNotBegun() {
    answersBusy("8");

    RateLimitedException error =
        catchThrowableOfType(
            RateLimitedException.class,
            order(kiosk(timer)).withTimeout(Duration.ofSeconds(8))::execute);

    assertThat(error.attempts()).isEqualTo(1);
    assertThat(timer.waits()).isEmpty();
  }

  @Test
  void deadlineEndsAPauseThatDoesNotEndInTime() {
    answersLost();

    DeadlineExceededException late =
        catchThrowableOfType(
            DeadlineExceededException.class, order(kiosk(stopped)).withTimeout(SHORT)::execute);

    assertThat(late.outcomeUnknown()).isTrue();
    assertThat(late.attempts()).isEqualTo(1);
    assertThat(stopped.next()).isCancelled();
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }

  @Test
  void deadlineEndsAnAsyncPauseThatDoesNotEndInTime() {
    answersLost();

    Throwable late = failure(order(kiosk(stopped)).withTimeout(SHORT).executeAsync());

    assertThat(late).isInstanceOf(DeadlineExceededException.class);
    assertThat(stopped.next()).isCancelled();
  }

  @Test
  void loginThatPausesEndsWithItsCall() {
    OkHttpClient lost =
        new OkHttpClient.Builder()
            .dns(
                host -> {
                  throw new UnknownHostException(host);
                })
            .build();
    Kiosk kiosk =
        server.client(
            stopped
                .in(Kiosk.builder())
                .httpClient(lost)
                .baseUrl("http://localhost:" + server.port())
                .session(new Login("jane@example.com", Secret.of("s3cret"), Map.of())));

    DeadlineExceededException late =
        catchThrowableOfType(
            DeadlineExceededException.class, order(kiosk).withTimeout(SHORT)::execute);

    assertThat(late.attempts()).isZero();
    assertThat(late.outcomeUnknown()).isFalse();
    assertThat(stopped.next()).isCancelled();
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }

  @Test
  void laterAttemptsEndAtTheSameDeadline() {
    answersBusy(1);
    server.answers(new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE));

    DeadlineExceededException late =
        catchThrowableOfType(
            DeadlineExceededException.class, order(kiosk(timer)).withTimeout(SHORT)::execute);

    assertThat(late.attempts()).isEqualTo(2);
    assertThat(server.requestCount()).isEqualTo(2);
  }

  @Test
  void interruptionEndsThePauseAndIsKept() {
    answersLost();
    Thread caller = Thread.currentThread();
    CompletableFuture<?> interrupting =
        CompletableFuture.runAsync(
            () -> {
              stopped.next();
              while (caller.getState() == Thread.State.RUNNABLE) {
                Thread.onSpinWait();
              }
              caller.interrupt();
            });

    ApiCall<?> call = order(kiosk(stopped));
    CancelledException cancelled = catchThrowableOfType(CancelledException.class, call::execute);

    interrupting.join();
    assertThat(Thread.interrupted()).isTrue();
    assertThat(cancelled)
        .hasMessage(
            "Kiosk.placeOrder: cancelled in the pause before a retry. An earlier attempt may have been"
                + " carried out: look it up, or retry with idempotency key "
                + call.idempotencyKey()
                + ".");
    assertThat(cancelled.outcomeUnknown()).isTrue();
    assertThat(cancelled.attempts()).isEqualTo(1);
    assertThat(cancelled.getSuppressed())
        .singleElement()
        .isInstanceOf(OutcomeUnknownException.class);
    assertThat(server.requestCount()).isEqualTo(1);
  }

  @Test
  void threadThatIsInterruptedAlreadyDoesNotPause() {
    answersBusy(1);
    Kiosk kiosk =
        server.client(timer.in(server.builder()).httpClient(interruptingAfterTheAnswer()));

    CancelledException cancelled =
        catchThrowableOfType(CancelledException.class, kiosk.orders().get("6")::execute);

    assertThat(Thread.interrupted()).isTrue();
    assertThat(cancelled.status()).isEqualTo(503);
    assertThat(server.requestCount()).isEqualTo(1);
  }

  private static OkHttpClient interruptingAfterTheAnswer() {
    return new OkHttpClient.Builder()
        .addInterceptor(
            chain -> {
              Response answer = chain.proceed(chain.request());
              Response read = answer.newBuilder().body(answer.peekBody(Long.MAX_VALUE)).build();
              answer.close();
              Thread.currentThread().interrupt();
              return read;
            })
        .build();
  }

  @Test
  void pauseAfterARefusalLeavesNothingOpen() {
    answersBusy("0");
    Kiosk kiosk = kiosk(stopped);
    CompletableFuture<Order> future = order(kiosk).executeAsync();
    stopped.next();

    kiosk.close();

    assertThat(failure(future))
        .isInstanceOfSatisfying(
            CancelledException.class,
            cancelled -> {
              assertThat(cancelled.outcomeUnknown()).isFalse();
              assertThat(cancelled.status()).isEqualTo(429);
              assertThat(cancelled)
                  .hasMessage(
                      "Kiosk.placeOrder: cancelled in the pause before a retry. The call was not"
                          + " carried out.");
              assertThat(cancelled.getSuppressed())
                  .singleElement()
                  .isInstanceOf(RateLimitedException.class);
            });
  }

  @Test
  void whatAnInterceptorThrowsInARetryKeepsTheFailureBeforeIt() {
    answersBusy(2);
    AtomicInteger requests = new AtomicInteger();
    OkHttpClient failing =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain -> {
                  if (requests.incrementAndGet() % 2 == 0) {
                    throw new IllegalStateException("broken");
                  }
                  return chain.proceed(chain.request());
                })
            .build();
    Kiosk kiosk = server.client(timer.in(server.builder()).httpClient(failing));

    Throwable sync = catchThrowableOfType(IllegalStateException.class, order(kiosk)::execute);
    Throwable async = failure(order(kiosk).executeAsync());

    for (Throwable each : List.of(sync, async)) {
      assertThat(each).isInstanceOf(IllegalStateException.class).hasMessage("broken");
      assertThat(each.getSuppressed())
          .singleElement()
          .isInstanceOfSatisfying(
              ServerErrorException.class, before -> assertThat(before.outcomeUnknown()).isTrue());
    }
  }

  @Test
  void cancellingTheFutureEndsThePause() {
    answersBusy(1);
    CompletableFuture<Order> future = order(kiosk(stopped)).executeAsync();
    CompletableFuture<?> pause = stopped.next();

    assertThat(future.cancel(true)).isTrue();

    assertThat(pause).failsWithin(10, TimeUnit.SECONDS);
    assertThat(future).isCancelled();
    assertThat(server.requestCount()).isEqualTo(1);
  }

  @Test
  void closingTheClientEndsThePausesOfItsCalls() throws Exception {
    answersBusy(2);
    Kiosk kiosk = kiosk(stopped);
    CompletableFuture<Order> async = order(kiosk).executeAsync();
    CompletableFuture<Order> sync = CompletableFuture.supplyAsync(order(kiosk)::execute);
    stopped.next();
    stopped.next();

    kiosk.close();

    assertThat(failure(async)).isInstanceOf(CancelledException.class);
    assertThat(failure(sync)).isInstanceOf(CancelledException.class);
    assertThat(server.requestCount()).isEqualTo(2);
  }

  @Test
  void asyncPauseHoldsNeitherThreadNorPlaceInTheQueue() throws Exception {
    answersBusy(1);
    server.answers(ORDER);
    server.answers(ORDER);
    Dispatcher narrow = new Dispatcher();
    narrow.setMaxRequests(1);
    Kiosk kiosk =
        server.client(
            stopped
                .in(server.builder())
                .httpClient(new OkHttpClient.Builder().dispatcher(narrow).build()));
    CompletableFuture<Order> pausing = order(kiosk).executeAsync();
    CompletableFuture<@Nullable Void> pause = stopped.next();

    Order other = order(kiosk).executeAsync().get(10, TimeUnit.SECONDS);
    pause.complete(null);

    assertThat(other.id()).isEqualTo(6);
    assertThat(pausing.get(10, TimeUnit.SECONDS).id()).isEqualTo(6);
  }
}
