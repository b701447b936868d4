package dev.gangway.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gangway.auth.CredentialsRefusedException;
import dev.gangway.auth.OneTimeCode;
import dev.gangway.auth.Secret;
import dev.gangway.core.error.AuthenticationException;
import dev.gangway.core.error.DeadlineExceededException;
import dev.gangway.core.internal.log.CallLog;
import dev.gangway.core.kiosk.Kiosk;
import dev.gangway.core.kiosk.KioskServer;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.logging.Level;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Logins whose password is a one-time code. */
@Timeout(60)
class OneTimeCodeLoginTest {
  private static final Secret KEY = Secret.of("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");

  @RegisterExtension final KioskServer server = new KioskServer();
  private volatile Instant now = Instant.parse("2026-01-31T12:00:00Z");
  private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
  private final OneTimeCode code = OneTimeCode.totp(KEY, clock);

  private Kiosk.Builder builder(String url) {
    return Kiosk.builder()
        .baseUrl(url)
        .clock(clock)
        .retries(RetryPolicy.none())
        .sessionByCode(code);
  }

  @Test
  void callThatWaitsForACodeSaysSoWithItsLastRefusal() {
    server.answers(401, "{\"message\":\"Code already used.\"}");
    Kiosk kiosk = server.client(builder(server.url()).logCalls(true));

    try (RecordingLog log = new RecordingLog(CallLog.NAME + "Kiosk").at(Level.INFO)) {
      DeadlineExceededException late =
          catchThrowableOfType(
              DeadlineExceededException.class,
              kiosk.orders().get("6").withTimeout(Duration.ofMillis(800))::execute);

      assertThat(late)
          .hasMessage(
              "Kiosk.getOrder: timed out after 800 ms while its login waited for the next one-time code, after the last"
                  + " one was refused: Kiosk responded to the login with 401. Check the credentials."
                  + " The call was not carried out.");
      assertThat(late.getSuppressed())
          .singleElement()
          .isInstanceOfSatisfying(
              CredentialsRefusedException.class,
              refused -> assertThat(refused.providerMessage()).isEqualTo("Code already used."));
      assertThat(log.lines())
          .contains(
              "INFO The login of session waits 30000 ms for the next one-time code, because the"
                  + " last one was used");
    }
    assertThat(server.requestCount()).isEqualTo(1);
  }

  @Test
  void nextCodeIsSentAfterARefusal() {
    server.answers(422, "{\"message\":\"Code already used.\"}");
    Kiosk kiosk = server.client(builder(server.url()));
    assertThat(
            catchThrowableOfType(
                DeadlineExceededException.class,
                kiosk.orders().get("6").withTimeout(Duration.ofMillis(800))::execute))
        .isNotNull();
    now = now.plus(Duration.ofSeconds(30));
    server.answers("{\"access_token\":\"t-1\",\"expires_in\":3600}");
    server.answers("{\"status\":true,\"data\":{\"id\":6}}");

    assertThat(kiosk.orders().get("6").execute().id()).isEqualTo(6);

    assertThat(KioskServer.text(server.request())).isNotEqualTo(KioskServer.text(server.request()));
  }

  @Test
  void codeOfALoginWithoutConnectionIsUsedByTheNext() throws Exception {
    int port;
    try (ServerSocket unused = new ServerSocket(0)) {
      port = unused.getLocalPort();
    }
    Kiosk unreachable = server.client(builder("http://localhost:" + port));
    assertThat(
            catchThrowableOfType(
                AuthenticationException.class, unreachable.orders().get("6")::execute))
        .hasMessageContaining("The login was not sent");
    server.answers("{\"access_token\":\"t-1\",\"expires_in\":3600}");
    server.answers("{\"status\":true,\"data\":{\"id\":6}}");

    Kiosk kiosk = server.client(builder(server.url()));

    assertThat(kiosk.orders().get("6").execute().id()).isEqualTo(6);
  }

  @Test
  void codeThatWasSentIsUsedUpWhateverTheMethodOfTheLogin() {
    server.answers(new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE));
    Kiosk kiosk =
        server.client(
            Kiosk.builder()
                .baseUrl(server.url())
                .clock(clock)
                .retries(RetryPolicy.none())
                .sessionByPut(code));
    assertThat(
            catchThrowableOfType(
                DeadlineExceededException.class,
                kiosk.orders().get("6").withTimeout(Duration.ofMillis(800))::execute))
        .isNotNull();
    now = now.plus(Duration.ofSeconds(1));

    assertThat(
            catchThrowableOfType(
                DeadlineExceededException.class,
                kiosk.orders().get("6").withTimeout(Duration.ofMillis(300))::execute))
        .hasMessageContaining("while its login waited for the next one-time code");
    assertThat(server.requestCount()).isEqualTo(1);
  }

  @Test
  void failedRenewalBehindATokenThatIsStillInUseIsReportedToListenersAndLog() throws Exception {
    RecordingListener listener = new RecordingListener();
    server.answers("{\"access_token\":\"t-1\",\"expires_in\":600}");
    Kiosk kiosk =
        server.client(
            Kiosk.builder()
                .baseUrl(server.url())
                .clock(clock)
                .retries(RetryPolicy.none())
                .sessionClientCredentials("id", Secret.of("s3cret"))
                .listener(listener)
                .logCalls(true));
    assertThat(kiosk.session().token().value().reveal()).isEqualTo("t-1");
    now = now.plus(Duration.ofMinutes(6));
    server.answers(503, "");

    try (RecordingLog log = new RecordingLog(CallLog.NAME + "Kiosk").at(Level.INFO)) {
      assertThat(kiosk.session().token().value().reveal()).isEqualTo("t-1");
      listener.renewal.await();

      assertThat(listener.lines).contains("Kiosk session renewal failed: LoginException");
      while (log.lines().isEmpty()) {
        Thread.onSpinWait();
      }
      assertThat(log.lines())
          .containsExactly(
              "WARNING The login to renew session failed (The token endpoint responded with 503); the"
                  + " old token stays in use while it is accepted");
    }
  }
}
