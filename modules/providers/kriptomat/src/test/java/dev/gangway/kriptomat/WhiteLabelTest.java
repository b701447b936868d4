package dev.gangway.kriptomat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.core.ApiCall;
import dev.gangway.core.json.RawJson;
import dev.gangway.kriptomat.model.BuyOrder;
import dev.gangway.kriptomat.model.Transaction;
import dev.gangway.kriptomat.model.TransactionReference;
import dev.gangway.testkit.SpecRequest;
import java.math.BigDecimal;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The operations that only the white-label pages show. */
final class WhiteLabelTest {
  @AutoClose private final FakeKriptomat kriptomat = new FakeKriptomat();

  @Test
  void purchaseCarriesAKeyAndIsRetriedWithIt() {
    kriptomat.answerUnavailableForNow().answerData("{\"transaction_id\":12}");
    BuyOrder order = BuyOrder.builder().amount(new BigDecimal("250.00")).pair("btceur").build();
    ApiCall<TransactionReference> call = kriptomat.client().partners().buy(6, order);

    assertThat(call.execute().transactionId()).isEqualTo(12);

    SpecRequest first = kriptomat.server().takeRequest();
    assertThat(first.target()).isEqualTo("/api/v1/partners/users/6/buy");
    assertThat(first.headers().get("Authorization")).isEqualTo("Bearer made up");
    String body = first.body().utf8();
    assertThat(body).contains("\"idempotency_key\":\"" + call.idempotencyKey() + "\"");
    assertThat(kriptomat.takeBody()).isEqualTo(body);
  }

  @Test
  void transactionsAreThoseOfTheOtherPaths() {
    kriptomat.answerData(
        "{\"transactions\":[{\"id\":12,\"state\":\"success\"}],\"meta\":{\"last_page\":true}}");

    assertThat(kriptomat.client().partners().listAllTransactions(6))
        .extracting(Transaction::id)
        .containsExactly(12L);
    assertThat(kriptomat.server().takeRequest().target())
        .startsWith("/api/v1/partners/users/6/transactions");
  }

  @Test
  void linkOfAVerificationIsReadInAnyShape() {
    kriptomat
        .answerData("{\"link\":\"https://example.com/kyc\"}")
        .answerData("\"https://example.com/kyc\"");

    RawJson object = kriptomat.client().users().requestKyc(6).execute();
    RawJson text = kriptomat.client().users().requestKyc(6).execute();

    assertThat(object).isEqualTo(RawJson.of("{\"link\":\"https://example.com/kyc\"}"));
    assertThat(text).isEqualTo(RawJson.of("\"https://example.com/kyc\""));
    SpecRequest request = kriptomat.server().takeRequest();
    assertThat(request.method()).isEqualTo("POST");
    assertThat(request.target()).isEqualTo("/v1/users/6/kyc-request");
    assertThat(request.body().size()).isZero();
  }
}
