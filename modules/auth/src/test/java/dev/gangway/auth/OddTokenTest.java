package dev.gangway.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.Payload;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens that would make a client fail for ever if they were kept as they come. */
@Timeout(30)
class OddTokenTest {
  private static final Duration YEAR = Duration.ofDays(365);

  @StartStop public final MockWebServer server = new MockWebServer();

  private final MutableClock clock = MutableClock.at("2026-01-01T00:00:00Z");
  private final TokenStore store = TokenStore.inMemory();
  private final AtomicInteger logins = new AtomicInteger();

  private CachingTokenSource source(TokenSource login) {
    return CachingTokenSource.builder(
            () -> {
              logins.incrementAndGet();
              return login.token();
            })
        .clock(clock)
        .nanoTime(clock::nanoTime)
        .store(store)
        .executor(task -> {})
        .build();
  }

  private CachingTokenSource grant(String json) {
    server.enqueue(new MockResponse.Builder().body(json).build());
    return source(
        PasswordGrant.builder(new OkHttpClient(), server.url("/token"), "u", Secret.of("p"))
            .clock(clock)
            .build());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-1",
        "0",
        "-9300000000000000",
        "\"\"",
        "\"3600.0\"",
        "\"soon\"",
        "null",
        "true",
        "[]",
        "0.5",
        "1e400",
        "-1e400",
        "1e99999999999",
        "\"1e400\"",
        "\"9999999999999999999999999999999\""
      })
  void lifetimeThatIsNotANumberOfSecondsIsNotSaid(String expiresIn) throws Exception {
    AccessToken token = grant("{\"access_token\":\"t\",\"expires_in\":" + expiresIn + "}").token();

    assertThat(token.expiresAt()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"9300000000000000", "9223372036854775807", "1e30", "\"99999999999999999999\""})
  void hugeLifetimeIsAYear(String expiresIn) throws Exception {
    CachingTokenSource source = grant("{\"access_token\":\"t\",\"expires_in\":" + expiresIn + "}");

    assertThat(source.token().expiresAt()).isEqualTo(clock.instant().plus(YEAR));
    assertThat(source.token()).isSameAs(source.token());
    assertThat(logins).hasValue(1);
  }

  @Test
  void lastInstantOfAllIsAYear() throws Exception {
    CachingTokenSource source = source(() -> AccessToken.of(Secret.of("t"), Instant.MAX));

    assertThat(source.token().expiresAt()).isEqualTo(clock.instant().plus(YEAR));
  }

  @Test
  void endOfAJwtBeyondAllCalendarsIsAYear() throws Exception {
    Secret jwt =
        NimbusTokens.sign(
            new JWSHeader(JWSAlgorithm.RS256),
            new Payload("{\"exp\":9300000000000000}"),
            RfcKey.key().key());

    CachingTokenSource source = source(() -> AccessToken.of(jwt));

    assertThat(source.token().expiresAt()).isEqualTo(clock.instant().plus(YEAR));
  }

  static List<String> unsendable() {
    return List.of("", " ", "a\nb", "t\r\n", "t ", "\u00e4", "a\u0000", "\ud83d\ude00");
  }

  @ParameterizedTest
  @MethodSource("unsendable")
  void tokenThatNoHeaderCanCarryIsAFailedLoginAndNotKept(String value) throws Exception {
    AtomicInteger attempts = new AtomicInteger();
    CachingTokenSource source =
        source(() -> AccessToken.of(Secret.of(attempts.incrementAndGet() == 1 ? value : "good")));

    assertThatThrownBy(source::token)
        .isInstanceOf(LoginException.class)
        .hasMessageStartingWith("The login returned a");
    assertThat(source.token().value().reveal()).isEqualTo("good");
  }

  @ParameterizedTest
  @MethodSource("unsendable")
  void storedTokenThatNoHeaderCanCarryIsIgnored(String value) throws Exception {
    assertThat(store.compareAndSet(store.read(), new TokenStore.State(1, token(value), null)))
        .isTrue();

    assertThat(source(() -> token("good")).token().value().reveal()).isEqualTo("good");
    assertThat(store.read().token()).isEqualTo(token("good"));
  }

  @ParameterizedTest
  @CsvSource({"true", "false"})
  void storedTokenWithAnEndBeyondAllCalendarsIsOfUseOnlyIfItIsAhead(boolean ahead)
      throws Exception {
    AccessToken stored = AccessToken.of(Secret.of("old"), ahead ? Instant.MAX : Instant.MIN);
    assertThat(store.compareAndSet(store.read(), new TokenStore.State(1, stored, null))).isTrue();

    CachingTokenSource source = source(() -> token("good"));

    assertThat(source.token().value().reveal()).isEqualTo(ahead ? "old" : "good");
    assertThat(source.token().value().reveal()).isEqualTo(ahead ? "old" : "good");
  }

  @Test
  void storedTokenWhoseSecretCannotBeHadIsIgnored() throws Exception {
    AccessToken broken =
        AccessToken.of(
            Secret.from(
                () -> {
                  throw new IllegalStateException("vault is sealed");
                }));
    assertThat(store.compareAndSet(store.read(), new TokenStore.State(1, broken, null))).isTrue();

    assertThat(source(() -> token("good")).token().value().reveal()).isEqualTo("good");
  }

  @Test
  void hugeOptionsDoNotOverflow() throws Exception {
    Duration huge = Duration.ofSeconds(Long.MAX_VALUE);
    CachingTokenSource source =
        CachingTokenSource.builder(() -> AccessToken.of(Secret.of("t"), Instant.MAX))
            .clock(clock)
            .refreshBefore(huge)
            .skewMargin(huge)
            .pauseAfterRefusal(huge)
            .longestLogin(huge)
            .executor(task -> {})
            .build();

    assertThat(source.token()).isSameAs(source.token());
  }

  @Test
  void shortestLifetimesAndOddEndsNeverThrowAnythingElse() throws Exception {
    assertThat(Expiry.in(clock, Long.MAX_VALUE)).isEqualTo(Instant.MAX);
    assertThat(Expiry.of(Instant.MIN, Long.MIN_VALUE)).isEqualTo(Instant.MIN);
    assertThat(Expiry.ofJwt(jwt("-1"))).isNull();
    assertThat(Expiry.ofJwt(jwt("\"soon\""))).isNull();
    assertThat(Expiry.ofJwt(jwt("1e400"))).isNull();
    assertThat(Expiry.ofJwt(jwt("{}"))).isNull();
  }

  private static Secret jwt(String exp) throws Exception {
    return NimbusTokens.sign(
        new JWSHeader(JWSAlgorithm.RS256),
        new Payload("{\"exp\":" + exp + "}"),
        RfcKey.key().key());
  }

  private static AccessToken token(String value) {
    return AccessToken.of(Secret.of(value));
  }
}
