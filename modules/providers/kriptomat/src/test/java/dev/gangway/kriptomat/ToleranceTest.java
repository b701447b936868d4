package dev.gangway.kriptomat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.gangway.core.error.MissingFieldException;
import dev.gangway.core.error.UnreadableResponseException;
import dev.gangway.core.json.RawJson;
import dev.gangway.kriptomat.model.Balance;
import dev.gangway.kriptomat.model.BankAccount;
import dev.gangway.kriptomat.model.Transaction;
import java.math.BigDecimal;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Responses of a PHP server that differ from its document. */
final class ToleranceTest {
  @AutoClose private final FakeKriptomat kriptomat = new FakeKriptomat();

  @ParameterizedTest
  @ValueSource(strings = {"1", "\"1\"", "\"true\"", "true", "null", "\"\""})
  void successMayComeAsANumberOrText(String status) {
    kriptomat.answer(
        200, "{\"status\":" + status + ",\"data\":{\"balance\":1,\"currency_code\":\"btc\"}}");

    assertThat(balance().currencyCode()).isEqualTo("btc");
  }

  @Test
  void numbersMayComeAsStringsAndTextAsNumbers() {
    kriptomat.answerData(
        "{\"id\":\"128\",\"user_id\":2.0,\"type\":\"sell\",\"amount\":\"0.10\",\"pair\":1234,"
            + "\"price\":\" 2341.67 \",\"date\":\"2018-11-27T13:46:22\",\"state\":\"success\","
            + "\"fee\":\"6.304E-5\",\"subtotal\":98,\"total\":\"100\"}");

    Transaction transaction = kriptomat.client().transactions().get(2, 128).execute();

    assertThat(transaction.id()).isEqualTo(128);
    assertThat(transaction.userId()).isEqualTo(2);
    assertThat(transaction.amount()).isEqualTo(new BigDecimal("0.10"));
    assertThat(transaction.pair()).isEqualTo("1234");
    assertThat(transaction.price()).isEqualTo(new BigDecimal("2341.67"));
    assertThat(transaction.fee()).isEqualTo(new BigDecimal("6.304E-5"));
  }

  @Test
  void emptyListIsNoObjectWithRequiredFields() {
    kriptomat.answerData("[]");

    assertThatThrownBy(kriptomat.client().users().get(6)::execute)
        .isInstanceOf(UnreadableResponseException.class)
        .hasMessageEndingWith("Expected a value but found null.");
  }

  @Test
  void missingRequiredFieldLeavesTheRestUsable() {
    kriptomat.answerData(
        "[{\"id\":8,\"name\":\"ING\",\"swift_bic\":null,\"state\":\"verified\"},"
            + "{\"id\":12,\"iban\":\"SI91\"}]");

    var accounts = kriptomat.client().bankAccounts().list(6).execute();

    assertThat(accounts).extracting(BankAccount::id).containsExactly(8L, 12L);
    assertThat(accounts.get(0).name()).isEqualTo("ING");
    assertThat(accounts.get(0).toString())
        .isEqualTo(
            "BankAccount[id=8, name=ING, iban=null, swiftBic=null, referenceNumber=null,"
                + " state=verified, additionalProperties=[swift_bic]]");
    assertThatThrownBy(accounts.get(0)::iban).isInstanceOf(MissingFieldException.class);
    assertThatThrownBy(accounts.get(0)::swiftBic).isInstanceOf(MissingFieldException.class);
    assertThat(accounts.get(1).iban()).isEqualTo("SI91");
  }

  @Test
  void newFieldsAreKeptInTheirOrder() {
    String json =
        "{\"balance\":1,\"currency_code\":\"btc\",\"locked\":{\"a\":[1.50,null]},\"note\":\"x\"}";
    kriptomat.answerData(json);

    Balance balance = balance();

    assertThat(balance.additionalProperties())
        .containsExactly(
            entry("locked", RawJson.of("{\"a\":[1.50,null]}")), entry("note", RawJson.of("\"x\"")));
    assertThat(Balance.jsonAdapter().toJson(balance)).isEqualTo(json);
  }

  @Test
  void fieldsBesideTheValueAreKept() {
    kriptomat.answer(
        200,
        "{\"trace\":\"abc\",\"data\":{\"balance\":1,\"currency_code\":\"btc\"},\"status\":true}");

    var response = kriptomat.client().balances().get(6, "btc").response();

    assertThat(response.value().balance()).isEqualTo("1");
    assertThat(response.envelope())
        .containsExactly(
            entry("trace", RawJson.of("\"abc\"")), entry("status", RawJson.of("true")));
  }

  @Test
  void byteOrderMarkIsSkipped() {
    kriptomat.answer(200, "\uFEFF" + "{\"status\":true,\"data\":[\"btceur\",\"žeur\"]}");

    assertThat(kriptomat.client().market().pairs().execute()).containsExactly("btceur", "žeur");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{\"status\":true}", "null", "[]", "{\"status\":true,\"data\":{}} x"})
  void responseWithoutTheValueIsUnreadable(String body) {
    kriptomat.answer(200, body);

    assertThatThrownBy(this::balance)
        .isInstanceOfSatisfying(
            UnreadableResponseException.class, e -> assertThat(e.status()).isEqualTo(200));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "[]", "null", "{\"status\":true,\"data\":[]}"})
  void operationWithoutValueNeedsNone(String body) {
    kriptomat.answer(200, body);

    assertThat(kriptomat.client().bankAccounts().delete(6, 8).execute()).isNull();
  }

  private Balance balance() {
    return kriptomat.client().balances().get(6, "btc").execute();
  }
}
