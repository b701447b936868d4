package dev.gangway.elkyc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonDataException;
import dev.gangway.core.json.RawJson;
import dev.gangway.elkyc.model.Comment;
import dev.gangway.elkyc.model.CryptoAmlReport;
import dev.gangway.elkyc.model.CryptoAmlType;
import dev.gangway.elkyc.model.NewApplicant;
import dev.gangway.testkit.SpecServer;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Fields whose shape is not documented are JSON, kept as the text it came in. */
final class FreeFormTest {
  @AutoClose private final FakeElKyc elKyc = new FakeElKyc();

  @Test
  void questionsAreKeptToTheDigit() {
    elKyc.answerData(
        "{\"id\":\"q\",\"content\":{\"b\":[1.50, null],\"a\":1e400},\"version\":\"2.10\"}");

    var questionnaire = elKyc.client().questionnaires().get("q").execute();

    assertThat(questionnaire.content()).isEqualTo(RawJson.of("{\"b\":[1.50, null],\"a\":1e400}"));
    assertThat(questionnaire.version()).isEqualTo(RawJson.of("\"2.10\""));
  }

  @Test
  void suppliedInfoIsSentAsTheCallerWroteIt() {
    elKyc.answer(
        201,
        "{\"status\":true,\"statusCode\":201,"
            + "\"data\":{\"id\":\"a\",\"externalUserId\":\"e\",\"status\":\"CREATED\"}}");

    elKyc
        .client()
        .applicants()
        .create(
            NewApplicant.builder()
                .externalUserId("e")
                .flowName("f")
                .suppliedInfo(Map.of("income", RawJson.of("{\"eur\":12.340}")))
                .build())
        .execute();

    assertThat(elKyc.takeBody())
        .isEqualTo(
            "{\"externalUserId\":\"e\",\"flowName\":\"f\","
                + "\"suppliedInfo\":{\"income\":{\"eur\":12.340}}}");
  }

  @Test
  void commentRepliedToIsReadableAsAComment() {
    elKyc.answerData(
        "{\"id\":\"c\",\"type\":\"WALLET\",\"comments\":[{\"id\":\"2\",\"parentId\":\"1\","
            + "\"parentComment\":{\"id\":\"1\",\"authorId\":\"7\",\"content\":\"Look.\"}}]}");

    Comment comment = Objects.requireNonNull(report().comments()).get(0);

    Comment parent = Objects.requireNonNull(comment.parentComment()).as(Comment.jsonAdapter());
    assertThat(parent.id()).isEqualTo(comment.parentId());
    assertThat(parent.authorId()).isEqualTo(7);
    assertThat(parent.content()).isEqualTo("Look.");
  }

  @Test
  void documentedPlaceholderOfACommentStaysText() {
    try (SpecServer server = SpecServer.start(FakeElKyc.SPEC);
        ElKyc client = FakeElKyc.client(server.url())) {
      var report = client.cryptoAml().details("c", CryptoAmlType.WALLET).execute();

      RawJson parent =
          Objects.requireNonNull(Objects.requireNonNull(report.comments()).get(0).parentComment());
      assertThat(parent.text()).isEqualTo("\"[Circular Reference]\"");
      assertThatThrownBy(() -> parent.as(Comment.jsonAdapter()))
          .isInstanceOf(JsonDataException.class);
    }
  }

  @Test
  void labelsMayBeListsOrText() {
    elKyc.answerData(
        "{\"id\":\"c\",\"type\":\"WALLET\",\"addressInfo\":{\"tags\":[[],\"exchange\",{\"x\":1}]}}");

    assertThat(Objects.requireNonNull(report().addressInfo()).tags())
        .containsExactly(RawJson.of("[]"), RawJson.of("\"exchange\""), RawJson.of("{\"x\":1}"));
  }

  @Test
  void scoresAndSharesKeepTheirDigits() {
    elKyc.answerData(
        "{\"id\":\"c\",\"type\":\"WALLET\",\"score\":87.50,\"amount\":\"0.10 BTC\","
            + "\"sof\":[{\"share\":0.3333333333333333333,\"amountDec\":\"1E-18\",\"depth\":\"3\"}]}");

    CryptoAmlReport report = report();

    assertThat(report.score()).isEqualTo(new BigDecimal("87.50"));
    assertThat(report.amount()).isEqualTo("0.10 BTC");
    var party = Objects.requireNonNull(report.sof()).get(0);
    assertThat(party.share()).isEqualTo(new BigDecimal("0.3333333333333333333"));
    assertThat(party.amountDec()).isEqualTo(new BigDecimal("1E-18"));
    assertThat(party.depth()).isEqualTo(3);
  }

  private CryptoAmlReport report() {
    return elKyc.client().cryptoAml().details("c", CryptoAmlType.WALLET).execute();
  }
}
