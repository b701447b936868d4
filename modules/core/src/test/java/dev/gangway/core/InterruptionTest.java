package dev.gangway.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.auth.AccessToken;
import dev.gangway.auth.Secret;
import dev.gangway.auth.TokenSource;
import dev.gangway.core.body.Download;
import dev.gangway.core.error.CancelledException;
import dev.gangway.core.error.DeadlineExceededException;
import dev.gangway.core.kiosk.Kiosk;
import dev.gangway.core.kiosk.KioskServer;
import dev.gangway.core.kiosk.Login;
import dev.gangway.core.kiosk.NewOrder;
import dev.gangway.core.kiosk.Order;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.math.BigDecimal;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import mockwebserver3.junit5.StartStop;
import okhttp3.Dispatcher;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An interruption ends a call of the thread at once, and a deadline ends what the thread is at. */
@Timeout(20)
class InterruptionTest {
  private static final Duration SHORT = Duration.ofMillis(600);
  private static final Duration LATE = Duration.ofSeconds(5);
  private static final String ORDER = "{\"status\":true,\"data\":{\"id\":6}}";

  @StartStop private final MockWebServer server = new MockWebServer();

  @TempDir Path folder;
  private Kiosk kiosk;

  @AfterEach
  void close() {
    kiosk.close();
  }

  private Kiosk.Builder builder() {
    return Kiosk.builder()
        .baseUrl("http://localhost:" + server.getPort())
        .retries(RetryPolicy.standard())
        .session(TokenSource.fixed(AccessToken.of(Secret.of(KioskServer.TOKEN))));
  }

  private void connect(Protocol protocol) {
    server.setProtocols(List.of(protocol));
    kiosk =
        builder()
            .httpClient(new OkHttpClient.Builder().protocols(List.of(protocol)).build())
            .build();
  }

  private void connect(Interceptor interceptor) {
    kiosk =
        builder()
            .httpClient(new OkHttpClient.Builder().addInterceptor(interceptor).build())
            .build();
  }

  private static MockResponse silence() {
    return new MockResponse.Builder().headersDelay(1, TimeUnit.HOURS).build();
  }

  private ApiCall<?> order() {
    return kiosk.orders().place(NewOrder.builder().amount(new BigDecimal("12.50")).build());
  }

  /** Makes the call in a thread that is interrupted when the server has had so many requests. */
  private RuntimeException interrupted(ApiCall<?> call, int requests) throws Exception {
    AtomicReference<RuntimeException> failure = new AtomicReference<>();
    AtomicReference<Boolean> flag = new AtomicReference<>(false);
    Thread caller =
        new Thread(
            () -> {
              try {
                call.execute();
              } catch (RuntimeException e) {
                failure.set(e);
              }
              flag.set(Thread.interrupted());
            });
    caller.start();
    for (int i = 0; i < requests; i++) {
      assertThat(server.takeRequest(10, TimeUnit.SECONDS)).isNotNull();
    }

    caller.interrupt();
    caller.join(LATE.toMillis());

    assertThat(caller.isAlive()).as("still waiting").isFalse();
    assertThat(flag.get()).as("still interrupted").isTrue();
    return failure.get();
  }

  @ParameterizedTest
  @EnumSource(names = {"HTTP_1_1", "H2_PRIOR_KNOWLEDGE"})
  void interruptionEndsTheWaitForAResponse(Protocol protocol) throws Exception {
    connect(protocol);
    server.enqueue(silence());

    RuntimeException cancelled = interrupted(order(), 1);

    assertThat(cancelled).isInstanceOf(CancelledException.class);
    assertThat(((CancelledException) cancelled).outcomeUnknown()).isTrue();
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(names = {"HTTP_1_1", "H2_PRIOR_KNOWLEDGE"})
  void interruptionEndsTheWaitForABody(Protocol protocol) throws Exception {
    connect(protocol);
    server.enqueue(
        KioskServer.answer(200, " ".repeat(1 << 20) + ORDER)
            .onResponseBody(SocketEffect.Stall.INSTANCE)
            .build());

    RuntimeException cancelled = interrupted(kiosk.orders().get("6"), 1);

    assertThat(cancelled).isInstanceOf(CancelledException.class);
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void interruptionEndsTheWaitForAHandshake(boolean fastFallback) throws Exception {
    try (ServerSocket silent = new ServerSocket(0)) {
      kiosk =
          builder()
              .baseUrl("https://localhost:" + silent.getLocalPort())
              .httpClient(new OkHttpClient.Builder().fastFallback(fastFallback).build())
              .build();
      AtomicReference<RuntimeException> failure = new AtomicReference<>();
      Thread caller = caller(order(), failure);
      caller.start();
      Socket connection = silent.accept();
      assertThat(connection.getInputStream().read()).as("a client's hello").isPositive();

      caller.interrupt();
      caller.join(LATE.toMillis());

      assertThat(caller.isAlive()).as("still waiting").isFalse();
      assertThat(failure.get()).isInstanceOf(CancelledException.class);
      assertThat(((CancelledException) failure.get()).outcomeUnknown()).isFalse();
      connection.close();
    }
  }

  private static Thread caller(ApiCall<?> call, AtomicReference<RuntimeException> failure) {
    return new Thread(
        () -> {
          try {
            call.execute();
          } catch (RuntimeException e) {
            failure.set(e);
          }
        });
  }

  @Test
  void interruptionIsNoticedAfterAFileWasRead() throws Exception {
    Path file = Files.write(folder.resolve("file"), new byte[1]);
    connect(
        chain -> {
          try (FileChannel channel = FileChannel.open(file)) {
            channel.read(ByteBuffer.allocate(1));
          }
          return chain.proceed(chain.request());
        });
    server.enqueue(silence());

    assertThat(interrupted(order(), 1)).isInstanceOf(CancelledException.class);
  }

  @Test
  void interruptionEndsALoginOfTheCallsOwn() throws Exception {
    kiosk = builder().session(new Login("jane@example.com", Secret.of("s3cret"), Map.of())).build();
    server.enqueue(silence());

    RuntimeException cancelled = interrupted(order(), 1);

    assertThat(cancelled)
        .isInstanceOf(CancelledException.class)
        .hasMessageStartingWith(
            "Kiosk.placeOrder: cancelled before the request was sent to localhost:")
        .hasMessageEndingWith(" The call was not carried out.");
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void interruptionIsNoticedAfterALoginOfTheCallsOwn() throws Exception {
    kiosk = builder().session(new Login("jane@example.com", Secret.of("s3cret"), Map.of())).build();
    server.enqueue(
        KioskServer.answer(200, "{\"access_token\":\"t-1\",\"expires_in\":3600}").build());
    server.enqueue(silence());

    assertThat(interrupted(order(), 2)).isInstanceOf(CancelledException.class);
  }

  private void tooLate(ApiCall<?> call) {
    long start = System.nanoTime();
    RuntimeException late = null;
    try {
      call.withTimeout(SHORT).execute();
    } catch (RuntimeException e) {
      late = e;
    }
    assertThat(late).isInstanceOf(DeadlineExceededException.class);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(SHORT, LATE);
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }

  private static void sleep() throws InterruptedException {
    assertThat(new CountDownLatch(1).await(15, TimeUnit.SECONDS)).isFalse();
  }

  @Test
  void interceptorThatSleepsDoesNotHoldACall() {
    connect(
        chain -> {
          try {
            sleep();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
          }
          return chain.proceed(chain.request());
        });

    tooLate(order());

    assertThat(server.getRequestCount()).isZero();
  }

  @Test
  void interceptorThatSleepsAgainDoesNotHoldACall() {
    connect(
        chain -> {
          for (int i = 0; i < 3; i++) {
            try {
              sleep();
            } catch (InterruptedException e) {
              continue;
            }
          }
          return chain.proceed(chain.request());
        });

    tooLate(order());
  }

  @Test
  void interceptorThatThrowsWhenItIsWokenFailsForTheDeadline() {
    IllegalStateException woken = new IllegalStateException("woken");
    connect(
        chain -> {
          try {
            sleep();
          } catch (InterruptedException e) {
            throw woken;
          }
          return chain.proceed(chain.request());
        });

    tooLate(order());
  }

  @Test
  void interceptorThatSleepsAfterTheResponseDoesNotHoldACall() {
    connect(
        chain -> {
          Response response = chain.proceed(chain.request());
          try {
            sleep();
          } catch (InterruptedException e) {
            response.close();
            throw new InterruptedIOException();
          }
          return response;
        });
    server.enqueue(KioskServer.answer(200, ORDER).build());

    tooLate(order());
  }

  @Test
  void asyncCallsInterceptorThatSleepsLeavesItsPlaceToOthers() throws Exception {
    AtomicBoolean first = new AtomicBoolean(true);
    Dispatcher narrow = new Dispatcher();
    narrow.setMaxRequests(1);
    Interceptor sleepy =
        chain -> {
          try {
            if (first.getAndSet(false)) {
              sleep();
            }
          } catch (InterruptedException e) {
            throw new InterruptedIOException();
          }
          return chain.proceed(chain.request());
        };
    kiosk =
        builder()
            .httpClient(
                new OkHttpClient.Builder().dispatcher(narrow).addInterceptor(sleepy).build())
            .build();
    server.enqueue(KioskServer.answer(200, ORDER).build());

    CompletableFuture<?> sleeping = order().withTimeout(SHORT).executeAsync();
    CompletableFuture<Order> next = kiosk.orders().get("6").withTimeout(LATE).executeAsync();

    assertThat(next.get(10, TimeUnit.SECONDS).id()).isEqualTo(6);
    assertThat(sleeping)
        .failsWithin(LATE)
        .withThrowableThat()
        .havingCause()
        .isInstanceOf(DeadlineExceededException.class);
  }

  @Test
  void interruptionEndsTheReadOfADownload() throws Exception {
    connect(Protocol.HTTP_1_1);
    server.enqueue(
        new MockResponse.Builder().body("0123456789").throttleBody(1, 1, TimeUnit.HOURS).build());
    Download download = kiosk.files().download().withTimeout(Duration.ofSeconds(15)).execute();
    InputStream content = download.content();
    AtomicReference<Exception> failure = new AtomicReference<>();
    CountDownLatch reading = new CountDownLatch(1);
    Thread reader =
        new Thread(
            () -> {
              try {
                content.read();
                reading.countDown();
                content.read();
              } catch (IOException e) {
                failure.set(e);
              }
            });
    reader.start();
    assertThat(reading.await(10, TimeUnit.SECONDS)).isTrue();

    reader.interrupt();
    reader.join(LATE.toMillis());

    assertThat(reader.isAlive()).as("still reading").isFalse();
    assertThat(failure.get()).isInstanceOf(IOException.class);
    download.close();
  }
}
