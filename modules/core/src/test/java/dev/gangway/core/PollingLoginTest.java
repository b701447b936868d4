package dev.gangway.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gangway.auth.Secret;
import dev.gangway.core.error.AuthenticationException;
import dev.gangway.core.kiosk.Kiosk;
import dev.gangway.core.kiosk.KioskServer;
import dev.gangway.core.kiosk.Login;
import dev.gangway.core.kiosk.Order;
import dev.gangway.core.kiosk.OrderState;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which failures of a login a polling tolerates. */
class PollingLoginTest {
  @RegisterExtension final KioskServer server = new KioskServer();
  private final FakePauses pauses = new FakePauses();

  private void answersState(String state) {
    server.answers(
        "{\"status\":true,\"data\":{\"id\":6,\"amount\":\"1\",\"state\":" + state + "}}");
  }

  private Polling<Order> paidWithLogin() {
    Login login = new Login("jane@example.com", Secret.of("s3cret"), Map.of());
    return server
        .client(Kiosk.builder().baseUrl(server.url()).session(login))
        .orders()
        .get("6")
        .untilTerminal(Order::state)
        .with(pauses);
  }

  @Test
  void loginThatMayWorkLaterCountsAsNotThereYet() {
    server.answers(503, "{}");
    server.answers("{\"access_token\":\"t-1\",\"expires_in\":3600}");
    answersState("\"paid\"");

    assertThat(paidWithLogin().execute().state()).isEqualTo(OrderState.PAID);
    assertThat(pauses.taken()).hasSize(1);
  }

  private Polling<Order> paidWithGrant() {
    return server
        .client(
            Kiosk.builder().baseUrl(server.url()).sessionClientCredentials("id", Secret.of("s")))
        .orders()
        .get("6")
        .untilTerminal(Order::state)
        .with(pauses);
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 503})
  void tokenEndpointThatMayRespondLaterCountsAsNotThereYet(int status) {
    server.answers(status, "{}");
    server.answers("{\"access_token\":\"t-1\",\"expires_in\":3600}");
    answersState("\"paid\"");

    assertThat(paidWithGrant().execute().state()).isEqualTo(OrderState.PAID);
    assertThat(pauses.taken()).hasSize(1);
  }

  @Test
  void tokenEndpointThatLosesTheConnectionCountsAsNotThereYet() {
    server.answers(new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()));
    server.answers("{\"access_token\":\"t-1\",\"expires_in\":3600}");
    answersState("\"paid\"");

    assertThat(paidWithGrant().execute().state()).isEqualTo(OrderState.PAID);
    assertThat(pauses.taken()).hasSize(1);
  }

  @Test
  void tokenEndpointThatRefusesEndsTheWait() {
    server.answers(401, "{\"error\":\"invalid_client\"}");

    assertThatThrownBy(() -> paidWithGrant().execute()).isInstanceOf(AuthenticationException.class);
    assertThat(pauses.taken()).isEmpty();
  }

  @Test
  void missingCredentialEndsTheWait() {
    Polling<Order> poll =
        server
            .client(Kiosk.builder().baseUrl(server.url()))
            .orders()
            .get("6")
            .untilTerminal(Order::state)
            .with(pauses);

    assertThatThrownBy(poll::execute).isInstanceOf(AuthenticationException.class);
    assertThat(pauses.taken()).isEmpty();
  }

  @Test
  void refusedLoginEndsTheWait() {
    server.answers(403, "{}");

    assertThatThrownBy(() -> paidWithLogin().execute()).isInstanceOf(AuthenticationException.class);
    assertThat(pauses.taken()).isEmpty();
  }
}
