package dev.gangway.elkyc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.elkyc.model.Applicant;
import dev.gangway.elkyc.model.ApplicantState;
import dev.gangway.elkyc.model.ApplicantStatus;
import dev.gangway.elkyc.model.Blockchain;
import dev.gangway.elkyc.model.CryptoAmlReference;
import dev.gangway.elkyc.model.CryptoAmlSearch;
import dev.gangway.elkyc.model.CryptoAmlType;
import dev.gangway.elkyc.model.ServiceStatus;
import dev.gangway.elkyc.model.ServiceType;
import dev.gangway.testkit.SpecServer;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Of each enum the document shows the first constant, so unknown values are the rule. */
final class StatusTest {
  @AutoClose private final FakeElKyc elKyc = new FakeElKyc();

  /** Compiles only as long as every known value has a case. */
  private static String describe(ServiceType type) {
    return switch (type.known()) {
      case DOCUMENT_CAPTURE -> "document";
      case PASSIVE_LIVENESS -> "liveness";
      case FACE_MATCH -> "face";
      case UNRECOGNIZED -> type.value();
    };
  }

  @Test
  void documentedConstantsAreKnown() {
    try (SpecServer server = SpecServer.start(FakeElKyc.SPEC);
        ElKyc client = FakeElKyc.client(server.url())) {
      Applicant applicant = client.applicants().get("a").execute();

      assertThat(applicant.status()).isSameAs(ApplicantStatus.INIT);
      var service = Objects.requireNonNull(applicant.servicesData()).get(0);
      assertThat(service.status()).isSameAs(ServiceStatus.REJECTED);
      assertThat(service.service()).isSameAs(ServiceType.DOCUMENT_CAPTURE);
    }
  }

  @Test
  void unknownConstantsSurviveTheWayBack() {
    String json =
        "{\"id\":\"a\",\"externalUserId\":\"e\",\"status\":\"IN_REVIEW\","
            + "\"flow\":{\"services\":[\"FACE_MATCH\",\"ADDRESS_CHECK\"]}}";
    elKyc.answerData(json);

    Applicant applicant = elKyc.client().applicants().get("a").execute();

    assertThat(applicant.status().known()).isEqualTo(ApplicantStatus.Known.UNRECOGNIZED);
    assertThat(applicant.status()).isEqualTo(ApplicantStatus.of("IN_REVIEW"));
    assertThat(Objects.requireNonNull(applicant.flow()).services())
        .extracting(StatusTest::describe)
        .containsExactly("face", "ADDRESS_CHECK");
    assertThat(Applicant.jsonAdapter().toJson(applicant)).isEqualTo(json);
  }

  @Test
  void onlyADecisionIsFinal() {
    List<ApplicantStatus> open =
        List.of(
            ApplicantStatus.INIT,
            ApplicantStatus.INCOMPLETE,
            ApplicantStatus.IN_PROGRESS,
            ApplicantStatus.ON_HOLD,
            ApplicantStatus.COMPLETED,
            ApplicantStatus.of("IN PROGRESS"));

    assertThat(open).noneMatch(ApplicantStatus::isTerminal);
    assertThat(List.of(ApplicantStatus.APPROVED, ApplicantStatus.REJECTED))
        .allMatch(ApplicantStatus::isTerminal);
  }

  @Test
  void smallResponseIsPolledUntilTheDecision() {
    elKyc
        .answerData("{\"id\":\"a\",\"status\":\"IN_PROGRESS\"}")
        .answerData("{\"id\":\"a\",\"status\":\"text\"}")
        .answerData("{\"id\":\"a\",\"status\":\"REJECTED\"}");

    ApplicantState state =
        elKyc
            .client()
            .applicants()
            .status("a")
            .untilTerminal(ApplicantState::status)
            .every(Duration.ofMillis(1), Duration.ofMillis(1))
            .execute();

    assertThat(state.status()).isSameAs(ApplicantStatus.REJECTED);
  }

  @Test
  void unknownKindOfCheckIsAskedForAsItCame() {
    elKyc
        .answerData("{\"id\":\"c/1\",\"type\":\"TRANSACTION\"}")
        .answerData("{\"id\":\"c/1\",\"type\":\"TRANSACTION\",\"score\":\"0.250\"}");

    CryptoAmlReference check =
        elKyc
            .client()
            .cryptoAml()
            .search(
                CryptoAmlSearch.builder()
                    .blockchain(Blockchain.of("ETH"))
                    .txHash("ab".repeat(32))
                    .build())
            .execute();
    var report = elKyc.client().cryptoAml().details(check.id(), check.type()).execute();

    assertThat(elKyc.takeBody())
        .isEqualTo("{\"blockchain\":\"ETH\",\"txHash\":\"" + "ab".repeat(32) + "\"}");
    assertThat(elKyc.server().takeRequest().target())
        .isEqualTo("/api/public/crypto-aml/c%2F1/details?type=TRANSACTION");
    assertThat(report.type()).isNotEqualTo(CryptoAmlType.WALLET);
    assertThat(report.score()).isEqualTo("0.250");
  }
}
