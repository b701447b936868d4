package dev.gangway.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gangway.auth.CredentialsRefusedException;
import dev.gangway.auth.LoginException;
import dev.gangway.auth.Secret;
import dev.gangway.core.error.AuthenticationException;
import dev.gangway.core.error.DeadlineExceededException;
import dev.gangway.core.kiosk.Kiosk;
import dev.gangway.core.kiosk.KioskServer;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Logins by OAuth 2.0's grants, as generated builders offer them. */
class GrantTest {
  private static final String ORDER = "{\"status\":true,\"data\":{\"id\":6}}";
  private static final String TOKEN = "{\"access_token\":\"t-1\",\"expires_in\":3600}";

  @RegisterExtension final KioskServer server = new KioskServer();

  private Kiosk.Builder builder() {
    return Kiosk.builder().baseUrl(server.url());
  }

  private Kiosk machine(String... scopes) {
    return server.client(builder().sessionClientCredentials("id", Secret.of("s3cret"), scopes));
  }

  @Test
  void clientCredentialsFetchATokenOnceForAllCalls() {
    server.answers(TOKEN);
    server.answers(ORDER);
    server.answers(ORDER);
    Kiosk kiosk = machine("read");

    kiosk.orders().get("6").execute();
    kiosk.orders().get("7").execute();

    RecordedRequest login = server.request();
    assertThat(login.getTarget()).isEqualTo("/oauth/token");
    assertThat(login.getHeaders().get("Authorization")).isEqualTo("Basic aWQ6czNjcmV0");
    assertThat(KioskServer.text(login)).isEqualTo("grant_type=client_credentials&scope=read");
    assertThat(server.request().getHeaders().get("Authorization")).isEqualTo("Bearer t-1");
    assertThat(server.request().getHeaders().get("Authorization")).isEqualTo("Bearer t-1");
  }

  @Test
  void anyTimeoutOfCallsIsOneForLogins() {
    server.answers(TOKEN);
    server.answers(ORDER);
    Kiosk kiosk =
        server.client(
            builder()
                .timeout(ChronoUnit.FOREVER.getDuration())
                .sessionClientCredentials("id", Secret.of("s3cret")));

    assertThat(kiosk.orders().get("6").execute().id()).isEqualTo(6);
  }

  @Test
  void passwordGrantSendsTheUserAndItsScopes() {
    server.answers(TOKEN);
    server.answers(ORDER);
    Kiosk kiosk =
        server.client(builder().sessionPassword("jane", Secret.of("s3cret"), "read", "write"));

    kiosk.orders().get("6").execute();

    assertThat(KioskServer.text(server.request()))
        .isEqualTo("grant_type=password&scope=read+write&username=jane&password=s3cret");
    assertThat(server.request().getHeaders().get("Authorization")).isEqualTo("Bearer t-1");
  }

  @Test
  void loginsGoToTheEndpointThatTheBuilderWasGiven() {
    server.answers(TOKEN);
    server.answers(ORDER);
    Kiosk kiosk =
        server.client(
            builder()
                .sessionTokenUrl(server.url() + "elsewhere")
                .sessionClientCredentials("id", Secret.of("s3cret")));

    kiosk.orders().get("6").execute();

    assertThat(server.request().getTarget()).isEqualTo("/elsewhere");
  }

  @Test
  void loginAtAnotherHostThanTheBaseUrlMustBeConfigured() {
    Kiosk.Builder builder = builder().sessionClientCredentialsElsewhere("id", Secret.of("s3cret"));

    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "Kiosk sends calls to "
                + HttpUrl.get(server.url()).host()
                + ", which is not one of the provider's servers, but the logins of session would go to"
                + " the documented token endpoint at auth.example.com. Say where they go with"
                + " …TokenUrl(…) of the builder.");
    assertThat(builder.sessionTokenUrl("oauth/token").build()).isNotNull();
  }

  @Test
  void loginAtAnotherHostIsAsDocumentedForADocumentedServer() {
    try (Kiosk kiosk =
        Kiosk.builder()
            .server(Kiosk.PRODUCTION)
            .sessionClientCredentialsElsewhere("id", Secret.of("s3cret"))
            .build()) {
      assertThat(kiosk.session()).isNotNull();
    }
  }

  @Test
  void refusalOfAGrantCarriesWhatTheProviderSaid() {
    server.answers(400, "{\"error\":\"invalid_grant\",\"error_description\":\"Locked.\"}");

    AuthenticationException refused =
        catchThrowableOfType(AuthenticationException.class, machine().orders().get("6")::execute);

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.providerMessage()).isEqualTo("Locked.");
    assertThat(refused.credentialsRefused()).isTrue();
    assertThat(refused.getCause()).hasNoCause();
  }

  @Test
  void refusedClientIsAnAuthenticationFailure() {
    server.answers(401, "{\"error\":\"invalid_client\"}");

    assertThatThrownBy(() -> machine().orders().get("6").execute())
        .isInstanceOf(AuthenticationException.class)
        .hasCauseInstanceOf(CredentialsRefusedException.class);
  }

  @Test
  void endpointThatDoesNotRespondIsAnAuthenticationFailure() {
    server.answers(
        new MockResponse.Builder().onRequestStart(SocketEffect.ShutdownConnection.INSTANCE));

    assertThatThrownBy(() -> machine().orders().get("6").execute())
        .isInstanceOf(AuthenticationException.class)
        .hasCauseInstanceOf(LoginException.class);
  }

  @Test
  @Timeout(20)
  void endpointThatStallsEndsWithTheCall() {
    server.answers(new MockResponse.Builder().onRequestStart(SocketEffect.Stall.INSTANCE));
    Kiosk kiosk = machine();

    assertThatThrownBy(() -> kiosk.orders().get("6").withTimeout(Duration.ofMillis(500)).execute())
        .isInstanceOf(DeadlineExceededException.class);
  }
}
