package dev.gangway.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gangway.auth.AccessToken;
import dev.gangway.auth.Secret;
import dev.gangway.core.error.ApiException;
import dev.gangway.core.error.AuthenticationException;
import dev.gangway.core.error.NotConnectedException;
import dev.gangway.core.error.UnauthenticatedException;
import dev.gangway.core.error.UnreadableResponseException;
import dev.gangway.core.kiosk.Kiosk;
import dev.gangway.core.kiosk.KioskServer;
import dev.gangway.core.kiosk.Login;
import dev.gangway.core.kiosk.NewOrder;
import java.math.BigDecimal;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoginFailureTest {
  private static final String ORDER = "{\"status\":true,\"data\":{\"id\":6}}";
  private static final String UNAUTHENTICATED = "{\"error\":\"Unauthenticated.\"}";

  private static final String PAUSE =
      " Logins pause until 2026-01-31T12:15:00Z. To log in sooner, change the credentials or call"
          + " forget() on the session's tokens. pauseAfterRefusal sets the length of the pause.";

  @RegisterExtension final KioskServer server = new KioskServer();
  private volatile Instant now = Instant.parse("2026-01-31T12:00:00Z");
  private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);

  private Kiosk kiosk() {
    return server.client(
        Kiosk.builder()
            .baseUrl(server.url())
            .clock(clock)
            .session(new Login("jane@example.com", Secret.of("s3cret"), Map.of())));
  }

  private void answersLogin(String token) {
    server.answers("{\"access_token\":\"" + token + "\",\"expires_in\":3600}");
  }

  private static NewOrder newOrder() {
    return NewOrder.builder().amount(new BigDecimal("12.50")).build();
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 422, 423})
  void refusedLoginIsNotRetried(int status) {
    server.answers(status, "{\"message\":\"Wrong password of jane@example.com.\"}");
    Kiosk kiosk = kiosk();

    AuthenticationException refused =
        catchThrowableOfType(AuthenticationException.class, kiosk.orders().get("6")::execute);
    AuthenticationException again =
        catchThrowableOfType(AuthenticationException.class, kiosk.orders().get("6")::execute);

    assertThat(refused)
        .hasMessage(
            "Kiosk.getOrder: not carried out. Kiosk responded to the login with "
                + status
                + ". Check the credentials."
                + PAUSE);
    assertThat(refused.status()).isEqualTo(status);
    assertThat(refused.providerMessage()).isEqualTo("Wrong password of jane@example.com.");
    assertThat(refused.credentialsRefused()).isTrue();
    assertThat(refused.operation()).isEqualTo("getOrder");
    assertThat(refused.bodyText()).contains("Wrong password");
    assertThat(again)
        .hasMessage(
            "Kiosk.getOrder: not carried out. The credentials were refused before." + PAUSE);
    assertThat(again.status()).isEqualTo(status);
    assertThat(again.providerMessage()).isEqualTo("Wrong password of jane@example.com.");
    assertThat(server.requestCount()).isEqualTo(1);
  }

  @Test
  void renewalThatIsRefusedSaysThatTheCallWasNotCarriedOut() throws Exception {
    answersLogin("t-1");
    Kiosk kiosk = kiosk();
    AccessToken unused = kiosk.session().token();
    now = now.plus(Duration.ofSeconds(30));
    server.answers(401, UNAUTHENTICATED);
    server.answers(403, "{\"message\":\"Locked.\"}");

    assertThatThrownBy(kiosk.orders().place(newOrder())::execute)
        .isInstanceOf(AuthenticationException.class)
        .hasMessage(
            "Kiosk.placeOrder: not carried out. Kiosk responded to the login with 403. "
                + "Check the credentials. Logins pause until 2026-01-31T12:15:30Z. To log in sooner,"
                + " change the credentials or call forget() on the session's tokens."
                + " pauseAfterRefusal sets the length of the pause.");
    assertThat(server.requestCount()).isEqualTo(3);
  }

  @Test
  void loginThatFailedForAnotherReasonIsTriedAgain() {
    server.answers(503, "");
    answersLogin("t-1");
    server.answers(ORDER);
    Kiosk kiosk = kiosk();

    assertThatThrownBy(kiosk.orders().get("6")::execute)
        .isInstanceOf(AuthenticationException.class)
        .hasMessage("Kiosk.getOrder: not carried out. Kiosk responded to the login with 503.")
        .extracting(e -> ((ApiException) e).status())
        .isEqualTo(503);
    assertThat(kiosk.orders().get("6").execute().id()).isEqualTo(6);
  }

  @Test
  void loginWithoutResponseSaysSo() {
    server.answers(new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()));

    assertThatThrownBy(kiosk().orders().get("6")::execute)
        .isInstanceOf(AuthenticationException.class)
        .hasMessage("Kiosk.getOrder: not carried out. Kiosk did not respond to the login.");
  }

  @Test
  void loginWhoseResponseLacksTheTokenSaysSo() {
    server.answers("{\"expires_in\":3600}");

    assertThatThrownBy(kiosk().orders().get("6")::execute)
        .isInstanceOf(AuthenticationException.class)
        .hasMessageStartingWith(
            "Kiosk.getOrder: not carried out. The login to Kiosk failed: The provider left out Token.accessToken, which its documentation promises.");
  }

  @Test
  void unreadableLoginIsNotCalledAnOrderThatMayHaveBeenPlaced() {
    server.answers("[1]");

    assertThatThrownBy(kiosk().orders().get("6")::execute)
        .isInstanceOf(AuthenticationException.class)
        .hasMessage(
            "Kiosk.getOrder: not carried out. Kiosk responded to the login with 200 and a body that its"
                + " documentation does not describe. Report it to the provider, or correct the spec.")
        .hasCauseInstanceOf(UnreadableResponseException.class);
  }

  @Test
  void missingCredentialNamesTheSchemeThatTheBuilderTakes() {
    Kiosk kiosk = server.client(Kiosk.builder().baseUrl(server.url()));

    AuthenticationException missing =
        catchThrowableOfType(AuthenticationException.class, kiosk.orders().get("6")::execute);

    assertThat(missing)
        .hasMessage(
            "Kiosk.getOrder: not carried out. Operation getOrder needs session, but the client has no credential. Set what is missing on the client's builder.");
    assertThat(missing.status()).isZero();
    assertThat(server.requestCount()).isZero();
  }

  @Test
  void asyncCallFailsWithTheSameAuthenticationException() {
    server.answers(401, UNAUTHENTICATED);

    assertThatThrownBy(() -> kiosk().orders().get("6").executeAsync().get(10, TimeUnit.SECONDS))
        .isInstanceOf(ExecutionException.class)
        .cause()
        .isInstanceOf(AuthenticationException.class)
        .hasMessage(
            "Kiosk.getOrder: not carried out. Kiosk responded to the login with 401. Check the credentials."
                + PAUSE);
  }

  @Test
  void failureOfALoginAppearsOnceAmongTheCauses() {
    server.answers(401, UNAUTHENTICATED);

    AuthenticationException refused =
        catchThrowableOfType(AuthenticationException.class, kiosk().orders().get("6")::execute);

    assertThat(refused.getCause())
        .isExactlyInstanceOf(UnauthenticatedException.class)
        .hasMessageStartingWith("Kiosk.login: the provider responded with 401")
        .hasNoCause();
    assertThat(refused.getSuppressed()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"error\":\"invalid_grant\"}",
        "{\"error\":\"invalid_grant\",\"access_token\":\"\"}",
        "{\"status\":false,\"message\":\"invalid_grant\"}",
        "{\"success\":false,\"error\":{\"message\":\"invalid_grant\"}}"
      })
  void loginThatIsRefusedWithSuccessPausesAndKeepsWhatTheProviderSaid(String body) {
    server.answers(body);
    Kiosk kiosk = kiosk();

    for (int i = 0; i < 3; i++) {
      AuthenticationException refused =
          catchThrowableOfType(AuthenticationException.class, kiosk.orders().get("6")::execute);
      assertThat(refused.credentialsRefused()).isTrue();
      assertThat(refused.providerMessage()).isEqualTo("invalid_grant");
      assertThat(refused.status()).isEqualTo(200);
      assertThat(refused.getMessage()).doesNotContain("invalid_grant");
    }

    assertThat(server.requestCount()).isEqualTo(1);
  }

  @Test
  void pauseCanBeSetAndForgettingEndsIt() throws Exception {
    server.answers(401, UNAUTHENTICATED);
    server.answers(401, UNAUTHENTICATED);
    server.answers(401, UNAUTHENTICATED);
    Login login = new Login("jane@example.com", Secret.of("s3cret"), Map.of());
    Kiosk eager =
        server.client(
            Kiosk.builder().baseUrl(server.url()).session(login).pauseAfterRefusal(Duration.ZERO));
    Kiosk kiosk = kiosk();

    for (Kiosk each : new Kiosk[] {eager, eager, kiosk, kiosk}) {
      assertThatThrownBy(each.orders().get("6")::execute)
          .isInstanceOf(AuthenticationException.class);
    }
    assertThat(server.requestCount()).isEqualTo(3);
    kiosk.session().forget();
    answersLogin("t-1");

    assertThat(kiosk.session().token().value().reveal()).isEqualTo("t-1");
  }

  @Test
  void negativePauseIsRefused() {
    assertThatThrownBy(() -> Kiosk.builder().pauseAfterRefusal(Duration.ofSeconds(-1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A pause is zero or more, but this is PT-1S.");
  }

  @Test
  void loginThatWasNotSentSaysSo() throws Exception {
    int port;
    try (ServerSocket unused = new ServerSocket(0)) {
      port = unused.getLocalPort();
    }
    Kiosk kiosk =
        server.client(
            Kiosk.builder()
                .baseUrl("http://localhost:" + port)
                .retries(RetryPolicy.none())
                .session(new Login("jane@example.com", Secret.of("s3cret"), Map.of())));

    assertThatThrownBy(kiosk.orders().get("6")::execute)
        .isInstanceOf(AuthenticationException.class)
        .hasMessage(
            "Kiosk.getOrder: not carried out. The login was not sent, since no connection to Kiosk was"
                + " established.")
        .hasCauseInstanceOf(NotConnectedException.class);
  }
}
