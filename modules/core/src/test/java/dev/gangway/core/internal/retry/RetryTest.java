package dev.gangway.core.internal.retry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gangway.core.ApiCall;
import dev.gangway.core.RecordingTimer;
import dev.gangway.core.error.ApiException;
import dev.gangway.core.error.ErrorResponseException;
import dev.gangway.core.error.FailedCall;
import dev.gangway.core.error.FailureEnvelopeException;
import dev.gangway.core.error.NotConnectedException;
import dev.gangway.core.error.OutcomeUnknownException;
import dev.gangway.core.error.UnreadableResponseException;
import dev.gangway.core.internal.call.CallProgress;
import dev.gangway.core.kiosk.Kiosk;
import dev.gangway.core.kiosk.KioskServer;
import dev.gangway.core.kiosk.NewOrder;
import dev.gangway.core.kiosk.Profile;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.UnknownHostException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLPeerUnverifiedException;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okhttp3.Dns;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a call is repeated after, by what the server received. */
class RetryTest {
  private static final String ORDER = "{\"status\":true,\"data\":{\"id\":6}}";
  private static final String BUSY = "{\"message\":\"busy\"}";

  @RegisterExtension final KioskServer server = new KioskServer();
  private final RecordingTimer timer = RecordingTimer.endingAtOnce();

  /** Calls that may be done twice. */
  enum Harmless {
    GET,
    DELETE,
    POST_WITH_KEY_IN_BODY,
    POST_WITH_KEY_IN_HEADER;

    ApiCall<?> call(Kiosk kiosk) {
      return switch (this) {
        case GET -> kiosk.orders().get("6");
        case DELETE -> kiosk.orders().cancel("6");
        case POST_WITH_KEY_IN_BODY -> kiosk.orders().place(newOrder());
        case POST_WITH_KEY_IN_HEADER -> kiosk.orders().refund(newOrder());
      };
    }
  }

  private static NewOrder newOrder() {
    return NewOrder.builder().amount(new BigDecimal("12.50")).build();
  }

  private static MockResponse.Builder lost() {
    return new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket());
  }

  private static MockResponse.Builder cutOff() {
    return KioskServer.answer(200, "{\"status\"")
        .setHeader("Content-Length", 1_000)
        .onResponseEnd(new SocketEffect.CloseSocket());
  }

  private Kiosk kiosk() {
    return server.client(timer.in(server.builder()));
  }

  private Kiosk kiosk(OkHttpClient httpClient) {
    return server.client(
        timer
            .in(server.builder())
            .httpClient(httpClient)
            .baseUrl("http://localhost:" + server.port()));
  }

  private static ApiCall<Void> withoutKey(Kiosk kiosk) {
    return kiosk.forms().sendFields(Profile.builder().name("Jane").build());
  }

  private static <E extends ApiException> E failure(Class<E> type, ApiCall<?> call) {
    return catchThrowableOfType(type, call::execute);
  }

  @ParameterizedTest
  @EnumSource
  void harmlessCallIsRetriedAfterALostConnection(Harmless harmless) {
    server.answers(lost());
    server.answers(cutOff());
    server.answers(ORDER);

    harmless.call(kiosk()).execute();

    assertThat(server.requestCount()).isEqualTo(3);
    assertThat(timer.waits()).hasSize(2);
  }

  @ParameterizedTest
  @EnumSource
  void harmlessAsyncCallIsRetriedAfterALostConnection(Harmless harmless) {
    server.answers(lost());
    server.answers(503, BUSY);
    server.answers(ORDER);

    harmless.call(kiosk()).executeAsync().join();

    assertThat(server.requestCount()).isEqualTo(3);
    assertThat(timer.waits()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 429, 502, 503, 504})
  void harmlessCallIsRetriedAfterATransientResponse(int status) {
    Kiosk kiosk = kiosk();
    for (Harmless harmless : Harmless.values()) {
      server.answers(status, BUSY);
      server.answers(ORDER);

      harmless.call(kiosk).execute();
    }

    assertThat(server.requestCount()).isEqualTo(2 * Harmless.values().length);
  }

  @ParameterizedTest
  @ValueSource(ints = {300, 400, 401, 403, 404, 409, 412, 418, 421, 422, 423, 425, 500, 501, 505})
  void otherResponsesAreFinal(int status) {
    Kiosk kiosk = kiosk();
    for (Harmless harmless : Harmless.values()) {
      server.answers(status, BUSY);

      ApiException error = failure(ApiException.class, harmless.call(kiosk));

      assertThat(error.status()).isEqualTo(status);
      assertThat(error.attempts()).isEqualTo(1);
    }
    assertThat(server.requestCount()).isEqualTo(Harmless.values().length);
    assertThat(timer.waits()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 421, 425, 429, 500, 502, 503, 504})
  void postWithoutKeyIsNotRetriedWhateverTheResponse(int status) {
    server.answers(KioskServer.answer(status, BUSY).setHeader("Retry-After", "0"));

    ErrorResponseException error = failure(ErrorResponseException.class, withoutKey(kiosk()));

    assertThat(error.status()).isEqualTo(status);
    assertThat(server.requestCount()).isEqualTo(1);
  }

  @Test
  void lostPostWithoutKeyIsNotRetried() {
    Kiosk kiosk = kiosk();
    server.answers(lost());
    server.answers(cutOff());

    assertThat(failure(ApiException.class, withoutKey(kiosk)))
        .isInstanceOf(OutcomeUnknownException.class);
    assertThat(failure(ApiException.class, withoutKey(kiosk)))
        .isInstanceOf(OutcomeUnknownException.class);
    assertThat(server.requestCount()).isEqualTo(2);
  }

  @Test
  void postWithoutKeyThatWasNotSentIsRetried() {
    server.answers(204, "");

    withoutKey(kiosk(resolving(false, true))).execute();

    assertThat(server.requestCount()).isEqualTo(1);
    assertThat(timer.waits()).hasSize(1);
  }

  @Test
  void certificateThatIsNotTrustedIsNotAskedForAgain() throws Exception {
    OkHttpClient wary =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain -> {
                  throw new SSLPeerUnverifiedException("Not the kiosk.");
                })
            .build();

    NotConnectedException failure =
        failure(NotConnectedException.class, kiosk(wary).orders().get("6"));

    assertThat(failure.getSuppressed()).isEmpty();
    assertThat(timer.waits()).isEmpty();
  }

  @Test
  void bodyThatCanBeWrittenOnlyOnceIsNotRetried() {
    NotConnectedException failure =
        NotConnectedException.of(
            FailedCall.of("PUT", "put"),
            NotConnectedException.Reason.UNREACHABLE,
            new IOException());

    assertThat(putting(false).isAllowedAfter(failure)).isTrue();
    assertThat(putting(true).isAllowedAfter(failure)).isFalse();
  }

  private static RetryRules putting(boolean oneShot) {
    RequestBody body =
        new RequestBody() {
          @Override
          public boolean isOneShot() {
            return oneShot;
          }

          @Override
          public @Nullable MediaType contentType() {
            return null;
          }

          @Override
          public void writeTo(BufferedSink sink) {}
        };
    Request request = new Request.Builder().url("https://kiosk.example.com").put(body).build();
    return new RetryRules(request, null, new CallProgress("Kiosk", "put", request, null));
  }

  @Test
  void envelopeThatSaysFailureIsFinal() {
    server.answers("{\"status\":false,\"message\":\"no\"}");

    assertThat(failure(ApiException.class, kiosk().orders().get("6")))
        .isInstanceOf(FailureEnvelopeException.class);
    assertThat(server.requestCount()).isEqualTo(1);
  }

  @Test
  void unreadableResponseIsFinal() {
    server.answers("<html>");

    assertThat(failure(ApiException.class, kiosk().orders().get("6")))
        .isInstanceOf(UnreadableResponseException.class);
    assertThat(server.requestCount()).isEqualTo(1);
  }

  /** Returns a client that finds the host's address the first time, and the later times, or not. */
  private static OkHttpClient resolving(boolean first, boolean later) {
    AtomicInteger times = new AtomicInteger();
    return new OkHttpClient.Builder()
        .dns(
            host -> {
              if (times.getAndIncrement() == 0 ? first : later) {
                return Dns.SYSTEM.lookup(host);
              }
              throw new UnknownHostException(host);
            })
        .build();
  }
}
