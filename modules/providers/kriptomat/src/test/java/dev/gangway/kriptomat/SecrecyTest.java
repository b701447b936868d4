package dev.gangway.kriptomat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gangway.auth.AccessToken;
import dev.gangway.auth.OneTimeCode;
import dev.gangway.auth.Secret;
import dev.gangway.auth.TokenSource;
import dev.gangway.core.error.ApiException;
import dev.gangway.core.error.AuthenticationException;
import dev.gangway.core.error.ConnectionException;
import dev.gangway.core.error.ErrorResponseException;
import dev.gangway.core.error.UnreadableResponseException;
import dev.gangway.kriptomat.model.Credentials;
import dev.gangway.kriptomat.model.NewUser;
import java.io.PrintWriter;
import java.io.StringWriter;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What a program prints by habit, a call or an exception, tells nothing about people. */
final class SecrecyTest {
  private static final String EMAIL = "planted@example.com";
  private static final NewUser USER =
      NewUser.builder()
          .email(EMAIL)
          .name("planted-name")
          .surname("planted-surname")
          .phone("planted-phone")
          .build();

  @AutoClose private final FakeKriptomat kriptomat = new FakeKriptomat();

  @Test
  void callPrintsItsOperationOnly() {
    assertThat(kriptomat.client().users().create(USER)).hasToString("ApiCall[createUser]");
    assertThat(USER.toString()).doesNotContain("planted");
  }

  @Test
  void errorResponseIsNotInTheMessage() {
    kriptomat.answer(
        422,
        "{\"message\":\"%s is taken\",\"errors\":{\"email\":[\"%s is taken\"]}}"
            .formatted(EMAIL, EMAIL));

    var failure =
        catchThrowableOfType(
            ErrorResponseException.class, () -> kriptomat.client().users().create(USER).execute());

    assertThat(printed(failure)).doesNotContain("planted");
    assertThat(failure.providerMessage()).isEqualTo("planted@example.com is taken");
    assertThat(failure.bodyText()).contains(EMAIL);
  }

  @Test
  void unreadableResponseIsNotInTheMessage() {
    for (String wrong :
        new String[] {
          "{\"status\":true,\"data\":\"" + EMAIL + "\"}",
          "{\"status\":true,\"data\":{\"id\":\"" + EMAIL + "\"}}",
          "{\"status\":\"" + EMAIL + "\",\"data\":{\"id\":6}}",
          "<html>" + EMAIL + "</html>",
          "{\"data\":{\"id\":6},\"" + EMAIL,
        }) {
      kriptomat.answer(200, wrong);

      var failure =
          catchThrowableOfType(
              UnreadableResponseException.class,
              () -> kriptomat.client().users().create(USER).execute());

      assertThat(printed(failure)).doesNotContain("planted");
      assertThat(failure.bodyText()).isEqualTo(wrong);
    }
  }

  @Test
  void callThatFoundNobodyIsNotInTheMessage() {
    try (Kriptomat client =
        Kriptomat.builder()
            .baseUrl("http://127.0.0.1:1")
            .session(TokenSource.fixed(AccessToken.of(Secret.of("planted-token"))))
            .build()) {
      var failure =
          catchThrowableOfType(
              ConnectionException.class, () -> client.users().create(USER).execute());

      assertThat(printed(failure)).doesNotContain("planted");
    }
  }

  @Test
  void refusedLoginTellsNoCredential() throws Exception {
    Credentials login =
        Credentials.builder()
            .email(EMAIL)
            .password(Secret.of("planted-password"))
            .securityCode(OneTimeCode.of("planted-code"))
            .clientId(5L)
            .clientSecret(Secret.of("planted-secret"))
            .build();
    try (MockWebServer server = new MockWebServer()) {
      server.start();
      server.enqueue(
          new MockResponse.Builder()
              .code(401)
              .body("{\"message\":\"planted-password is wrong for " + EMAIL + "\"}")
              .build());
      try (Kriptomat client =
          Kriptomat.builder().baseUrl(server.url("/").toString()).session(login).build()) {
        var failure =
            catchThrowableOfType(
                AuthenticationException.class, () -> client.users().get(6).execute());

        assertThat(printed(failure)).doesNotContain("planted");
        assertThat(failure.status()).isEqualTo(401);
        assertThat(login.toString()).doesNotContain("planted");
      }
    }
  }

  /** Returns all that a log shows of an exception, its causes included. */
  private static String printed(ApiException failure) {
    StringWriter text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text, true));
    return text.toString();
  }
}
