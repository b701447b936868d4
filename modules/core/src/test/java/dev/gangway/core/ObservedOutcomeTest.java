package dev.gangway.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.gangway.auth.Secret;
import dev.gangway.core.error.AuthenticationException;
import dev.gangway.core.error.CancelledException;
import dev.gangway.core.error.ConnectionException;
import dev.gangway.core.error.DeadlineExceededException;
import dev.gangway.core.error.NotConnectedException;
import dev.gangway.core.error.RateLimitedException;
import dev.gangway.core.error.UnreadableResponseException;
import dev.gangway.core.error.UploadException;
import dev.gangway.core.kiosk.Kiosk;
import dev.gangway.core.kiosk.KioskServer;
import dev.gangway.core.kiosk.NewOrder;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ObservedOutcomeTest {
  @RegisterExtension final KioskServer server = new KioskServer();

  private final RecordingListener listener = new RecordingListener();

  private CallOutcome last() {
    return (CallOutcome) listener.outcomes.get(listener.outcomes.size() - 1);
  }

  private ObservedCall call() {
    return listener.calls.get(0);
  }

  @Test
  void lostConnectionOfAnOrderLeavesItsOutcomeUnknown() {
    server.answers(new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()));
    server.answers(new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()));
    Kiosk kiosk = server.client(server.builder().listener(listener));

    catchThrowable(
        () -> kiosk.orders().place(new NewOrder(BigDecimal.ONE, null, null, Map.of())).execute());

    assertThat(last().outcomeUnknown()).isTrue();
    assertThat(last().kind()).isEqualTo(OutcomeKind.OUTCOME_UNKNOWN);

    catchThrowable(() -> kiosk.orders().get("6").execute());

    assertThat(last().outcomeUnknown()).isFalse();
    assertThat(last().kind()).isEqualTo(OutcomeKind.CONNECTION_LOST);
  }

  static Stream<Arguments> kinds() {
    return Stream.of(
        Arguments.of(null, "success"),
        Arguments.of(RateLimitedException.class, "refused"),
        Arguments.of(AuthenticationException.class, "not_sent"),
        Arguments.of(NotConnectedException.class, "not_sent"),
        Arguments.of(UnreadableResponseException.class, "unreadable"),
        Arguments.of(DeadlineExceededException.class, "deadline"),
        Arguments.of(CancelledException.class, "cancelled"),
        Arguments.of(ConnectionException.class, "connection_lost"),
        Arguments.of(UploadException.class, "failed"),
        Arguments.of(IllegalStateException.class, "failed"));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void kindFollowsFromTheClassOfTheException(Class<? extends Throwable> failure, String label) {
    assertThat(new CallOutcome(1, 0, failure, Duration.ZERO, "").kind().label()).isEqualTo(label);
  }

  @Test
  void urlHasNeitherValuesNorTheBasePath() {
    server.answers("{\"status\":true,\"data\":{\"id\":6}}");
    Kiosk kiosk =
        server.client(server.builder().baseUrl(server.url() + "planted-key/").listener(listener));

    kiosk.orders().get("planted-id").execute();

    assertThat(call().url()).isEqualTo("http://" + server.address() + "/REDACTED/orders/REDACTED");
    assertThat(server.request().getUrl().encodedPath()).isEqualTo("/planted-key/orders/planted-id");
  }

  @Test
  void urlNamesTheQueryParametersThatAreSent() {
    server.answers("{\"status\":true,\"data\":[]}");
    Kiosk kiosk = server.client(server.builder().listener(listener));

    kiosk.orders().list(null, BigDecimal.TEN, Secret.of("planted"), null, null).execute();

    assertThat(call().url())
        .isEqualTo("http://" + server.address() + "/orders?min=REDACTED&pin=REDACTED");
  }

  @Test
  void urlOfATestsOwnCallIsThatOfItsServer() {
    ObservedCall call =
        ObservedCall.of("Kiosk", "getOrder", "GET", "/orders/{id}", "api.example.com", 443, null);

    assertThat(call.url()).isEqualTo("https://api.example.com/orders/REDACTED");
  }

  @Test
  void attemptKnowsItsVersionOfHttp() {
    server.answers("{\"status\":true,\"data\":{\"id\":6}}");

    server.client(server.builder().listener(listener)).orders().get("6").execute();

    assertThat(((AttemptOutcome) listener.outcomes.get(0)).protocolVersion()).isEqualTo("1.1");
  }
}
