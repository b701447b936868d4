package dev.gangway.auth;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import okhttp3.Headers;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.Test;

class SignedTokenSourceTest {
  @StartStop public final MockWebServer server = new MockWebServer();

  private final MutableClock clock = MutableClock.at("2026-01-01T00:00:00Z");
  private final SignedTokenSource source =
      SignedTokenSource.builder(JwtSigner.of(SigningAlgorithm.RS512, RfcKey.key()))
          .claim("platform", "4f8c1f2e-0000-4000-8000-000000000000")
          .expiryClaim("expire")
          .lifetime(Duration.ofMinutes(10))
          .clock(clock)
          .build();

  private static Map<String, Object> claims(String token) throws Exception {
    String payload = token.split("\\.")[1];
    return JSONObjectUtils.parse(new String(Base64.getUrlDecoder().decode(payload), UTF_8));
  }

  private int call() throws Exception {
    OkHttpClient client =
        new OkHttpClient.Builder()
            .followRedirects(false)
            .addInterceptor(
                new AuthInterceptor(
                    server.url("/"), Map.of("platform", Credential.header("token", source))))
            .build();
    Request request =
        new Request.Builder()
            .url(server.url("/"))
            .tag(
                SecurityRequirement.class,
                new SecurityRequirement("getUser", List.of(List.of("platform"))))
            .build();
    try (Response response = client.newCall(request).execute()) {
      return response.code();
    }
  }

  private void answer(int code, Instant date) {
    server.enqueue(
        new MockResponse.Builder()
            .code(code)
            .headers(new Headers.Builder().set("Date", date).set("Content-Length", "0").build())
            .build());
  }

  private String sentToken() throws Exception {
    return String.valueOf(server.takeRequest().getHeaders().get("token"));
  }

  @Test
  void claimsAndEndAreInTheToken() throws Exception {
    AccessToken token = source.token();

    assertThat(claims(token.value().reveal()))
        .isEqualTo(
            Map.of(
                "platform",
                "4f8c1f2e-0000-4000-8000-000000000000",
                "expire",
                clock.instant().plusSeconds(600).getEpochSecond()));
    assertThat(token.expiresAt()).isEqualTo(clock.instant().plusSeconds(600));
  }

  @Test
  void tokenIsKeptAndSignedAgainBeforeItEnds() throws Exception {
    AccessToken first = source.token();
    clock.advance(Duration.ofMinutes(6));
    assertThat(source.token()).isSameAs(first);

    clock.advance(Duration.ofMinutes(3));

    assertThat(source.token().expiresAt()).isEqualTo(clock.instant().plusSeconds(600));
  }

  @Test
  void clockOfTheServerThatRejectsShiftsTheSigning() throws Exception {
    answer(401, clock.instant().plus(Duration.ofHours(1)));
    answer(200, clock.instant().plus(Duration.ofHours(1)));

    assertThat(call()).isEqualTo(200);

    long first = (long) claims(sentToken()).get("expire");
    long second = (long) claims(sentToken()).get("expire");
    assertThat(second - first).isEqualTo(3600);
  }

  @Test
  void clockOfAServerThatIsBehindShiftsTheNextToken() throws Exception {
    answer(403, clock.instant().minus(Duration.ofHours(1)));
    answer(200, clock.instant().minus(Duration.ofHours(1)));

    assertThat(call()).isEqualTo(403);
    assertThat(call()).isEqualTo(200);

    long first = (long) claims(sentToken()).get("expire");
    long second = (long) claims(sentToken()).get("expire");
    assertThat(first - second).isEqualTo(3600);
  }

  @Test
  void differenceOfASecondKeepsTheToken() throws Exception {
    answer(200, clock.instant().plusSeconds(1));
    answer(200, clock.instant().minusSeconds(1));

    assertThat(call()).isEqualTo(200);
    assertThat(call()).isEqualTo(200);

    assertThat(sentToken()).isEqualTo(sentToken());
  }

  @Test
  void differenceOfYearsIsAMistakeThatIsNotFollowed() throws Exception {
    answer(200, Instant.EPOCH);
    answer(200, Instant.EPOCH);

    assertThat(call()).isEqualTo(200);
    assertThat(call()).isEqualTo(200);

    assertThat(sentToken()).isEqualTo(sentToken());
  }

  @Test
  void serverThatSetsItsClockRightIsFollowedBack() throws Exception {
    answer(403, clock.instant().plus(Duration.ofHours(1)));
    answer(200, clock.instant());
    answer(200, clock.instant());

    assertThat(List.of(call(), call(), call())).containsExactly(403, 200, 200);

    String first = sentToken();
    assertThat(sentToken()).isNotEqualTo(first);
    assertThat(claims(sentToken())).isEqualTo(claims(first));
  }

  @Test
  void differenceOfMoreThanAnHourIsNotFollowed() throws Exception {
    answer(403, clock.instant().plus(Duration.ofHours(23)));
    answer(200, clock.instant());

    assertThat(call()).isEqualTo(403);
    assertThat(call()).isEqualTo(200);

    assertThat(sentToken()).isEqualTo(sentToken());
  }

  @Test
  void acceptedTokenNeedsNoOtherClock() throws Exception {
    for (int i = 1; i <= 3; i++) {
      answer(200, clock.instant().plus(Duration.ofMinutes(20 * i)));
    }

    assertThat(List.of(call(), call(), call())).containsOnly(200);

    assertThat(sentToken()).isEqualTo(sentToken()).isEqualTo(sentToken());
  }

  @Test
  void lifetimeBeyondAYearIsRefused() {
    var builder = SignedTokenSource.builder(JwtSigner.of(SigningAlgorithm.RS512, RfcKey.key()));
    assertThatThrownBy(() -> builder.lifetime(Duration.ofDays(366)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The lifetime of a signed token must be at most 365 days, found PT8784H");
  }

  @Test
  void tooShortLifetimeIsRefused() {
    var builder = SignedTokenSource.builder(JwtSigner.of(SigningAlgorithm.RS512, RfcKey.key()));
    assertThatThrownBy(() -> builder.lifetime(Duration.ofSeconds(9)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The lifetime of a signed token must be at least ten seconds, found PT9S");
  }

  @Test
  void neverPrintsItsClaims() {
    assertThat(source).hasToString("SignedTokenSource[JwtSigner[RS512], lifetime PT10M]");
  }
}
