package dev.gangway.kriptomat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.core.json.RawJson;
import dev.gangway.kriptomat.model.BuyOrder;
import dev.gangway.kriptomat.model.ExchangeRate;
import dev.gangway.kriptomat.model.SellOrder;
import dev.gangway.kriptomat.model.Transaction;
import dev.gangway.kriptomat.model.Withdrawal;
import dev.gangway.testkit.SpecServer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

final class MoneyTest {
  private static final String TRANSACTION =
      "{\"id\":1,\"user_id\":2,\"type\":\"buy\",\"amount\":%s,\"pair\":\"btceur\",\"price\":%s,"
          + "\"date\":\"2026-01-31T12:30:00\",\"state\":\"success\",\"fee\":%s,\"subtotal\":%s,"
          + "\"total\":%s}";

  @AutoClose private final FakeKriptomat kriptomat = new FakeKriptomat();

  @Test
  void documentedRateKeepsItsDigits() {
    try (SpecServer server = SpecServer.start(FakeKriptomat.SPEC);
        Kriptomat client = FakeKriptomat.client(server.url())) {
      ExchangeRate rate = client.market().exchangeRate("btceur").execute();

      assertThat(rate.price()).isEqualTo(new BigDecimal("3250.6"));
      assertThat(rate.priceBuy()).isEqualTo(new BigDecimal("3252.6"));
      assertThat(rate.priceSell()).isEqualTo(new BigDecimal("3248.6"));
    }
  }

  @Test
  void documentedTransactionsKeepEachAmountApart() {
    try (SpecServer server = SpecServer.start(FakeKriptomat.SPEC);
        Kriptomat client = FakeKriptomat.client(server.url())) {
      List<Transaction> transactions =
          client.transactions().listForUser(2).execute().transactions();

      assertThat(transactions)
          .extracting(Transaction::amount)
          .containsExactly(
              new BigDecimal("0.0623414132"),
              new BigDecimal("0.0623414313"),
              new BigDecimal("99"),
              new BigDecimal("100"));
      assertThat(transactions)
          .extracting(Transaction::price)
          .containsExactly(new BigDecimal("2341.67"), new BigDecimal("2341.67"), null, null);
      assertThat(transactions.get(3).fee()).isEqualTo(new BigDecimal("1"));
      assertThat(transactions.get(3).subtotal()).isEqualTo(new BigDecimal("100"));
      assertThat(transactions.get(3).total()).isEqualTo(new BigDecimal("99"));
    }
  }

  @Test
  void numbersKeepDigitsThatADoubleWouldLose() {
    kriptomat.answerData(
        TRANSACTION.formatted(
            "0.1234567890123456789012345", "98765432109876543210.10", "6.304E-5", "0.0", "1e3"));

    Transaction transaction = kriptomat.client().transactions().get(2, 1).execute();

    assertThat(transaction.amount()).isEqualTo(new BigDecimal("0.1234567890123456789012345"));
    assertThat(transaction.price()).isEqualTo(new BigDecimal("98765432109876543210.10"));
    assertThat(transaction.fee()).isEqualTo(new BigDecimal("6.304E-5"));
    assertThat(transaction.fee().toPlainString()).isEqualTo("0.00006304");
    assertThat(transaction.subtotal()).isEqualTo(new BigDecimal("0.0"));
    assertThat(transaction.total()).isEqualByComparingTo("1000");
  }

  @Test
  void balanceKeepsTrailingZeros() {
    kriptomat.answerData("{\"balance\":12.340,\"currency_code\":\"btc\"}");

    assertThat(kriptomat.client().balances().get(6, "btc").execute().balance())
        .isEqualTo(new BigDecimal("12.340"));
  }

  @Test
  void amountsAreSentAsStringsWithTheirScale() {
    kriptomat.answerData("{\"transaction_id\":12}");

    kriptomat
        .client()
        .orders()
        .buy(6, BuyOrder.builder().amount(new BigDecimal("250.00")).pair("btceur").build())
        .withIdempotencyKey("key")
        .execute();

    assertThat(kriptomat.takeBody())
        .isEqualTo("{\"amount\":\"250.00\",\"pair\":\"btceur\",\"idempotency_key\":\"key\"}");
  }

  @Test
  void smallAmountsAreSentWithoutExponent() {
    kriptomat.answerData("{\"transaction_id\":12}").answerData("{\"transaction_id\":13}");

    kriptomat
        .client()
        .orders()
        .sell(6, SellOrder.builder().amount(new BigDecimal("1E-8")).pair("btceur").build())
        .withIdempotencyKey("key")
        .execute();
    kriptomat
        .client()
        .orders()
        .withdraw(6, Withdrawal.builder().amount(new BigDecimal("1E+3")).bankAccountId(12L).build())
        .withIdempotencyKey("key")
        .execute();

    assertThat(kriptomat.takeBody())
        .isEqualTo("{\"amount\":\"0.00000001\",\"pair\":\"btceur\",\"idempotency_key\":\"key\"}");
    assertThat(kriptomat.takeBody())
        .isEqualTo("{\"amount\":\"1000\",\"bank_account_id\":12,\"idempotency_key\":\"key\"}");
  }

  @Test
  void amountsOfUnknownFieldsKeepTheirText() {
    kriptomat.answerData(
        "{\"balance\":1,\"currency_code\":\"btc\",\"reserved\":0.1000000000000000000000001}");

    assertThat(kriptomat.client().balances().get(6, "btc").execute().additionalProperties())
        .containsExactly(Map.entry("reserved", RawJson.of("0.1000000000000000000000001")));
  }
}
