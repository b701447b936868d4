package dev.gangway.elkyc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.elkyc.model.Applicant;
import dev.gangway.elkyc.model.CheckResult;
import dev.gangway.elkyc.model.DocumentCheck;
import dev.gangway.elkyc.model.DocumentFormat;
import dev.gangway.elkyc.model.GraphicFieldType;
import dev.gangway.elkyc.model.Lcid;
import dev.gangway.elkyc.model.ResultType;
import dev.gangway.elkyc.model.TextField;
import dev.gangway.elkyc.model.TextFieldType;
import dev.gangway.testkit.SpecServer;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers of the document reader have names, and those without one are kept. */
final class NumberedValueTest {
  @AutoClose private final FakeElKyc elKyc = new FakeElKyc();

  /** Compiles only as long as every known value has a case. */
  private static boolean isGood(CheckResult result) {
    return switch (result.known()) {
      case OK -> true;
      case ERROR, WAS_NOT_DONE, UNRECOGNIZED -> false;
    };
  }

  @Test
  void documentedNumbersHaveTheirNames() {
    try (SpecServer server = SpecServer.start(FakeElKyc.SPEC);
        ElKyc client = FakeElKyc.client(server.url())) {
      DocumentCheck check = check(client.applicants().get("a").execute());

      assertThat(check.overallResult()).isSameAs(CheckResult.ERROR);
      assertThat(Objects.requireNonNull(check.types()).get(0).format())
          .isSameAs(DocumentFormat.ID1);
      var picture = first(first(check.graphics()).data());
      assertThat(picture.fieldType()).isSameAs(GraphicFieldType.PORTRAIT);
      assertThat(picture.sourceType()).isSameAs(ResultType.NONE);
      var text = first(first(check.fields()).data());
      assertThat(text.fieldType()).isSameAs(TextFieldType.DOCUMENT_CLASS_CODE);
      assertThat(text.lcid()).isSameAs(Lcid.LATIN);
      assertThat(text.validity()).isSameAs(CheckResult.ERROR);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0, ERROR, false",
    "1, OK, true",
    "2, WAS_NOT_DONE, false",
    "'\"1\"', OK, true",
    "1.0, OK, true",
    "3, UNRECOGNIZED, false",
    "-1, UNRECOGNIZED, false",
  })
  void onlyAPassedCheckIsGood(String wire, CheckResult.Known known, boolean good) {
    elKyc.answerData(applicant("{\"overallResult\":" + wire + "}"));

    CheckResult result =
        Objects.requireNonNull(
            check(elKyc.client().applicants().get("a").execute()).overallResult());

    assertThat(result.known()).isEqualTo(known);
    assertThat(isGood(result)).isEqualTo(good);
  }

  @Test
  void unknownNumbersSurviveTheWayBack() {
    String json = "{\"fieldType\":99,\"lcid\":1048,\"status\":7,\"validity\":1,\"sourceType\":200}";
    elKyc.answerData(applicant("{\"fields\":[{\"fieldType\":5,\"data\":[" + json + "]}]}"));

    TextField text =
        first(first(check(elKyc.client().applicants().get("a").execute()).fields()).data());

    assertThat(text.fieldType()).isEqualTo(TextFieldType.of(99L)).hasToString("99");
    assertThat(Objects.requireNonNull(text.lcid()).known()).isEqualTo(Lcid.Known.UNRECOGNIZED);
    assertThat(text.validity()).isSameAs(CheckResult.OK);
    assertThat(TextField.jsonAdapter().toJson(text)).isEqualTo(json);
  }

  @Test
  void negativeNumberHasItsName() {
    assertThat(DocumentFormat.of(-1L)).isSameAs(DocumentFormat.UNKNOWN);
    assertThat(ResultType.of(-1L)).isSameAs(ResultType.NONE);
    assertThat(DocumentFormat.of(1000L)).isSameAs(DocumentFormat.CUSTOM);
  }

  private static String applicant(String check) {
    return "{\"id\":\"a\",\"servicesData\":[{\"data\":" + check + "}]}";
  }

  private static DocumentCheck check(Applicant applicant) {
    return (DocumentCheck) Objects.requireNonNull(first(applicant.servicesData()).data());
  }

  private static <T> T first(@Nullable List<T> list) {
    return Objects.requireNonNull(list).get(0);
  }
}
