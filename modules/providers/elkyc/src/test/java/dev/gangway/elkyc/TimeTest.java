package dev.gangway.elkyc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.core.json.RawJson;
import dev.gangway.elkyc.model.CryptoAmlType;
import dev.gangway.elkyc.model.NewVerificationToken;
import dev.gangway.testkit.SpecServer;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TimeTest {
  @AutoClose private final SpecServer server = SpecServer.start(FakeElKyc.SPEC);
  @AutoClose private final ElKyc client = FakeElKyc.client(server.url());
  @AutoClose private final FakeElKyc elKyc = new FakeElKyc();

  @Test
  void deletionHasAMoment() {
    var response = client.applicants().scheduleDeletion("a").response();

    assertThat(response.value().scheduledDeletionDate())
        .isEqualTo(Instant.parse("2025-07-04T12:01:17.228Z"));
    assertThat(response.envelope())
        .containsEntry("time", RawJson.of("\"2021-08-20T14:52:33.648Z\""))
        .containsEntry("statusCode", RawJson.of("200"));
  }

  @Test
  void httpStatusIsNotTheEnvelopesStatusCode() {
    var response =
        client.applicants().createToken("a", NewVerificationToken.builder().build()).response();

    assertThat(response.status()).isEqualTo(201);
    assertThat(response.envelope()).containsEntry("statusCode", RawJson.of("200"));
    assertThat(server.takeRequest().body().utf8()).isEqualTo("{}");
  }

  @Test
  void timesWithoutADocumentedFormStayText() {
    var applicant = client.applicants().get("a").execute();

    assertThat(applicant.createdAt()).isEqualTo("text");
    assertThat(applicant.dateOfBirth()).isEqualTo("text");
  }

  @Test
  void stampsWithoutADocumentedUnitStayIntegers() {
    var report = client.cryptoAml().details("c", CryptoAmlType.WALLET);

    var party = Objects.requireNonNull(report.execute().sof()).get(0);

    assertThat(party.timestamp()).isEqualTo(1L);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-07-04T12:01:17.228Z, 2025-07-04T12:01:17.228Z",
    "2025-07-04T12:01:17Z, 2025-07-04T12:01:17Z",
    "2025-07-04T14:01:17.228+02:00, 2025-07-04T12:01:17.228Z",
    "2025-07-04T14:01:17+0200, 2025-07-04T12:01:17Z",
    "2025-07-04 12:01:17Z, 2025-07-04T12:01:17Z",
    "2025-07-04T12:01:17.123456789Z, 2025-07-04T12:01:17.123456789Z",
  })
  void formsOfAMomentAreOneMoment(String wire, Instant moment) {
    elKyc.answerData("{\"id\":\"a\",\"scheduledDeletionDate\":\"" + wire + "\"}");

    assertThat(elKyc.client().applicants().scheduleDeletion("a").execute().scheduledDeletionDate())
        .isEqualTo(moment);
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"id\":\"a\"}'",
    "'{\"id\":\"a\",\"scheduledDeletionDate\":null}'",
    "'{\"id\":\"a\",\"scheduledDeletionDate\":\"\"}'"
  })
  void absentMomentIsNull(String data) {
    elKyc.answerData(data);

    assertThat(elKyc.client().applicants().scheduleDeletion("a").execute().scheduledDeletionDate())
        .isNull();
  }
}
