package dev.gangway.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordGrantTest {
  @StartStop public final MockWebServer server = new MockWebServer();

  private final MutableClock clock = MutableClock.at("2026-01-01T00:00:00Z");
  private final OkHttpClient client = new OkHttpClient();

  private PasswordGrant.Builder grant() {
    return PasswordGrant.builder(
            client, server.url("/auth/oauth/token"), "user@example.com", Secret.of("p&ss wörd"))
        .clock(clock);
  }

  private void answer(int code, String body) {
    server.enqueue(new MockResponse.Builder().code(code).body(body).build());
  }

  @Test
  void passwordIsSentAsAFormWithTheExtraHeaders() throws Exception {
    answer(200, "{\"access_token\":\"t1\",\"token_type\":\"Bearer\",\"expires_in\":3600}");
    PasswordGrant grant =
        grant()
            .header("api-key", Secret.of("k"))
            .parameter("scope", Secret.of("read"))
            .client("id", Secret.of("s%"))
            .build();

    AccessToken token = grant.token();

    RecordedRequest sent = server.takeRequest();
    assertThat(sent.getMethod()).isEqualTo("POST");
    assertThat(sent.getHeaders().get("Content-Type"))
        .isEqualTo("application/x-www-form-urlencoded");
    assertThat(sent.getHeaders().get("api-key")).isEqualTo("k");
    assertThat(sent.getHeaders().get("Authorization")).isEqualTo("Basic aWQ6cyUyNQ==");
    assertThat(sent.getBody().utf8())
        .isEqualTo(
            "grant_type=password&scope=read&username=user%40example.com&password=p%26ss+w%C3%B6rd");
    assertThat(token.value().reveal()).isEqualTo("t1");
    assertThat(token.expiresAt()).isEqualTo(clock.instant().plusSeconds(3600));
  }

  @Test
  void refreshTokenIsUsedAndTheNewOneKept() throws Exception {
    answer(200, "{\"access_token\":\"t1\",\"refresh_token\":\"r 1\"}");
    answer(200, "{\"access_token\":\"t2\",\"refresh_token\":\"r2\"}");
    answer(200, "{\"access_token\":\"t3\"}");
    answer(200, "{\"access_token\":\"t4\"}");
    PasswordGrant grant = grant().build();
    for (int i = 0; i < 4; i++) {
      assertThat(grant.token().value().reveal()).isEqualTo("t" + (i + 1));
    }

    assertThat(server.takeRequest().getBody().utf8()).startsWith("grant_type=password");
    assertThat(server.takeRequest().getBody().utf8())
        .isEqualTo("grant_type=refresh_token&refresh_token=r+1");
    assertThat(server.takeRequest().getBody().utf8())
        .isEqualTo("grant_type=refresh_token&refresh_token=r2");
    assertThat(server.takeRequest().getBody().utf8())
        .isEqualTo("grant_type=refresh_token&refresh_token=r2");
  }

  @Test
  void refusedRefreshTokenFallsBackToThePassword() throws Exception {
    answer(200, "{\"access_token\":\"t1\",\"refresh_token\":\"r1\"}");
    answer(400, "{\"error\":\"invalid_grant\"}");
    answer(200, "{\"access_token\":\"t2\"}");
    PasswordGrant grant = grant().build();
    assertThat(grant.token().value().reveal()).isEqualTo("t1");

    assertThat(grant.token().value().reveal()).isEqualTo("t2");

    assertThat(server.getRequestCount()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "400 | {\"error\":\"invalid_request\"}",
        "400 | {}",
        "401 | ",
        "403 | <html>no</html>",
        "404 | ",
        "410 | {}",
        "422 | {\"message\":\"The refresh token is invalid.\"}",
        "200 | {\"error\":\"invalid_grant\"}"
      })
  void refreshTokenThatIsRefusedInAnyWordsGivesWayToThePassword(int status, String body)
      throws Exception {
    answer(200, "{\"access_token\":\"t1\",\"refresh_token\":\"r1\"}");
    answer(status, body == null ? "" : body);
    answer(200, "{\"access_token\":\"t2\"}");
    answer(200, "{\"access_token\":\"t3\"}");
    PasswordGrant grant = grant().build();

    for (int i = 1; i <= 3; i++) {
      assertThat(grant.token().value().reveal()).isEqualTo("t" + i);
    }

    assertThat(sentGrants()).containsExactly("password", "refresh_token", "password", "password");
  }

  @Test
  void passwordIsTriedOnceAfterARefusedRefreshToken() throws Exception {
    answer(200, "{\"access_token\":\"t1\",\"refresh_token\":\"r1\"}");
    answer(404, "");
    answer(404, "");
    PasswordGrant grant = grant().build();
    AccessToken unused = grant.token();

    assertThatThrownBy(grant::token).hasMessage("The token endpoint responded with 404");

    assertThat(sentGrants()).containsExactly("password", "refresh_token", "password");
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 429, 500, 502})
  void failureThatMayPassKeepsTheRefreshToken(int status) throws Exception {
    answer(200, "{\"access_token\":\"t1\",\"refresh_token\":\"r1\"}");
    answer(status, "");
    answer(200, "{\"access_token\":\"t2\"}");
    PasswordGrant grant = grant().build();
    AccessToken unused = grant.token();
    assertThatThrownBy(grant::token).isExactlyInstanceOf(LoginException.class);

    assertThat(grant.token().value().reveal()).isEqualTo("t2");

    assertThat(sentGrants()).containsExactly("password", "refresh_token", "refresh_token");
  }

  private List<String> sentGrants() throws InterruptedException {
    List<String> grants = new ArrayList<>();
    for (int i = server.getRequestCount(); i > 0; i--) {
      grants.add(server.takeRequest().getBody().utf8().replaceAll("grant_type=|&.*", ""));
    }
    return grants;
  }

  @Test
  void refreshTokenThatComesAfterForgettingIsNotKept() throws Exception {
    CountDownLatch refreshing = new CountDownLatch(1);
    CountDownLatch forgotten = new CountDownLatch(1);
    List<String> grants = new CopyOnWriteArrayList<>();
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
            grants.add(request.getBody().utf8().replaceAll("grant_type=|&.*", ""));
            if (grants.size() == 2) {
              refreshing.countDown();
              forgotten.await();
            }
            return new MockResponse.Builder()
                .body("{\"access_token\":\"t\",\"refresh_token\":\"r\"}")
                .build();
          }
        });
    PasswordGrant grant = grant().build();
    AccessToken first = grant.token();
    CompletableFuture<AccessToken> second =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return grant.token();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    refreshing.await();

    grant.forget();
    forgotten.countDown();

    assertThat(second.get()).isEqualTo(first);
    assertThat(grant.token()).isEqualTo(first);
    assertThat(grants).containsExactly("password", "refresh_token", "password");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "200 | {\"error\":\"invalid_grant\",\"error_description\":\"No.\"} | 200 invalid_grant",
        "200 | {\"status\":false,\"message\":\"No.\"} | 200",
        "200 | {\"success\":false,\"error\":{\"message\":\"No.\"}} | 200",
        "200 | {\"error\":\"No.\",\"access_token\":\"\"} | 200",
        "422 | {\"message\":\"No.\"} | 422"
      })
  void refusalKeepsWhatTheProviderSaid(int status, String body, String shown) {
    answer(status, body);

    assertThatThrownBy(grant().build()::token)
        .isInstanceOfSatisfying(
            CredentialsRefusedException.class,
            refused -> {
              assertThat(refused)
                  .hasMessage("The token endpoint refused the credentials with " + shown);
              assertThat(refused.status()).isEqualTo(status);
              assertThat(refused.providerMessage()).isEqualTo("No.");
            });
  }

  @Test
  void loginOfWhichNothingWasSentSaysSo() {
    server.close();

    assertThatThrownBy(grant().build()::token)
        .isInstanceOf(LoginNotSentException.class)
        .hasMessage(
            "No connection to the token endpoint could be established (ConnectException). Check that "
                + server.getHostName()
                + " can be reached.");
  }

  @Test
  void serverErrorKeepsTheRefreshToken() throws Exception {
    answer(200, "{\"access_token\":\"t1\",\"refresh_token\":\"r1\"}");
    answer(503, "");
    answer(200, "{\"access_token\":\"t2\"}");
    PasswordGrant grant = grant().build();
    assertThat(grant.token().value().reveal()).isEqualTo("t1");

    assertThatThrownBy(grant::token)
        .isInstanceOf(LoginException.class)
        .hasMessage("The token endpoint responded with 503");
    assertThat(grant.token().value().reveal()).isEqualTo("t2");

    RecordedRequest unused = server.takeRequest();
    assertThat(server.takeRequest().getBody().utf8()).contains("refresh_token=r1");
    assertThat(server.takeRequest().getBody().utf8()).contains("refresh_token=r1");
  }

  @Test
  void forgottenRefreshTokenIsNotUsed() throws Exception {
    answer(200, "{\"access_token\":\"t1\",\"refresh_token\":\"r1\"}");
    answer(200, "{\"access_token\":\"t2\"}");
    CachingTokenSource source = CachingTokenSource.of(grant().build());
    assertThat(source.token().value().reveal()).isEqualTo("t1");

    source.forget();

    assertThat(source.token().value().reveal()).isEqualTo("t2");
    RecordedRequest unused = server.takeRequest();
    assertThat(server.takeRequest().getBody().utf8()).startsWith("grant_type=password");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "400 | {\"error\":\"invalid_grant\",\"error_description\":\"no\"} | 400 invalid_grant",
        "401 | {\"error\":\"invalid_client\"} | 401 invalid_client",
        "401 | <html>no</html> | 401",
        "403 | {} | 403",
        "423 | {\"error\":\"hunter2\"} | 423"
      })
  void refusalIsTyped(int status, String body, String shown) {
    answer(status, body);
    assertThatThrownBy(grant().build()::token)
        .isInstanceOf(CredentialsRefusedException.class)
        .hasMessage("The token endpoint refused the credentials with " + shown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "200 | <html>hunter2</html> | The token endpoint responded with 200 and a body that is"
            + " not a JSON object. Check the address of the endpoint.",
        "200 | {} | The token endpoint's response has no access_token",
        "200 | {\"access_token\":\"hunter2\",\"token_type\":\"mac\"} | The token endpoint returned"
            + " a token_type other than bearer, which is not supported",
        "302 | hunter2 | The token endpoint responded with 302",
        "400 | {\"error\":\"invalid_request\"} | The token endpoint responded with 400",
        "429 | hunter2 | The token endpoint responded with 429"
      })
  void uselessResponseIsNotARefusal(int status, String body, String message) {
    answer(status, body);
    assertThatThrownBy(grant().build()::token)
        .isExactlyInstanceOf(LoginException.class)
        .hasMessage(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"60", "\"60\"", "60.0"})
  void lifetimeIsReadAsServersWriteIt(String expiresIn) throws Exception {
    answer(200, "{\"access_token\":\"t\",\"expires_in\":" + expiresIn + "}");
    assertThat(grant().build().token().expiresAt())
        .isEqualTo(clock.instant().plus(Duration.ofMinutes(1)));
  }

  @Test
  void passwordIsNotTakenAlongByARedirect() throws Exception {
    try (MockWebServer other = new MockWebServer()) {
      other.start();
      server.enqueue(
          new MockResponse.Builder()
              .code(307)
              .setHeader("Location", other.url("/").toString())
              .build());

      assertThatThrownBy(grant().build()::token)
          .hasMessage("The token endpoint responded with 307");
      assertThat(other.getRequestCount()).isZero();
    }
  }

  @Test
  void plainHttpIsRefused() {
    HttpUrl plain = HttpUrl.get("http://auth.example.com/token");
    assertThatThrownBy(() -> PasswordGrant.builder(client, plain, "u", Secret.of("p")).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Credentials would travel unencrypted to http://auth.example.com");
  }
}
