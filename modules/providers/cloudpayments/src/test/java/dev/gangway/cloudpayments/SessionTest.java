package dev.gangway.cloudpayments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gangway.auth.Secret;
import dev.gangway.cloudpayments.model.Credentials;
import dev.gangway.core.error.AuthenticationException;
import dev.gangway.testkit.MutableClock;
import dev.gangway.testkit.SpecRequest;
import java.time.Duration;
import java.time.Instant;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class SessionTest {
  private static final String INFO = "{\"status\":\"PENDING\"}";
  private static final String TOKEN =
      "{\"access_token\":\"token-%d\",\"token_type\":\"bearer\",\"expires_in\":%s}";

  private final MutableClock clock = MutableClock.at(Instant.parse("2026-01-01T00:00:00Z"));
  @AutoClose private final FakeCloudPayments cloudPayments = new FakeCloudPayments();
  @AutoClose private CloudPayments client;

  @BeforeEach
  void build() {
    client =
        CloudPayments.builder()
            .baseUrl(cloudPayments.server().url().toString())
            .clock(clock)
            .apiKey(Secret.of("key-1"))
            .tenant(Secret.of("tenant-1"))
            .session(
                Credentials.builder()
                    .username("ada+test@example.com")
                    .password(Secret.of("p&ss=wörd 1"))
                    .build())
            .build();
  }

  @Test
  void loginIsAFormWithKeyAndTenantAndWithoutToken() {
    cloudPayments.answer(200, TOKEN.formatted(1, "3600")).answer(200, INFO);

    client.kyc().userInfo().execute();

    SpecRequest login = cloudPayments.server().takeRequest();
    assertThat(login.method()).isEqualTo("POST");
    assertThat(login.target()).isEqualTo("/auth/oauth/token");
    assertThat(login.headers().get("Content-Type")).isEqualTo("application/x-www-form-urlencoded");
    assertThat(login.body().utf8())
        .isEqualTo(
            "grant_type=password&username=ada%2Btest%40example.com"
                + "&password=p%26ss%3Dw%C3%B6rd+1");
    assertCredentials(login.headers(), null);
    assertCredentials(cloudPayments.server().takeRequest().headers(), "Bearer token-1");
  }

  @Test
  void tokenIsUsedUntilItEndsAndThenReplaced() {
    cloudPayments
        .answer(200, TOKEN.formatted(1, "\"3600\""))
        .answer(200, INFO)
        .answer(200, INFO)
        .answer(200, TOKEN.formatted(2, "3600"))
        .answer(200, INFO);

    client.kyc().userInfo().execute();
    clock.advance(Duration.ofMinutes(50));
    client.kyc().userInfo().execute();
    clock.advance(Duration.ofMinutes(10));
    client.kyc().userInfo().execute();

    assertThat(cloudPayments.server().takeRequest().target()).isEqualTo("/auth/oauth/token");
    assertCredentials(cloudPayments.server().takeRequest().headers(), "Bearer token-1");
    assertCredentials(cloudPayments.server().takeRequest().headers(), "Bearer token-1");
    assertThat(cloudPayments.server().takeRequest().target()).isEqualTo("/auth/oauth/token");
    assertCredentials(cloudPayments.server().takeRequest().headers(), "Bearer token-2");
  }

  @Test
  void rejectedTokenIsReplacedAndTheCallRepeated() {
    cloudPayments
        .answer(200, TOKEN.formatted(1, "3600"))
        .answer(200, INFO)
        .answer(401, "{\"error\":\"invalid_token\"}")
        .answer(200, TOKEN.formatted(2, "3600"))
        .answer(200, INFO);

    client.kyc().userInfo().execute();
    clock.advance(Duration.ofSeconds(30));
    assertThat(client.kyc().userInfo().execute().status()).hasToString("PENDING");

    cloudPayments.server().takeRequest();
    assertCredentials(cloudPayments.server().takeRequest().headers(), "Bearer token-1");
    assertCredentials(cloudPayments.server().takeRequest().headers(), "Bearer token-1");
    cloudPayments.server().takeRequest();
    assertCredentials(cloudPayments.server().takeRequest().headers(), "Bearer token-2");
  }

  @Test
  void wrongPasswordIsNotRepeated() {
    cloudPayments.answer(
        400, "{\"error\":\"invalid_grant\",\"error_description\":\"Bad credentials\"}");

    for (int i = 0; i < 3; i++) {
      assertThatThrownBy(() -> client.kyc().userInfo().execute())
          .isInstanceOfSatisfying(
              AuthenticationException.class,
              e -> {
                assertThat(e.status()).isEqualTo(400);
                assertThat(e).hasMessageNotContainingAny("ada", "p&ss", "Bad credentials");
              });
    }
    assertThat(cloudPayments.server().requests().size()).isEqualTo(1);
  }

  @Test
  void tokenWithoutLifetimeIsUsedUntilItIsRejected() {
    cloudPayments
        .answer(200, "{\"access_token\":\"token-1\"}")
        .answer(200, INFO)
        .answer(200, INFO)
        .answer(401, "")
        .answer(200, TOKEN.formatted(2, "\"\""))
        .answer(200, INFO);

    client.kyc().userInfo().execute();
    clock.advance(Duration.ofDays(30));
    client.kyc().userInfo().execute();
    client.kyc().userInfo().execute();

    assertThat(cloudPayments.server().requests().size()).isEqualTo(6);
    cloudPayments.server().takeRequest();
    for (int i = 0; i < 3; i++) {
      assertCredentials(cloudPayments.server().takeRequest().headers(), "Bearer token-1");
    }
    cloudPayments.server().takeRequest();
    assertCredentials(cloudPayments.server().takeRequest().headers(), "Bearer token-2");
  }

  @Test
  void sessionCanBeOpenedBeforeTheFirstCall() throws Exception {
    cloudPayments.answer(200, TOKEN.formatted(1, "3600"));

    var token = client.session().token();

    assertThat(token.value()).isEqualTo(Secret.of("token-1"));
    assertThat(token.expiresAt()).isEqualTo(Instant.parse("2026-01-01T01:00:00Z"));
  }

  private static void assertCredentials(Headers headers, @Nullable String authorization) {
    assertThat(headers.get("api-key")).isEqualTo("key-1");
    assertThat(headers.get("tenantName")).isEqualTo("tenant-1");
    assertThat(headers.get("Authorization")).isEqualTo(authorization);
  }
}
