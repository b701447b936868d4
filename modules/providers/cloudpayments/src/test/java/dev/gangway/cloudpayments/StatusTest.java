package dev.gangway.cloudpayments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.cloudpayments.model.KycStatus;
import dev.gangway.cloudpayments.model.UserInfo;
import dev.gangway.testkit.SpecServer;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StatusTest {
  @AutoClose private final FakeCloudPayments cloudPayments = new FakeCloudPayments();

  /** Compiles only as long as every known value has a case. */
  private static String nextStep(KycStatus status) {
    return switch (status.known()) {
      case NOT_REGISTERED -> "start";
      case LV1 -> "go on";
      case PENDING -> "wait";
      case NEED_RESUBMIT -> "submit again";
      case APPROVED_VERIFIED -> "done";
      case REJECTED, UNRECOGNIZED -> "contact support";
    };
  }

  @ParameterizedTest
  @CsvSource({
    "NOT_REGISTERED, NOT_REGISTERED, start",
    "LV1, LV1, go on",
    "PENDING, PENDING, wait",
    "REJECTED, REJECTED, contact support",
    "APPROVED_VERIFIED, APPROVED_VERIFIED, done",
    "NEED_RESUBMIT, NEED_RESUBMIT, submit again",
    "LV2, UNRECOGNIZED, contact support",
    "approved_verified, UNRECOGNIZED, contact support",
  })
  void eachOfTheSixStatesHasItsStepAndOthersAreKept(
      String value, KycStatus.Known known, String step) {
    String json = "{\"status\":\"" + value + "\"}";
    cloudPayments.answer(200, json);

    UserInfo info = cloudPayments.client().kyc().userInfo().execute();

    KycStatus status = Objects.requireNonNull(info.status());
    assertThat(status.known()).isEqualTo(known);
    assertThat(status.value()).isEqualTo(value);
    assertThat(nextStep(status)).isEqualTo(step);
    assertThat(UserInfo.jsonAdapter().toJson(info)).isEqualTo(json);
  }

  @Test
  void documentedStatesAreConstants() {
    try (SpecServer server = SpecServer.start(FakeCloudPayments.SPEC);
        CloudPayments client = FakeCloudPayments.client(server.url())) {
      server.answer("getUserInfo", 200, "assumed").answer("getUserInfo", 200, "assumed-resubmit");

      assertThat(client.kyc().userInfo().execute().status()).isSameAs(KycStatus.NOT_REGISTERED);
      assertThat(client.kyc().userInfo().execute().status()).isSameAs(KycStatus.NEED_RESUBMIT);
    }
  }

  @Test
  void pollingEndsWhenTheUserHasToAct() {
    cloudPayments
        .answer(200, "{\"status\":\"PENDING\"}")
        .answer(200, "{\"status\":\"NEED_RESUBMIT\"}");

    UserInfo info =
        cloudPayments
            .client()
            .kyc()
            .userInfo()
            .until(it -> !Objects.equals(it.status(), KycStatus.PENDING))
            .every(Duration.ofMillis(1), Duration.ofMillis(1))
            .execute();

    assertThat(info.status()).isSameAs(KycStatus.NEED_RESUBMIT);
  }

  @Test
  void absentStatusIsNullAndOtherFieldsAreKept() {
    cloudPayments.answer(200, "{\"kycStatus\":\"LV1\"}").answer(200, "{\"status\":null}");

    UserInfo other = cloudPayments.client().kyc().userInfo().execute();
    UserInfo empty = cloudPayments.client().kyc().userInfo().execute();

    assertThat(other.status()).isNull();
    assertThat(other.additionalProperties()).containsOnlyKeys("kycStatus");
    assertThat(empty.status()).isNull();
  }
}
