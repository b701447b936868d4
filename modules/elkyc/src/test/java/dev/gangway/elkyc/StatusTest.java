package dev.gangway.elkyc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.elkyc.model.Applicant;
import dev.gangway.elkyc.model.ApplicantStatus;
import dev.gangway.elkyc.model.Blockchain;
import dev.gangway.elkyc.model.CryptoAmlReference;
import dev.gangway.elkyc.model.CryptoAmlSearch;
import dev.gangway.elkyc.model.CryptoAmlType;
import dev.gangway.elkyc.model.ServiceStatus;
import dev.gangway.elkyc.model.ServiceType;
import dev.gangway.testkit.SpecServer;
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
        "{\"id\":\"a\",\"externalUserId\":\"e\",\"status\":\"APPROVED\","
            + "\"flow\":{\"services\":[\"FACE_MATCH\",\"ADDRESS_CHECK\"]}}";
    elKyc.answerData(json);

    Applicant applicant = elKyc.client().applicants().get("a").execute();

    assertThat(applicant.status().known()).isEqualTo(ApplicantStatus.Known.UNRECOGNIZED);
    assertThat(applicant.status()).isEqualTo(ApplicantStatus.of("APPROVED"));
    assertThat(Objects.requireNonNull(applicant.flow()).services())
        .extracting(StatusTest::describe)
        .containsExactly("face", "ADDRESS_CHECK");
    assertThat(Applicant.jsonAdapter().toJson(applicant)).isEqualTo(json);
  }

  @Test
  void statusOfTheSmallAnswerIsPlainText() {
    elKyc.answerData("{\"id\":\"a\",\"status\":\"INIT\"}");

    assertThat(elKyc.client().applicants().status("a").execute().status()).isEqualTo("INIT");
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
    assertThat(elKyc.takeRequest().getTarget())
        .isEqualTo("/api/public/crypto-aml/c%2F1/details?type=TRANSACTION");
    assertThat(report.type()).isNotEqualTo(CryptoAmlType.WALLET);
    assertThat(report.score()).isEqualTo("0.250");
  }
}
