package dev.gangway.elkyc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gangway.core.error.ErrorResponseException;
import dev.gangway.core.error.MissingFieldException;
import dev.gangway.core.json.RawJson;
import dev.gangway.elkyc.model.Applicant;
import dev.gangway.elkyc.model.Device;
import dev.gangway.elkyc.model.DocumentCheck;
import dev.gangway.elkyc.model.Review;
import dev.gangway.elkyc.model.ReviewWarnings;
import dev.gangway.elkyc.model.ServiceResult;
import dev.gangway.elkyc.model.ServiceResultData;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Responses that differ from the document. */
final class ToleranceTest {
  @AutoClose private final FakeElKyc elKyc = new FakeElKyc();

  @Test
  void optionalFieldsOfADeviceMayBeNullOrMissing() {
    elKyc.answerData(
        "{\"id\":\"a\",\"device\":{\"sdkVersion\":\"1\",\"country\":null,\"ll\":null,"
            + "\"metro\":null}}");

    Device device = Objects.requireNonNull(applicant().device());

    assertThat(device.sdkVersion()).isEqualTo("1");
    assertThat(device.country()).isNull();
    assertThat(device.ll()).isNull();
    assertThat(device.area()).isNull();
  }

  @Test
  void coordinatesKeepTheirDigits() {
    elKyc.answerData("{\"id\":\"a\",\"device\":{\"ll\":[44.8125, \"20.4612000\"],\"area\":20}}");

    Device device = Objects.requireNonNull(applicant().device());

    assertThat(device.ll())
        .containsExactly(new BigDecimal("44.8125"), new BigDecimal("20.4612000"));
    assertThat(device.area()).isEqualTo(new BigDecimal("20"));
  }

  @Test
  void emptyListStandsForAnObjectWithoutFields() {
    elKyc.answerData(
        "{\"id\":\"a\",\"review\":[],\"flow\":[],\"servicesData\":[{\"data\":[]},[]],\"device\":[]}");

    Applicant applicant = applicant();

    assertThat(Objects.requireNonNull(applicant.flow()).id()).isNull();
    assertThat(applicant.servicesData()).hasSize(2);
    assertThat(applicant.review()).isNull();
  }

  @Test
  void missingRequiredFieldLeavesTheRestUsable() {
    elKyc.answerData("{\"externalUserId\":\"e\",\"flowId\":\"12\",\"fullNameSetByUser\":0}");

    Applicant applicant = applicant();

    assertThat(applicant.externalUserId()).isEqualTo("e");
    assertThat(applicant.flowId()).isEqualTo(12);
    assertThat(applicant.fullNameSetByUser()).isFalse();
    assertThatThrownBy(applicant::id)
        .isInstanceOf(MissingFieldException.class)
        .hasMessageStartingWith("The provider left out Applicant.id,");
    assertThatThrownBy(applicant::status).isInstanceOf(MissingFieldException.class);
  }

  @Test
  void fieldsOfOtherStepsAreKept() {
    elKyc.answerData(
        "{\"id\":\"a\",\"servicesData\":[{\"data\":{\"similarity\":0.970},\"service\":\"FACE_MATCH\"}]}");

    var step = Objects.requireNonNull(applicant().servicesData()).get(0);

    assertThat(step.data())
        .isInstanceOfSatisfying(
            DocumentCheck.class,
            check ->
                assertThat(check.additionalProperties())
                    .isEqualTo(Map.of("similarity", RawJson.of("0.970"))));
  }

  @Test
  void findingsMayBeAListAsInOlderWebhooks() {
    String json =
        "{\"id\":\"a\",\"servicesData\":[{\"data\":[{\"id\":\"1\"},{\"id\":\"2\"}]},{\"data\":[]}]}";
    elKyc.answerData(json);

    Applicant applicant = applicant();

    assertThat(applicant.servicesData())
        .extracting(ServiceResult::data)
        .allSatisfy(data -> assertThat(data).isInstanceOf(ServiceResultData.OfList.class));
    assertThat(Applicant.jsonAdapter().toJson(applicant)).isEqualTo(json);
  }

  @Test
  void warningsMayBeOneTextOrSeveral() {
    elKyc
        .answerData("{\"id\":\"a\",\"review\":{\"id\":\"r\",\"warnings\":\"planted\"}}")
        .answerData("{\"id\":\"a\",\"review\":{\"id\":\"r\",\"warnings\":[\"planted\",\"b\"]}}");

    Review one = Objects.requireNonNull(applicant().review());
    Review several = Objects.requireNonNull(applicant().review());

    assertThat(one.warnings()).isEqualTo(new ReviewWarnings.OfString("planted"));
    assertThat(several.warnings()).isEqualTo(new ReviewWarnings.OfList(List.of("planted", "b")));
    assertThat(one + "" + several).doesNotContain("planted");
  }

  @Test
  void byteOrderMarkIsSkipped() {
    elKyc.answer(200, "\uFEFF" + "{\"status\":\"1\",\"statusCode\":200,\"data\":{\"id\":\"ž\"}}");

    assertThat(elKyc.client().applicants().restore("a").execute().id()).isEqualTo("ž");
  }

  @Test
  void envelopeThatSaysFailureIsAnError() {
    elKyc.answer(
        200, "{\"status\":false,\"statusCode\":404,\"message\":\"No applicant.\",\"data\":null}");

    var error = catchThrowableOfType(ErrorResponseException.class, this::applicant);

    assertThat(error.status()).isEqualTo(200);
    assertThat(error.providerMessage()).isEqualTo("No applicant.");
  }

  private Applicant applicant() {
    return elKyc.client().applicants().get("a").execute();
  }
}
