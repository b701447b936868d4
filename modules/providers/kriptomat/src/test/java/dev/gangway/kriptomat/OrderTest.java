package dev.gangway.kriptomat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gangway.core.ApiCall;
import dev.gangway.core.RetryPolicy;
import dev.gangway.core.error.ErrorResponseException;
import dev.gangway.core.error.UnreadableResponseException;
import dev.gangway.core.json.RawJson;
import dev.gangway.kriptomat.api.OrdersApi;
import dev.gangway.kriptomat.model.BuyOrder;
import dev.gangway.kriptomat.model.NewBankAccount;
import dev.gangway.kriptomat.model.SellOrder;
import dev.gangway.kriptomat.model.TransactionReference;
import dev.gangway.kriptomat.model.Withdrawal;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class OrderTest {
  private static final BigDecimal AMOUNT = new BigDecimal("250.00");

  @AutoClose private final FakeKriptomat kriptomat = new FakeKriptomat();

  /** An order of one kind, made without a key of the caller's. */
  private interface Kind extends Function<OrdersApi, ApiCall<TransactionReference>> {}

  static Stream<Named<Kind>> kinds() {
    return Stream.of(
        Named.of(
            "buy",
            orders -> orders.buy(6, BuyOrder.builder().amount(AMOUNT).pair("btceur").build())),
        Named.of(
            "sell",
            orders -> orders.sell(6, SellOrder.builder().amount(AMOUNT).pair("btceur").build())),
        Named.of(
            "withdraw",
            orders ->
                orders.withdraw(
                    6, Withdrawal.builder().amount(AMOUNT).bankAccountId(12L).build())));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void madeKeyIsReadableAndSent(Kind kind) {
    kriptomat.answerData("{\"transaction_id\":12}");
    ApiCall<TransactionReference> call = kind.apply(kriptomat.client().orders());

    assertThat(call.execute().transactionId()).isEqualTo(12);

    String key = Objects.requireNonNull(call.idempotencyKey());
    assertThat(UUID.fromString(key)).hasToString(key);
    assertThat(kriptomat.takeBody()).endsWith(",\"idempotency_key\":\"" + key + "\"}");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void repeatSendsTheSameBytes(Kind kind) {
    kriptomat.answer(503, "").answerData("{\"transaction_id\":12}");
    ApiCall<TransactionReference> call =
        kind.apply(kriptomat.client().orders()).withRetries(RetryPolicy.none());

    assertThatThrownBy(call::execute).isInstanceOf(ErrorResponseException.class);
    call.execute();

    assertThat(kriptomat.takeBody()).isEqualTo(kriptomat.takeBody());
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void eachOrderHasAKeyOfItsOwn(Kind kind) {
    assertThat(kind.apply(kriptomat.client().orders()).idempotencyKey())
        .isNotEqualTo(kind.apply(kriptomat.client().orders()).idempotencyKey());
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void callersKeyReplacesTheMadeOne(Kind kind) {
    kriptomat.answerData("{\"transaction_id\":12}");
    ApiCall<TransactionReference> made = kind.apply(kriptomat.client().orders());
    ApiCall<TransactionReference> call = made.withIdempotencyKey("order-4711");

    call.execute();

    assertThat(call.idempotencyKey()).isEqualTo("order-4711");
    assertThat(made.idempotencyKey()).isNotEqualTo("order-4711");
    assertThat(kriptomat.takeBody()).endsWith(",\"idempotency_key\":\"order-4711\"}");
  }

  @Test
  void keyOfTheRecordIsTheCallsKey() {
    kriptomat.answerData("{\"transaction_id\":12}");
    ApiCall<TransactionReference> call =
        kriptomat
            .client()
            .orders()
            .buy(
                6,
                BuyOrder.builder()
                    .amount(AMOUNT)
                    .pair("btceur")
                    .idempotencyKey("some-unique-key")
                    .build());

    call.execute();

    assertThat(call.idempotencyKey()).isEqualTo("some-unique-key");
    assertThat(kriptomat.takeBody())
        .isEqualTo(
            "{\"amount\":\"250.00\",\"pair\":\"btceur\",\"idempotency_key\":\"some-unique-key\"}");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void orderThatGot503IsRetriedWithTheSameBytes(Kind kind) {
    kriptomat.answerUnavailableForNow().answerData("{\"transaction_id\":12}");

    TransactionReference bought = kind.apply(kriptomat.client().orders()).execute();

    assertThat(bought.transactionId()).isEqualTo(12);
    assertThat(kriptomat.server().requests().size()).isEqualTo(2);
    assertThat(kriptomat.takeBody()).isEqualTo(kriptomat.takeBody());
  }

  @Test
  void orderWithoutAmountOrPairIsNotBuilt() {
    assertThatThrownBy(() -> BuyOrder.builder().build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("BuyOrder needs amount, pair. Set them.");
    assertThatThrownBy(() -> Withdrawal.builder().amount(AMOUNT).build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Withdrawal needs bankAccountId. Set it.");
  }

  @Test
  void orderMadeWithoutItsBuilderIsCheckedBeforeItIsSent() {
    OrdersApi orders = kriptomat.client().orders();

    assertThatThrownBy(() -> orders.buy(6, new BuyOrder(null, null, null, Map.of())))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("BuyOrder needs amount, pair. Set them.");
    assertThat(kriptomat.server().requests().size()).isZero();
  }

  @Test
  void boughtOrderWithoutItsTransactionIsUnreadableAndNamesTheKey() {
    kriptomat.answerData("{}");
    ApiCall<TransactionReference> call =
        kriptomat
            .client()
            .orders()
            .buy(6, BuyOrder.builder().amount(AMOUNT).pair("btceur").build())
            .withIdempotencyKey("key");

    assertThatThrownBy(call::execute)
        .isInstanceOfSatisfying(
            UnreadableResponseException.class,
            unreadable -> assertThat(unreadable.idempotencyKey()).isEqualTo("key"))
        .hasMessageEndingWith(
            "Expected TransactionReference.transactionId but found none. The call may have been"
                + " carried out: look it up, or retry with idempotency key key.");
  }

  @Test
  void withdrawalBelowTheMinimumIsNotBuilt() {
    assertThatThrownBy(
            () -> Withdrawal.builder().amount(new BigDecimal("9.99")).bankAccountId(12L).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("amount")
        .hasMessageContaining("10");
    assertThat(Withdrawal.builder().amount(BigDecimal.TEN).bankAccountId(12L).build().amount())
        .isEqualTo("10");
  }

  @Test
  void storedOrderWhoseKeyIsNullIsSentWithOneKey() throws IOException {
    kriptomat.answerData("{\"transaction_id\":12}");
    BuyOrder stored =
        Objects.requireNonNull(
            BuyOrder.jsonAdapter()
                .fromJson("{\"amount\":\"1.00\",\"pair\":\"btceur\",\"idempotency_key\":null}"));

    kriptomat.client().orders().buy(6, stored).withIdempotencyKey("key").execute();

    assertThat(kriptomat.takeBody())
        .isEqualTo("{\"amount\":\"1.00\",\"pair\":\"btceur\",\"idempotency_key\":\"key\"}");
  }

  @Test
  void fieldThatTheRecordKnowsIsNotTakenAsUnknown() {
    assertThatThrownBy(() -> BuyOrder.builder().additionalProperty("amount", RawJson.of("\"999\"")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("amount");
  }

  @Test
  void callThatIsNoOrderHasNoKey() {
    var call =
        kriptomat.client().bankAccounts().create(6, NewBankAccount.builder().iban("DE1").build());

    assertThat(call.idempotencyKey()).isNull();
    assertThatThrownBy(() -> call.withIdempotencyKey("key"))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessage(
            "createBankAccount has no idempotency key: the provider documents none for it.");
  }
}
