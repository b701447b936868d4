package dev.gangway.cryptocoin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gangway.auth.Secret;
import dev.gangway.core.ApiCall;
import dev.gangway.core.error.AuthenticationException;
import dev.gangway.cryptocoin.model.Credentials;
import dev.gangway.cryptocoin.model.EmailVerification;
import dev.gangway.testkit.MutableClock;
import dev.gangway.testkit.SpecServer;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import okhttp3.Headers;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A user's operations carry the session, a platform's its signed token, public ones nothing. */
final class CredentialTest {
  private static final UUID PLATFORM = UUID.fromString("5f374d03-be0d-4dd2-b6ef-112a2bec5963");
  private static final Credentials LOGIN =
      Credentials.builder().email("user@example.com").password(Secret.of("password-1")).build();

  @AutoClose private final SpecServer server = SpecServer.start(FakeCryptoCoin.SPEC);
  @AutoClose private final CryptoCoin client = FakeCryptoCoin.client(server.url());

  private interface Operation extends Function<CryptoCoin, ApiCall<?>> {}

  static Stream<Named<Operation>> operationsOfAPlatform() {
    return Stream.of(
        Named.of("get", c -> c.platforms().get(PLATFORM)),
        Named.of("staff", c -> c.platforms().staff(PLATFORM)),
        Named.of("users", c -> c.platforms().users(PLATFORM)),
        Named.of("orders", c -> c.platforms().orders(PLATFORM)),
        Named.of("quotes", c -> c.platforms().quotes(PLATFORM)),
        Named.of("checkouts", c -> c.platforms().checkouts(PLATFORM)),
        Named.of("transfers", c -> c.platforms().transfers(PLATFORM)),
        Named.of("calls", c -> c.platforms().calls(PLATFORM)));
  }

  static Stream<Named<Operation>> operationsOfAUser() {
    return Stream.of(
        Named.of("user", c -> c.users().get("u")),
        Named.of("rate", c -> c.rates().sellPrice("u", "ETH", "EUR", null, null)),
        Named.of("kyc", c -> c.kyc().get("u")),
        Named.of("abort closing", c -> c.users().abortClosing("u")),
        Named.of("logout", c -> c.authentication().logout()));
  }

  static Stream<Named<Operation>> operationsOfAnybody() {
    return Stream.of(
        Named.of("login", c -> c.authentication().login(LOGIN)),
        Named.of("countries", c -> c.countries().list()),
        Named.of(
            "verify e-mail",
            c ->
                c.users()
                    .verifyEmail(
                        EmailVerification.builder()
                            .email("user@example.com")
                            .code(Secret.of("c0de"))
                            .build())));
  }

  @ParameterizedTest
  @MethodSource("operationsOfAPlatform")
  void platformsTokenIsTheHeaderToken(Operation operation) {
    operation.apply(client).execute();

    Headers headers = server.takeRequest().headers();
    assertThat(headers.values("token")).containsExactly("made-up-platform-token");
    assertThat(headers.get("Authorization")).isNull();
  }

  @ParameterizedTest
  @MethodSource("operationsOfAUser")
  void sessionIsTheBearerToken(Operation operation) {
    operation.apply(client).execute();

    Headers headers = server.takeRequest().headers();
    assertThat(headers.values("Authorization")).containsExactly("Bearer made-up-session");
    assertThat(headers.get("token")).isNull();
  }

  @ParameterizedTest
  @MethodSource("operationsOfAnybody")
  void publicOperationCarriesNoCredential(Operation operation) {
    operation.apply(client).execute();

    Headers headers = server.takeRequest().headers();
    assertThat(headers.get("Authorization")).isNull();
    assertThat(headers.get("token")).isNull();
  }

  @Test
  void accountIsClosedWithoutASessionToo() {
    try (CryptoCoin bare = CryptoCoin.builder().baseUrl(server.url().toString()).build()) {
      bare.users().abortClosing("u").execute();
    }

    assertThat(server.takeRequest().headers().get("Authorization")).isNull();
  }

  @Test
  void usersTokenOpensASessionByThePlatform() {
    assertThat(client.authentication().loginViaPlatform("nash").execute().userId())
        .isEqualTo("31279d17-83b2-4649-8214-99f9537779f4");

    Headers headers = server.takeRequest().headers();
    assertThat(headers.values("token")).containsExactly("made-up-user-token");
    assertThat(headers.get("Authorization")).isNull();
  }

  @Test
  void missingCredentialIsNamedAndNothingSent() {
    try (CryptoCoin bare = CryptoCoin.builder().baseUrl(server.url().toString()).build()) {
      assertThatThrownBy(() -> bare.platforms().get(PLATFORM).execute())
          .isInstanceOf(AuthenticationException.class)
          .hasMessageContaining("platformToken");
      assertThatThrownBy(() -> bare.users().get("u").execute())
          .isInstanceOf(AuthenticationException.class)
          .hasMessageContaining("session");
      assertThat(bare.countries().list().execute()).isNotEmpty();
    }
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void sessionOfFourteenDaysIsOpenedOnceAndAgainWhenItHasEnded() {
    MutableClock clock = MutableClock.at(Instant.parse("2026-01-01T00:00:00Z"));
    try (FakeCryptoCoin fake = new FakeCryptoCoin();
        CryptoCoin user =
            CryptoCoin.builder()
                .baseUrl(fake.server().url().toString())
                .clock(clock)
                .session(LOGIN)
                .build()) {
      fake.answerData(session("first", "2026-01-01T00:00:00Z")).answerData("{}").answerData("{}");
      fake.answerData(session("second", "2026-01-15T00:00:00Z")).answerData("{}");

      user.users().get("u").execute();
      clock.advance(Duration.ofDays(13));
      user.users().get("u").execute();
      clock.advance(Duration.ofDays(1));
      user.users().get("u").execute();

      assertThat(fake.takeBody())
          .isEqualTo("{\"email\":\"user@example.com\",\"password\":\"password-1\"}");
      assertThat(fake.server().takeRequest().headers().get("Authorization"))
          .isEqualTo("Bearer first");
      assertThat(fake.server().takeRequest().headers().get("Authorization"))
          .isEqualTo("Bearer first");
      assertThat(fake.server().takeRequest().url().encodedPath()).isEqualTo("/api/v1/authenticate");
      assertThat(fake.server().takeRequest().headers().get("Authorization"))
          .isEqualTo("Bearer second");
    }
  }

  private static String session(String id, String created) {
    return "{\"id\":\"%s\",\"ttl\":1209600,\"created\":\"%s\",\"userId\":\"u\"}"
        .formatted(id, created);
  }
}
