package dev.gangway.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gangway.core.error.ConnectionException;
import dev.gangway.core.error.ErrorResponseException;
import dev.gangway.core.error.OutcomeUnknownException;
import dev.gangway.core.kiosk.Kiosk;
import dev.gangway.core.kiosk.KioskServer;
import dev.gangway.core.kiosk.NewOrder;
import dev.gangway.core.kiosk.Order;
import dev.gangway.core.kiosk.Profile;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** OkHttp repeats requests by itself. Here it does not: what is repeated is ours to decide. */
class SingleSendTest {
  private static final String ORDER = "{\"status\":true,\"data\":{\"id\":6}}";

  @RegisterExtension final KioskServer server = new KioskServer();

  private static ApiCall<Order> order(Kiosk kiosk) {
    return kiosk.orders().place(NewOrder.builder().amount(new BigDecimal("12.50")).build());
  }

  private static MockResponse.Builder retryAtOnce(int status) {
    return KioskServer.answer(status, "{\"message\":\"busy\"}").setHeader("Retry-After", "0");
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 421, 503})
  void orderThatTheServerAllowsToRetryLandsOnce(int status) {
    server.answers(retryAtOnce(status));
    server.answers(ORDER);

    ErrorResponseException error =
        catchThrowableOfType(ErrorResponseException.class, order(server.client())::execute);

    assertThat(error.status()).isEqualTo(status);
    assertThat(error.providerMessage()).isEqualTo("busy");
    assertThat(server.requestCount()).isEqualTo(1);
  }

  @Test
  void formThatTheServerAllowsToRetryLandsOnce() {
    server.answers(retryAtOnce(503));
    server.answers(204, "");

    ErrorResponseException error =
        catchThrowableOfType(
            ErrorResponseException.class,
            server.client().forms().sendFields(Profile.builder().name("Jane").build())::execute);

    assertThat(error.status()).isEqualTo(503);
    assertThat(server.requestCount()).isEqualTo(1);
  }

  @Test
  void orderWhoseConnectionIsLostAfterItWasReadLandsOnce() {
    server.answers(ORDER);
    server.answers(new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()));
    server.answers(ORDER);
    Kiosk kiosk = server.client();
    // The second order goes over the connection of the first, which is where OkHttp repeats.
    order(kiosk).execute();

    ApiCall<?> call = order(kiosk);
    assertThatThrownBy(call::execute)
        .isInstanceOf(OutcomeUnknownException.class)
        .hasMessage(
            "Kiosk.placeOrder: the connection to "
                + server.address()
                + " was lost before the response was read (IOException). The call may have been carried out: look it up, or retry with idempotency key "
                + call.idempotencyKey()
                + ".");
    server.request();
    assertThat(server.request().getExchangeIndex()).isEqualTo(1);
    assertThat(server.requestCount()).isEqualTo(2);
  }

  @Test
  void orderLandsOnceWithAGivenHttpClientToo() {
    server.answers(retryAtOnce(503));
    server.answers(ORDER);
    OkHttpClient eager = new OkHttpClient.Builder().retryOnConnectionFailure(true).build();

    ErrorResponseException error =
        catchThrowableOfType(
            ErrorResponseException.class,
            order(server.client(server.builder().httpClient(eager)))::execute);

    assertThat(error.status()).isEqualTo(503);
    assertThat(server.requestCount()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 421, 503})
  void readThatTheServerAllowsToRetryLandsOnce(int status) {
    server.answers(retryAtOnce(status));
    server.answers(ORDER);

    ErrorResponseException error =
        catchThrowableOfType(
            ErrorResponseException.class, server.client().orders().get("6")::execute);

    assertThat(error.status()).isEqualTo(status);
    assertThat(error.retryAfter()).isZero();
    assertThat(error.headers().get("Retry-After")).isEqualTo("0");
    assertThat(server.requestCount()).isEqualTo(1);
  }

  @Test
  void questionWhoseConnectionIsLostAfterItWasReadLandsOnce() {
    server.answers(ORDER);
    server.answers(new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()));
    server.answers(ORDER);
    ApiCall<Order> question = server.client().orders().get("6");
    // The second question goes over the connection of the first, which is where OkHttp repeats.
    question.execute();

    assertThatThrownBy(question::execute).isExactlyInstanceOf(ConnectionException.class);
    server.request();
    assertThat(server.request().getExchangeIndex()).isEqualTo(1);
    assertThat(server.requestCount()).isEqualTo(2);
  }

  @Test
  void retryAfterThatOkHttpCannotReadIsRead() {
    server.answers(
        KioskServer.answer(503, "{}")
            .setHeader("Retry-After", "99999999999")
            .addHeader("X-Other", "1"));

    ErrorResponseException error =
        catchThrowableOfType(
            ErrorResponseException.class, server.client().orders().get("6")::execute);

    assertThat(error.retryAfter()).isEqualTo(Duration.ofSeconds(99_999_999_999L));
    assertThat(error.headers().names()).contains("Retry-After", "X-Other");
    assertThat(error.headers().names()).doesNotContain("Gangway-Retry-After");
  }

  @Test
  void hostsSecondAddressIsTriedWithinTheSameAttempt() {
    server.answers(503, "{}");
    OkHttpClient twoAddresses =
        new OkHttpClient.Builder()
            .dns(host -> List.of(address("127.0.0.2"), address("127.0.0.1")))
            .build();
    Kiosk kiosk =
        server.client(
            server.builder().httpClient(twoAddresses).baseUrl("http://localhost:" + server.port()));

    ErrorResponseException error =
        catchThrowableOfType(ErrorResponseException.class, kiosk.orders().get("6")::execute);

    assertThat(error.attempts()).isEqualTo(1);
    assertThat(server.requestCount()).isEqualTo(1);
  }

  private static InetAddress address(String text) throws UnknownHostException {
    return InetAddress.getByName(text);
  }
}
