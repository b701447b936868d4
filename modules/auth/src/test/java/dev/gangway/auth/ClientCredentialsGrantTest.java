package dev.gangway.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;

class ClientCredentialsGrantTest {
  @StartStop public final MockWebServer server = new MockWebServer();

  private final MutableClock clock = MutableClock.at("2026-01-01T00:00:00Z");

  private ClientCredentialsGrant.Builder grant() {
    return ClientCredentialsGrant.builder(
            new OkHttpClient(), server.url("/token"), "my id", Secret.of("s%"))
        .clock(clock);
  }

  private void answer(int code, String body) {
    server.enqueue(new MockResponse.Builder().code(code).body(body).build());
  }

  @Test
  void clientNamesItselfByBasicAndAsksForItsScopes() throws Exception {
    answer(200, "{\"access_token\":\"t1\",\"token_type\":\"bearer\",\"expires_in\":60}");

    AccessToken token = grant().scopes("orders:read", "orders:write").build().token();

    RecordedRequest sent = server.takeRequest();
    assertThat(sent.getMethod()).isEqualTo("POST");
    assertThat(sent.getHeaders().get("Authorization")).isEqualTo("Basic bXkraWQ6cyUyNQ==");
    assertThat(sent.getBody().utf8())
        .isEqualTo(
            "grant_type=client_credentials&scope=orders%3Aread%20orders%3Awrite"
                .replace("%20", "+"));
    assertThat(token.value().reveal()).isEqualTo("t1");
    assertThat(token.expiresAt()).isEqualTo(clock.instant().plusSeconds(60));
  }

  @Test
  void clientNamesItselfInTheBodyIfConfiguredSo() throws Exception {
    answer(200, "{\"access_token\":\"t1\"}");

    AccessToken token =
        grant().inBody().parameter("audience", Secret.of("acme")).scopes().build().token();

    RecordedRequest sent = server.takeRequest();
    assertThat(sent.getHeaders().get("Authorization")).isNull();
    assertThat(sent.getBody().utf8())
        .isEqualTo(
            "grant_type=client_credentials&audience=acme&client_id=my+id&client_secret=s%25");
    assertThat(token.expiresAt()).isNull();
  }

  @Test
  void refusalIsTyped() {
    answer(401, "{\"error\":\"invalid_client\"}");

    assertThatThrownBy(grant().build()::token)
        .isInstanceOf(CredentialsRefusedException.class)
        .hasMessage("The token endpoint refused the credentials with 401 invalid_client");
  }

  @Test
  void secretGoesOverTlsOnly() {
    assertThatThrownBy(
            () ->
                ClientCredentialsGrant.builder(
                        new OkHttpClient(),
                        HttpUrl.get("http://acme.example.com/token"),
                        "id",
                        Secret.of("s"))
                    .build())
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void stringFormTellsTheHostOnly() {
    assertThat(grant().build().toString())
        .isEqualTo("ClientCredentialsGrant[" + server.getHostName() + "]");
  }
}
