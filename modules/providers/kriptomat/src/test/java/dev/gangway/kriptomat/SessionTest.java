package dev.gangway.kriptomat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gangway.auth.OneTimeCode;
import dev.gangway.auth.Secret;
import dev.gangway.core.error.AuthenticationException;
import dev.gangway.core.error.DeadlineExceededException;
import dev.gangway.core.error.ErrorResponseException;
import dev.gangway.kriptomat.model.Credentials;
import dev.gangway.testkit.MutableClock;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The clock stands at a time whose one-time codes RFC 6238 prints in its appendix B. */
final class SessionTest {
  private final MutableClock clock = MutableClock.at(Instant.ofEpochSecond(1_111_111_109));
  private final Accounts accounts = new Accounts();
  @AutoClose private final MockWebServer server = new MockWebServer();
  @AutoClose private Kriptomat client;

  /** Responds to each login with a new token, and balances to those who have the current one. */
  private static final class Accounts extends Dispatcher {
    private final AtomicInteger logins = new AtomicInteger();
    volatile int loginStatus = 200;
    volatile boolean tokensRefused;

    @Override
    public MockResponse dispatch(RecordedRequest request) {
      if (request.getUrl().encodedPath().equals("/v1/auth/login")) {
        int login = logins.incrementAndGet();
        return answer(
            loginStatus, "{\"access_token\":\"token-" + login + "\",\"expires_in\":3600}");
      }
      boolean isCurrent =
          ("Bearer token-" + logins).equals(request.getHeaders().get("Authorization"));
      return isCurrent && !tokensRefused
          ? answer(200, "{\"status\":true,\"data\":{\"balance\":1,\"currency_code\":\"btc\"}}")
          : answer(401, "{\"message\":\"Unauthenticated.\"}");
    }

    private static MockResponse answer(int status, String body) {
      return new MockResponse.Builder().code(status).body(body).build();
    }
  }

  @BeforeEach
  void start() throws IOException {
    server.setDispatcher(accounts);
    server.start();
    client =
        Kriptomat.builder()
            .baseUrl(server.url("/").toString())
            .clock(clock)
            .session(
                Credentials.builder()
                    .email("partner@example.com")
                    .password(Secret.of("Password_123"))
                    .securityCode(
                        OneTimeCode.totp(Secret.of("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"), clock))
                    .clientId(5L)
                    .clientSecret(Secret.of("client-secret"))
                    .build())
            .build();
  }

  @Test
  void firstCallLogsInWithACodeAndLaterOnesReuseTheToken() throws InterruptedException {
    ask();
    clock.advance(Duration.ofMinutes(50));
    ask();

    RecordedRequest login = take();
    assertThat(login.getUrl().encodedPath()).isEqualTo("/v1/auth/login");
    assertThat(login.getHeaders().get("Authorization")).isNull();
    assertThat(login.getHeaders().get("X-Requested-With")).isEqualTo("XMLHttpRequest");
    assertThat(login.getBody().utf8())
        .isEqualTo(
            "{\"email\":\"partner@example.com\",\"password\":\"Password_123\","
                + "\"security_code\":\"081804\",\"client_id\":5,"
                + "\"client_secret\":\"client-secret\"}");
    assertThat(take().getHeaders().get("Authorization")).isEqualTo("Bearer token-1");
    assertThat(take().getHeaders().get("Authorization")).isEqualTo("Bearer token-1");
    assertThat(server.getRequestCount()).isEqualTo(3);
  }

  @Test
  void logoutEndsTheSessionSoThatTheNextCallLogsIn() throws InterruptedException {
    ask();
    client.authentication().logout().execute();
    clock.advance(Duration.ofSeconds(2));
    ask();

    assertThat(take().getUrl().encodedPath()).isEqualTo("/v1/auth/login");
    assertThat(take().getHeaders().get("Authorization")).isEqualTo("Bearer token-1");
    assertThat(take().getUrl().encodedPath()).isEqualTo("/v1/auth/logout");
    assertThat(take().getUrl().encodedPath()).isEqualTo("/v1/auth/login");
    assertThat(take().getHeaders().get("Authorization")).isEqualTo("Bearer token-2");
  }

  @Test
  void variableThatIsNotSetIsNamed() {
    assertThatThrownBy(() -> Kriptomat.builder().sessionFromEnv())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "Environment variable KRIPTOMAT_EMAIL is not set. Set it before the client is built.");
  }

  @Test
  void rejectedTokenIsReplacedWithAFreshCodeAndTheCallRepeated() throws InterruptedException {
    ask();
    accounts.logins.set(7);
    clock.advance(Duration.ofSeconds(30));
    ask();

    assertThat(take().getBody().utf8()).contains("\"security_code\":\"081804\"");
    assertThat(take().getHeaders().get("Authorization")).isEqualTo("Bearer token-1");
    assertThat(take().getHeaders().get("Authorization")).isEqualTo("Bearer token-1");
    assertThat(take().getBody().utf8()).contains("\"security_code\":\"050471\"");
    assertThat(take().getHeaders().get("Authorization")).isEqualTo("Bearer token-8");
  }

  @Test
  void callThatIsRefusedWithAFreshTokenTooIsNotRepeatedAgain() {
    ask();
    accounts.tokensRefused = true;
    clock.advance(Duration.ofSeconds(30));

    assertThatThrownBy(this::ask)
        .isInstanceOfSatisfying(
            ErrorResponseException.class,
            refused -> {
              assertThat(refused.status()).isEqualTo(401);
              assertThat(refused.providerMessage()).isEqualTo("Unauthenticated.");
            });
    assertThat(accounts.logins).hasValue(2);
    assertThat(server.getRequestCount()).isEqualTo(5);
  }

  @Test
  @Timeout(10)
  void shortlyBeforeTheSessionEndsANewOneIsOpenedBesideTheCall()
      throws IOException, InterruptedException {
    ask();
    take();
    take();
    clock.advance(Duration.ofMinutes(56));

    assertThat(client.session().token().value()).isEqualTo(Secret.of("token-1"));

    assertThat(take().getUrl().encodedPath()).isEqualTo("/v1/auth/login");
    while (client.session().token().value().equals(Secret.of("token-1"))) {
      Thread.onSpinWait();
    }
    assertThat(client.session().token().value()).isEqualTo(Secret.of("token-2"));
    assertThat(server.getRequestCount()).isEqualTo(3);
  }

  @Test
  void endedSessionIsReplacedBeforeTheCallIsSent() throws InterruptedException {
    ask();
    clock.advance(Duration.ofMinutes(59).plusSeconds(31));
    ask();

    List<String> sent = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      sent.add(String.valueOf(take().getHeaders().get("Authorization")));
    }
    assertThat(sent).containsExactly("null", "Bearer token-1", "null", "Bearer token-2");
  }

  @Test
  void refusedCredentialsAreSentWithThreeCodesAndNotAgainBeforeTheyAreForgotten() {
    accounts.loginStatus = 422;

    assertThatThrownBy(this::askBriefly)
        .isInstanceOf(DeadlineExceededException.class)
        .hasMessage(
            "Kriptomat.getUserBalance: timed out after 1000 ms while its login waited for the next one-time code, after"
                + " the last one was refused: Kriptomat responded to the login with 422. Check the"
                + " credentials. The call was not carried out.");
    clock.advance(Duration.ofSeconds(30));
    assertThatThrownBy(this::askBriefly).isInstanceOf(DeadlineExceededException.class);
    clock.advance(Duration.ofSeconds(30));
    for (int i = 0; i < 3; i++) {
      assertThatThrownBy(this::askBriefly)
          .isInstanceOf(AuthenticationException.class)
          .hasMessageStartingWith("Kriptomat.getUserBalance: not carried out. ")
          .hasMessageContaining("Logins pause until 2005-03-18T02:14:29Z.");
    }
    assertThat(accounts.logins).hasValue(3);

    client.session().forget();
    accounts.loginStatus = 200;
    clock.advance(Duration.ofSeconds(30));
    ask();
    assertThat(accounts.logins).hasValue(4);
  }

  private void askBriefly() {
    var unused = client.balances().get(6, "btc").withTimeout(Duration.ofSeconds(1)).execute();
  }

  @Test
  void failingServerIsAskedAgainByTheNextCall() {
    accounts.loginStatus = 503;
    assertThatThrownBy(this::ask)
        .isInstanceOf(AuthenticationException.class)
        .hasMessage(
            "Kriptomat.getUserBalance: not carried out. Kriptomat responded to the login with 503.");

    accounts.loginStatus = 200;
    clock.advance(Duration.ofSeconds(31));
    ask();

    assertThat(accounts.logins).hasValue(2);
  }

  private void ask() {
    assertThat(client.balances().get(6, "btc").execute().currencyCode()).isEqualTo("btc");
  }

  private RecordedRequest take() throws InterruptedException {
    return Objects.requireNonNull(server.takeRequest(5, TimeUnit.SECONDS));
  }
}
