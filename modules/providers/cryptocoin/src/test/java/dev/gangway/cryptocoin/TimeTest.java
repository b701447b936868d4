package dev.gangway.cryptocoin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.auth.Secret;
import dev.gangway.cryptocoin.model.Credentials;
import dev.gangway.cryptocoin.model.ExternalPlatform;
import dev.gangway.cryptocoin.model.NewPersonalData;
import dev.gangway.cryptocoin.model.Quote;
import dev.gangway.cryptocoin.model.Session;
import dev.gangway.cryptocoin.model.User;
import dev.gangway.cryptocoin.model.VideoAppointment;
import dev.gangway.testkit.SpecServer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

final class TimeTest {
  private static final UUID ID = UUID.fromString("5d482936-d7b4-4ef2-bef7-a230ca712a4b");

  @AutoClose private final SpecServer server = SpecServer.start(FakeCryptoCoin.SPEC);
  @AutoClose private final CryptoCoin client = FakeCryptoCoin.client(server.url());
  @AutoClose private final FakeCryptoCoin cryptoCoin = new FakeCryptoCoin();

  @Test
  void epochSecondsAreMoments() {
    var quote = client.quotes().list("u", null, null, null).execute().get(0);

    assertThat(quote.createdAt()).isEqualTo(Instant.parse("2019-11-04T11:23:57Z"));
    assertThat(quote.lifeUntilAt()).isEqualTo(Instant.parse("2019-11-04T12:23:57Z"));
    assertThat(lifeOf(quote)).isEqualTo(Duration.ofHours(1));
  }

  private static Duration lifeOf(Quote quote) {
    return Duration.between(
        Objects.requireNonNull(quote.createdAt()), Objects.requireNonNull(quote.lifeUntilAt()));
  }

  @Test
  void sessionSaysWhenItWasOpenedToTheMillisecond() {
    Session session =
        client
            .authentication()
            .login(
                Credentials.builder()
                    .email("user@example.com")
                    .password(Secret.of("secret"))
                    .build())
            .execute();

    assertThat(session.created()).isEqualTo(Instant.parse("2019-05-23T11:46:45.576Z"));
    assertThat(session.ttl()).isEqualTo(Duration.ofDays(14).toSeconds());
    assertThat(session.until()).isNull();
  }

  @Test
  void dateOfBirthIsAMomentInAResponseAndADateInARequest() {
    client
        .kyc()
        .addPersonalData(
            "u",
            NewPersonalData.builder()
                .firstName("Alin")
                .lastName("Ionut")
                .dateOfBirth(LocalDate.of(2000, 2, 20))
                .build())
        .execute();

    assertThat(server.takeRequest().body().utf8())
        .isEqualTo(
            "{\"firstName\":\"Alin\",\"lastName\":\"Ionut\",\"dateOfBirth\":\"2000-02-20\"}");
    assertThat(client.kyc().get("u").execute().personal().dateOfBirth())
        .isEqualTo(Instant.parse("2000-02-20T00:00:00Z"));
  }

  @Test
  void birthBeforeTheEpochIsNegative() {
    cryptoCoin.answerData("{\"personal\":{\"dateOfBirth\":-86400}}");

    assertThat(cryptoCoin.client().kyc().get("u").execute().personal().dateOfBirth())
        .isEqualTo(Instant.parse("1969-12-31T00:00:00Z"));
  }

  @Test
  void cardExpiresInAMonth() {
    assertThat(client.cards().get("u", ID).execute().expirationDate())
        .isEqualTo(YearMonth.of(2019, 6));
  }

  @Test
  void appointmentIsSentWithABlankAndItsSeconds() {
    client
        .kyc()
        .scheduleVideo(
            "u", VideoAppointment.builder().date(LocalDateTime.of(2026, 11, 30, 14, 0)).build())
        .execute();

    assertThat(server.takeRequest().body().utf8()).isEqualTo("{\"date\":\"2026-11-30 14:00:00\"}");
  }

  @Test
  void timeThatHasNotComeIsNull() {
    assertThat(client.platforms().get(ID).execute().createdAt()).isNull();
    assertThat(
            client.notifications().listTemporary("u", null, null).execute().data().get(0).readAt())
        .isNull();
    assertThat(client.notifications().markAllAsRead("u").execute().data().get(0).readAt())
        .isEqualTo(Instant.ofEpochSecond(1_582_958_238));
  }

  @Test
  void profileKeepsThePartsApart() {
    User user = client.users().get("u").execute();

    assertThat(user.createdAt()).isEqualTo(Instant.ofEpochSecond(1_554_211_815));
    assertThat(user.selfDeletedAt()).isNull();
    assertThat(Objects.requireNonNull(user.kyc()).createdAt())
        .isEqualTo(Instant.ofEpochSecond(1_554_204_616));
    assertThat(user.kyc().enhancedDueDiligence().createdAt()).isNull();
    assertThat(user.externalPlatforms())
        .extracting(ExternalPlatform::createdAt)
        .containsExactly(Instant.ofEpochSecond(1_576_742_797));
  }

  @Test
  void secondsMayComeAsTextWithAFractionOrEmpty() {
    String platform = "{\"id\":\"%s\",\"baseUrl\":\"\",\"createdAt\":%s}";
    cryptoCoin
        .answerData(platform.formatted(ID, "\"1557411204\""))
        .answerData(platform.formatted(ID, "1557411204.25"))
        .answerData(platform.formatted(ID, "\"\""));

    assertThat(createdAt()).isEqualTo(Instant.ofEpochSecond(1_557_411_204));
    assertThat(createdAt()).isEqualTo(Instant.ofEpochSecond(1_557_411_204, 250_000_000));
    assertThat(createdAt()).isNull();
  }

  private Instant createdAt() {
    return cryptoCoin.client().platforms().get(ID).execute().createdAt();
  }
}
