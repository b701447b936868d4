package dev.gangway.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gangway.auth.AccessToken;
import dev.gangway.auth.Secret;
import dev.gangway.auth.TokenSource;
import dev.gangway.core.error.AuthenticationException;
import dev.gangway.core.error.CancelledException;
import dev.gangway.core.error.ConnectionException;
import dev.gangway.core.error.NotConnectedException;
import dev.gangway.core.error.OutcomeUnknownException;
import dev.gangway.core.kiosk.Kiosk;
import dev.gangway.core.kiosk.KioskServer;
import dev.gangway.core.kiosk.NewOrder;
import dev.gangway.core.kiosk.Order;
import dev.gangway.core.kiosk.Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ConnectionFailureTest {
  private static final String ORDER = "{\"status\":true,\"data\":{\"id\":6}}";

  @RegisterExtension final KioskServer server = new KioskServer();

  private static ApiCall<Order> order(Kiosk kiosk) {
    return kiosk.orders().place(NewOrder.builder().amount(new BigDecimal("12.50")).build());
  }

  private static ConnectionException failure(ApiCall<?> call) {
    return catchThrowableOfType(ConnectionException.class, call::execute);
  }

  private static MockResponse.Builder lost() {
    return new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket());
  }

  @Test
  void refusedConnectionMeansThatNothingWasSent() throws Exception {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    Kiosk kiosk = server.client(server.builder().baseUrl("http://127.0.0.1:" + port));

    ConnectionException refused = failure(order(kiosk));

    assertThat(refused)
        .isExactlyInstanceOf(NotConnectedException.class)
        .hasMessage(
            "Kiosk.placeOrder: not sent: no connection to 127.0.0.1:"
                + port
                + " (ConnectException). Check that the server can be reached, then retry.")
        .hasCauseInstanceOf(ConnectException.class);
    assertThat(refused.outcomeUnknown()).isFalse();
    assertThat(refused.attempts()).isEqualTo(1);
    assertThat(refused.status()).isZero();
  }

  @Test
  void hostWithoutAddressMeansThatNothingWasSent() {
    OkHttpClient lonely =
        new OkHttpClient.Builder()
            .dns(
                host -> {
                  throw new UnknownHostException(host);
                })
            .build();
    Kiosk kiosk =
        server.client(server.builder().httpClient(lonely).baseUrl("https://kiosk.example.com"));

    assertThat(failure(order(kiosk))).isExactlyInstanceOf(NotConnectedException.class);
  }

  @Test
  void failedTlsHandshakeMeansThatNothingWasSent() throws Exception {
    try (ServerSocket plain = new ServerSocket(0)) {
      Thread hangsUp =
          new Thread(
              () -> {
                try (Socket accepted = plain.accept()) {
                  accepted.getInputStream().read();
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
      hangsUp.start();
      Kiosk kiosk =
          server.client(server.builder().baseUrl("https://127.0.0.1:" + plain.getLocalPort()));

      ConnectionException failed = failure(order(kiosk));

      assertThat(failed).isExactlyInstanceOf(NotConnectedException.class);
      hangsUp.join(10_000);
    }
  }

  @Test
  void lostOrderIsUnknownAndCarriesTheKeyToRetryItWith() {
    server.answers(lost());
    ApiCall<Order> call = order(server.client());

    ConnectionException unknown = failure(call);

    assertThat(unknown).isExactlyInstanceOf(OutcomeUnknownException.class);
    assertThat(unknown.outcomeUnknown()).isTrue();
    assertThat(unknown.idempotencyKey()).isNotNull().isEqualTo(call.idempotencyKey());
    assertThat(server.requestCount()).isEqualTo(1);
  }

  @Test
  void lostPostWithoutKeyIsToBeLookedUp() {
    server.answers(lost());

    ConnectionException unknown =
        failure(server.client().forms().sendFields(Profile.builder().name("Jane").build()));

    assertThat(unknown)
        .isExactlyInstanceOf(OutcomeUnknownException.class)
        .hasMessage(
            "Kiosk.sendFields: the connection to "
                + server.address()
                + " was lost before the response was read (IOException). The call may have been carried out: look it up before you retry.");
    assertThat(unknown.idempotencyKey()).isNull();
  }

  @Test
  void lostOrderIsUnknownEvenIfItsStatusCame() {
    server.answers(
        KioskServer.answer(201, "{\"status\"")
            .setHeader("Content-Length", 1_000)
            .setHeader("X-Request-Id", "r-1")
            .onResponseEnd(new SocketEffect.CloseSocket()));

    ConnectionException unknown = failure(order(server.client()));

    assertThat(unknown).isExactlyInstanceOf(OutcomeUnknownException.class);
    assertThat(unknown.status()).isEqualTo(201);
    assertThat(unknown.requestId()).isEqualTo("r-1");
  }

  @Test
  void lostReadCanSimplyBeRetried() {
    server.answers(lost());

    ConnectionException lost = failure(server.client().orders().get("6"));

    assertThat(lost)
        .isExactlyInstanceOf(ConnectionException.class)
        .hasMessage(
            "Kiosk.getOrder: the connection to "
                + server.address()
                + " was lost before the response was read (IOException). The call can be retried.");
    assertThat(lost.outcomeUnknown()).isFalse();
  }

  @Test
  void orderThatWasRefusedForItsTokenIsNotUnknownWhenTheRenewalFails() {
    server.answers(401, "{}");
    TokenSource failing =
        new TokenSource() {
          @Override
          public AccessToken token() {
            return AccessToken.of(Secret.of("t-1"));
          }

          @Override
          public AccessToken renew(AccessToken rejected) {
            throw new IllegalStateException("No token today.");
          }
        };

    ApiCall<Order> order = order(server.client(server.builder().session(failing)));

    assertThatThrownBy(order::execute).isExactlyInstanceOf(AuthenticationException.class);
  }

  @Test
  void cancelledOrderSaysThatItMayHaveBeenCarriedOut() throws Exception {
    server.answers(new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE));
    OkHttpClient httpClient = new OkHttpClient();
    Kiosk kiosk = server.client(server.builder().httpClient(httpClient));
    ApiCall<Order> call = order(kiosk);
    CompletableFuture<Order> future = call.executeAsync();
    server.request();

    httpClient.dispatcher().cancelAll();

    ExecutionException failed =
        catchThrowableOfType(ExecutionException.class, () -> future.get(10, TimeUnit.SECONDS));
    assertThat(failed.getCause())
        .isExactlyInstanceOf(CancelledException.class)
        .hasMessage(
            "Kiosk.placeOrder: cancelled before the response from "
                + server.address()
                + " was read. The call may have been carried out: look it up, or retry with idempotency key "
                + call.idempotencyKey()
                + ".");
    assertThat(((ConnectionException) failed.getCause()).outcomeUnknown()).isTrue();
  }

  @Test
  void interruptedThreadCancelsItsCallAndStaysInterrupted() {
    Thread.currentThread().interrupt();

    ConnectionException cancelled = failure(order(server.client()));

    assertThat(Thread.interrupted()).isTrue();
    assertThat(cancelled)
        .isExactlyInstanceOf(CancelledException.class)
        .hasMessage(
            "Kiosk.placeOrder: cancelled before the request was sent to "
                + server.address()
                + ". The call was not carried out.");
    assertThat(cancelled.outcomeUnknown()).isFalse();
  }

  @Test
  void listenerOfTheGivenHttpClientGoesOnListening() {
    server.answers(lost());
    AtomicInteger sendings = new AtomicInteger();
    OkHttpClient httpClient =
        new OkHttpClient.Builder()
            .eventListener(
                new EventListener() {
                  @Override
                  public void requestHeadersStart(Call call) {
                    sendings.incrementAndGet();
                  }
                })
            .build();

    ConnectionException lost =
        failure(order(server.client(server.builder().httpClient(httpClient))));

    assertThat(lost).isExactlyInstanceOf(OutcomeUnknownException.class);
    assertThat(sendings).hasValue(1);
  }
}
