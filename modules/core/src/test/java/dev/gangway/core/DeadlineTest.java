package dev.gangway.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gangway.auth.AccessToken;
import dev.gangway.auth.CachingTokenSource;
import dev.gangway.auth.Secret;
import dev.gangway.auth.TokenSource;
import dev.gangway.core.error.DeadlineExceededException;
import dev.gangway.core.kiosk.Kiosk;
import dev.gangway.core.kiosk.KioskServer;
import dev.gangway.core.kiosk.Login;
import dev.gangway.core.kiosk.NewOrder;
import dev.gangway.core.kiosk.Order;
import java.io.InterruptedIOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A call's timeout covers all that the call waits for. */
@Timeout(20)
class DeadlineTest {
  private static final Duration SHORT = Duration.ofMillis(600);
  private static final Duration LATE = Duration.ofSeconds(5);
  private static final String ORDER = "{\"status\":true,\"data\":{\"id\":6}}";
  private static final String TOKEN = "{\"access_token\":\"t-1\",\"expires_in\":3600}";

  @RegisterExtension final KioskServer server = new KioskServer();

  /** Loading OkHttp's classes would use up the short time. */
  @BeforeAll
  static void loadClasses() throws Exception {
    KioskServer other = new KioskServer();
    other.start();
    other.answers(TOKEN);
    other.answers(401, "{}");
    other.answers("{\"access_token\":\"t-2\",\"expires_in\":3600}");
    other.answers(ORDER);
    Order order = order(loggingIn(other)).withTimeout(LATE).execute();
    other.close();
    assertThat(order.id()).isEqualTo(6);
  }

  private static MockResponse.Builder silence() {
    return new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE);
  }

  private Kiosk loggingIn() {
    return loggingIn(server);
  }

  private static Kiosk loggingIn(KioskServer server) {
    return server.client(
        Kiosk.builder()
            .baseUrl(server.url())
            .clock(new HurryingClock())
            .session(new Login("jane@example.com", Secret.of("s3cret"), Map.of())));
  }

  private static ApiCall<Order> order(Kiosk kiosk) {
    return kiosk
        .orders()
        .place(NewOrder.builder().amount(new BigDecimal("12.50")).build())
        .withTimeout(SHORT);
  }

  private static DeadlineExceededException tooLate(Supplier<?> call) {
    long start = System.nanoTime();
    DeadlineExceededException late =
        catchThrowableOfType(DeadlineExceededException.class, call::get);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(SHORT, LATE);
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
    return late;
  }

  private static DeadlineExceededException tooLateAsync(ApiCall<?> call) {
    return tooLate(
        () -> {
          try {
            return call.executeAsync().get(10, TimeUnit.SECONDS);
          } catch (ExecutionException e) {
            throw (RuntimeException) e.getCause();
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
        });
  }

  @Test
  void silentProviderLeavesTheOutcomeOfAnOrderUnknown() {
    server.answers(silence());
    ApiCall<Order> call = order(server.client());

    DeadlineExceededException late = tooLate(call::execute);

    assertThat(late)
        .hasMessage(
            "Kiosk.placeOrder: timed out after 600 ms before the response from "
                + server.address()
                + " was read. The call may have been carried out: look it up, or retry with idempotency key "
                + call.idempotencyKey()
                + ".");
    assertThat(late.outcomeUnknown()).isTrue();
    assertThat(late.idempotencyKey()).isNotNull().isEqualTo(call.idempotencyKey());
    assertThat(server.requestCount()).isEqualTo(1);
  }

  @Test
  void asyncCallFailsWithTheSameException() {
    server.answers(silence());

    ApiCall<Order> call = order(server.client());

    DeadlineExceededException late = tooLateAsync(call);

    assertThat(late)
        .hasMessage(
            "Kiosk.placeOrder: timed out after 600 ms before the response from "
                + server.address()
                + " was read. The call may have been carried out: look it up, or retry with idempotency key "
                + call.idempotencyKey()
                + ".");
  }

  @Test
  void bodyThatStallsIsGivenUp() {
    server.answers(
        KioskServer.answer(200, " ".repeat(1 << 20) + ORDER)
            .onResponseBody(SocketEffect.Stall.INSTANCE));

    DeadlineExceededException late = tooLate(order(server.client())::execute);

    assertThat(late.status()).isEqualTo(200);
    assertThat(late.outcomeUnknown()).isTrue();
  }

  @Test
  void asyncCallWhoseBodyStallsKeepsTheStatus() {
    server.answers(
        KioskServer.answer(200, " ".repeat(1 << 20) + ORDER)
            .setHeader("X-Request-Id", "r-1")
            .onResponseBody(SocketEffect.Stall.INSTANCE));

    DeadlineExceededException late = tooLateAsync(order(server.client()));

    assertThat(late.status()).isEqualTo(200);
    assertThat(late.requestId()).isEqualTo("r-1");
  }

  @Test
  void loginOfTheCallsOwnEndsWithIt() {
    server.answers(silence());

    DeadlineExceededException late = tooLate(order(loggingIn())::execute);

    assertThat(late)
        .hasMessage(
            "Kiosk.placeOrder: timed out after 600 ms before the request was sent to "
                + server.address()
                + ". The call was not carried out.");
    assertThat(late.attempts()).isZero();
    assertThat(late.outcomeUnknown()).isFalse();
    assertThat(server.requestCount()).isEqualTo(1);
  }

  @Test
  void asyncLoginOfTheCallsOwnEndsWithIt() {
    server.answers(silence());

    DeadlineExceededException late = tooLateAsync(order(loggingIn()));

    assertThat(late.outcomeUnknown()).isFalse();
  }

  @Test
  void loginThatEndedWithItsCallDoesNotFailTheCallsThatWaitForIt() throws Exception {
    server.answers(silence());
    server.answers(TOKEN);
    server.answers(ORDER);
    Kiosk kiosk = loggingIn();
    CompletableFuture<Order> hasty = order(kiosk).executeAsync();
    server.request();

    CompletableFuture<Order> patient = kiosk.orders().get("6").executeAsync();

    assertThat(
            catchThrowableOfType(ExecutionException.class, () -> hasty.get(10, TimeUnit.SECONDS)))
        .hasCauseInstanceOf(DeadlineExceededException.class);
    assertThat(patient.get(10, TimeUnit.SECONDS).id()).isEqualTo(6);
    assertThat(server.requestCount()).isEqualTo(3);
  }

  @Test
  void waitForTheLoginOfAnotherThreadIsGivenUp() throws Exception {
    CountDownLatch loggingIn = new CountDownLatch(1);
    CountDownLatch answered = new CountDownLatch(1);
    TokenSource login =
        () -> {
          loggingIn.countDown();
          awaitIo(answered);
          return AccessToken.of(Secret.of("t-1"));
        };
    Kiosk kiosk = server.client(server.builder().session(CachingTokenSource.of(login)));
    server.answers(ORDER);
    CompletableFuture<Order> first = kiosk.orders().get("6").executeAsync();
    assertThat(loggingIn.await(10, TimeUnit.SECONDS)).isTrue();

    DeadlineExceededException late = tooLate(order(kiosk)::execute);

    assertThat(late.outcomeUnknown()).isFalse();
    assertThat(server.requestCount()).isZero();
    answered.countDown();
    assertThat(first.get(10, TimeUnit.SECONDS).id()).isEqualTo(6);
  }

  @Test
  void loginAfterARejectedTokenIsGivenUpToo() {
    server.answers(TOKEN);
    server.answers(401, "{}");
    server.answers(silence());

    DeadlineExceededException late = tooLate(order(loggingIn())::execute);

    assertThat(late.attempts()).isEqualTo(1);
    assertThat(late.outcomeUnknown()).isFalse();
    assertThat(server.requestCount()).isEqualTo(3);
  }

  @Test
  void secondAttemptEndsAtTheSameDeadline() {
    server.answers(TOKEN);
    server.answers(401, "{}");
    server.answers("{\"access_token\":\"t-2\",\"expires_in\":3600}");
    server.answers(silence());

    DeadlineExceededException late = tooLate(order(loggingIn())::execute);

    assertThat(late.attempts()).isEqualTo(2);
    assertThat(late.outcomeUnknown()).isTrue();
    assertThat(server.requestCount()).isEqualTo(4);
  }

  @Test
  void timeInTheQueueCounts() throws Exception {
    Kiosk kiosk = onlyOneAtATime(Thread::new);
    CompletableFuture<Order> running = running(kiosk);

    DeadlineExceededException late = tooLateAsync(order(kiosk));

    assertThat(late.attempts()).isZero();
    assertThat(late.outcomeUnknown()).isFalse();
    assertThat(running.cancel(true)).isTrue();
  }

  @Test
  void threadThatIsSlowToStartHoldsUpNoDeadline() throws Exception {
    CountDownLatch over = new CountDownLatch(1);
    Kiosk kiosk =
        onlyOneAtATime(
            task -> {
              awaitEnd(over);
              return new Thread(task);
            });
    CompletableFuture<Order> running = running(kiosk);
    CompletableFuture<Order> queued = order(kiosk).executeAsync();
    server.answers(silence());

    DeadlineExceededException late = tooLate(order(kiosk)::execute);

    assertThat(late.attempts()).isEqualTo(1);
    assertThat(queued)
        .failsWithin(LATE)
        .withThrowableThat()
        .havingCause()
        .isInstanceOf(DeadlineExceededException.class);
    over.countDown();
    assertThat(running.cancel(true)).isTrue();
  }

  /** Returns a client that queues all async calls but one, which has a thread already. */
  private Kiosk onlyOneAtATime(ThreadFactory others) {
    AtomicBoolean first = new AtomicBoolean(true);
    Dispatcher narrow =
        new Dispatcher(
            Executors.newCachedThreadPool(
                task -> first.getAndSet(false) ? new Thread(task) : others.newThread(task)));
    narrow.setMaxRequests(1);
    OkHttpClient httpClient = new OkHttpClient.Builder().dispatcher(narrow).build();
    return server.client(server.builder().httpClient(httpClient));
  }

  private CompletableFuture<Order> running(Kiosk kiosk) {
    server.answers(silence());
    CompletableFuture<Order> running = kiosk.orders().get("6").executeAsync();
    server.request();
    return running;
  }

  @Test
  void timeoutOfTheGivenHttpClientDoesNotReplaceTheCalls() {
    server.answers(KioskServer.answer(200, ORDER).headersDelay(100, TimeUnit.MILLISECONDS));
    OkHttpClient hasty = new OkHttpClient.Builder().callTimeout(Duration.ofMillis(20)).build();

    Order order = server.client(server.builder().httpClient(hasty)).orders().get("6").execute();

    assertThat(order.id()).isEqualTo(6);
  }

  private static void awaitEnd(CountDownLatch latch) {
    try {
      assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void awaitIo(CountDownLatch latch) throws InterruptedIOException {
    try {
      assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }
}
