package dev.gangway.kriptomat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.core.json.RawJson;
import dev.gangway.kriptomat.model.ExchangeRate;
import dev.gangway.kriptomat.model.User;
import dev.gangway.testkit.SpecServer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

final class TimeTest {
  private static final String RATE =
      "{\"pair\":\"btceur\",\"price\":1,\"price_buy\":1,\"price_sell\":1,\"date\":%s,\"timestamp\":%s}";

  @AutoClose private final FakeKriptomat kriptomat = new FakeKriptomat();

  @Test
  void rateHasALocalTimeAndTheMomentInMilliseconds() {
    try (SpecServer server = SpecServer.start(FakeKriptomat.SPEC);
        Kriptomat client = FakeKriptomat.client(server.url())) {
      ExchangeRate rate = client.market().exchangeRate("btceur").execute();

      assertThat(rate.date()).isEqualTo(LocalDateTime.of(2018, 11, 27, 13, 46, 22, 658_000_000));
      assertThat(rate.timestamp()).isEqualTo(Instant.parse("2018-11-27T13:43:13.694Z"));
    }
  }

  @Test
  void dateOfBirthIsADateWithoutTime() {
    try (SpecServer server = SpecServer.start(FakeKriptomat.SPEC);
        Kriptomat client = FakeKriptomat.client(server.url())) {
      assertThat(client.users().get(6).execute().dateOfBirth())
          .isEqualTo(LocalDate.of(1963, 9, 23));
    }
  }

  @Test
  void emptyDateIsAbsent() {
    kriptomat.answerData(
        "{\"email\":\"john@example.com\",\"name\":\"John\",\"surname\":\"Doe\",\"phone\":\"\","
            + "\"date_of_birth\":\"\",\"status\":\"active\",\"kyc_status\":\"not_started\"}");

    User user = kriptomat.client().users().get(6).execute();

    assertThat(user.dateOfBirth()).isNull();
    assertThat(user.phone()).isEmpty();
  }

  @Test
  void timeWithABlankOrWithoutSecondsIsRead() {
    kriptomat
        .answerData(RATE.formatted("\"2018-11-27 13:46:22\"", "1543326193694"))
        .answerData(RATE.formatted("\"2018-11-27T13:46\"", "1543326193694"));

    assertThat(rate().date()).isEqualTo(LocalDateTime.of(2018, 11, 27, 13, 46, 22));
    assertThat(rate().date()).isEqualTo(LocalDateTime.of(2018, 11, 27, 13, 46));
  }

  @Test
  void momentMayComeAsAString() {
    kriptomat
        .answerData(RATE.formatted("\"2018-11-27T13:46:22\"", "\"1543326193694\""))
        .answerData(RATE.formatted("\"2018-11-27T13:46:22\"", "-1"));

    assertThat(rate().timestamp()).isEqualTo(Instant.ofEpochMilli(1_543_326_193_694L));
    assertThat(rate().timestamp()).isEqualTo(Instant.ofEpochMilli(-1));
  }

  @Test
  void timesAreWrittenBackAsTheyCame() {
    String json = RATE.formatted("\"2018-11-27T13:46:22.658\"", "1543326193694");
    kriptomat.answerData(json);

    assertThat(ExchangeRate.jsonAdapter().toJson(rate())).isEqualTo(json);
  }

  @Test
  void absentTimeThatWasNullIsKept() {
    kriptomat.answerData(
        "{\"email\":\"john@example.com\",\"name\":\"John\",\"surname\":\"Doe\",\"phone\":\"1\","
            + "\"date_of_birth\":null,\"status\":\"active\",\"kyc_status\":\"pending\"}");

    User user = kriptomat.client().users().get(6).execute();

    assertThat(user.dateOfBirth()).isNull();
    assertThat(user.additionalProperties()).isEqualTo(Map.of("date_of_birth", RawJson.NULL));
  }

  private ExchangeRate rate() {
    return kriptomat.client().market().exchangeRate("btceur").execute();
  }
}
