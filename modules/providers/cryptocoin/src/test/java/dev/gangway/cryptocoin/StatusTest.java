package dev.gangway.cryptocoin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.cryptocoin.model.ApprovalStatus;
import dev.gangway.cryptocoin.model.ApprovalStatusFilter;
import dev.gangway.cryptocoin.model.AssetType;
import dev.gangway.cryptocoin.model.CheckoutStatus;
import dev.gangway.cryptocoin.model.FundsOrigin;
import dev.gangway.cryptocoin.model.FundsSource;
import dev.gangway.cryptocoin.model.HistoryPeriod;
import dev.gangway.cryptocoin.model.KycDueDiligence;
import dev.gangway.cryptocoin.model.KycStatus;
import dev.gangway.cryptocoin.model.Order;
import dev.gangway.cryptocoin.model.OrderDirection;
import dev.gangway.cryptocoin.model.OrderOperation;
import dev.gangway.cryptocoin.model.OrderStatus;
import dev.gangway.cryptocoin.model.Quote;
import dev.gangway.cryptocoin.model.QuoteOperation;
import dev.gangway.cryptocoin.model.TransactionsPurpose;
import dev.gangway.cryptocoin.model.Wallet;
import dev.gangway.testkit.SpecServer;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StatusTest {
  private static final UUID ID = UUID.fromString("0b5d1b5c-a84e-459d-86d1-df2c0619f4e6");

  @AutoClose private final SpecServer server = SpecServer.start(FakeCryptoCoin.SPEC);
  @AutoClose private final CryptoCoin client = FakeCryptoCoin.client(server.url());
  @AutoClose private final FakeCryptoCoin cryptoCoin = new FakeCryptoCoin();

  /** Compiles only as long as every known value has a case. */
  private static boolean isOpen(OrderStatus status) {
    return switch (status.known()) {
      case PROCESSING_PAYMENT, PAYMENT_WAITING -> true;
      case APPROVED, REJECTED, UNRECOGNIZED -> false;
    };
  }

  @Test
  void filterIsInLowerCaseAndTheSameWordInAResponseInUpperCase() {
    Wallet wallet =
        client.wallets().list("u", ApprovalStatusFilter.CONFIRMED, null).execute().get(0);

    assertThat(server.takeRequest().url().queryParameter("status")).isEqualTo("confirmed");
    assertThat(wallet.status()).isSameAs(ApprovalStatus.CONFIRMED);
    assertThat(ApprovalStatus.CONFIRMED.value()).isEqualTo("CONFIRMED");
    assertThat(ApprovalStatus.of("confirmed").known()).isEqualTo(ApprovalStatus.Known.UNRECOGNIZED);
  }

  @ParameterizedTest
  @CsvSource({
    "PROCESSING_PAYMENT, PROCESSING_PAYMENT, true",
    "PAYMENT_WAITING, PAYMENT_WAITING, true",
    "APPROVED, APPROVED, false",
    "REJECTED, REJECTED, false",
    "ON_HOLD, UNRECOGNIZED, false",
    "approved, UNRECOGNIZED, false",
  })
  void unknownOrderStatusIsKeptAndCountsAsNoneOfTheKnown(
      String value, OrderStatus.Known known, boolean open) {
    String json = "{\"id\":\"" + ID + "\",\"status\":\"" + value + "\"}";
    cryptoCoin.answerData(json);

    Order order = cryptoCoin.client().orders().get("u", ID).execute();

    OrderStatus status = Objects.requireNonNull(order.status());
    assertThat(status.known()).isEqualTo(known);
    assertThat(isOpen(status)).isEqualTo(open);
    assertThat(Order.jsonAdapter().toJson(order)).isEqualTo(json);
  }

  @Test
  void unknownFilterIsSentAsItIs() {
    cryptoCoin.answerData("[]");

    cryptoCoin
        .client()
        .orders()
        .list("u", OrderStatus.of("ON_HOLD"), OrderOperation.WITHDRAW_ICO, "ETH")
        .execute();

    assertThat(cryptoCoin.server().takeRequest().url().encodedQuery())
        .isEqualTo("status=ON_HOLD&typeOperationName=withdrawIco&asset=ETH");
  }

  @Test
  void documentedOrderSaysWhatItDoes() {
    Order order = client.orders().list("u", null, null, null).execute().get(0);

    assertThat(order.status()).isSameAs(OrderStatus.PROCESSING_PAYMENT);
    assertThat(order.type()).isSameAs(AssetType.TOKEN);
    assertThat(order.typeOperation()).isSameAs(OrderDirection.OUT);
    assertThat(order.typeOperationName()).isSameAs(OrderOperation.SELL_TO_FIAT);
  }

  @Test
  void quoteSaysWhatItDoesInTheWordsThatAskForIt() {
    Quote quote =
        client.quotes().list("u", null, QuoteOperation.BUY_WITH_FIAT, null).execute().get(0);

    assertThat(quote.typeOperationName()).isSameAs(QuoteOperation.BUY_WITH_FIAT);
    assertThat(client.rates().sellPrice("u", "ETH", "EUR", null, null).execute().operation())
        .isSameAs(QuoteOperation.SELL_TO_FIAT);
  }

  @Test
  void choicesOfDueDiligenceAreWhatIsHandedIn() {
    var kyc = Objects.requireNonNull(client.users().get("u").execute().kyc());

    var choices = Objects.requireNonNull(kyc.enhancedDueDiligence().eddData());
    assertThat(choices.transactionsPurpose()).contains(TransactionsPurpose.SAVINGS);
    assertThat(choices.fundsSource()).contains(FundsSource.E_WALLET);
    assertThat(choices.fundsOrigin()).contains(FundsOrigin.PAYROLL_FUNDS);
  }

  @Test
  void statusWithABlankHasAName() {
    var kyc = client.kyc().get("u").execute();

    assertThat(kyc.personal().status()).isSameAs(KycStatus.NOT_COMPLETED);
    assertThat(KycStatus.NOT_COMPLETED.value()).isEqualTo("NOT COMPLETED");
    assertThat(kyc.status()).isSameAs(KycStatus.ACCEPTED);
    assertThat(kyc.video().status()).isSameAs(KycStatus.APPROVED);
    assertThat(kyc.enhancedDueDiligence().status()).isSameAs(KycStatus.PENDING);
    assertThat(kyc.enhancedDueDiligence().transactionsPurpose())
        .isSameAs(TransactionsPurpose.INVESTMENTS);
  }

  @Test
  void statusThatWasNotGivenIsNull() {
    var kyc = Objects.requireNonNull(client.users().get("u").execute().kyc());

    KycDueDiligence dueDiligence = kyc.enhancedDueDiligence();
    assertThat(dueDiligence.status()).isNull();
    assertThat(dueDiligence.fundsOrigin()).isNull();
    assertThat(kyc.video().status()).isNull();
    assertThat(dueDiligence.eddData()).isNotNull();
    assertThat(dueDiligence.eddData().transactionsNatureFrequency())
        .containsExactly("1 - 5", "6 - 10", "11 - 20", "21 - 50", "+50");
  }

  @Test
  void responseMayHaveAStatusThatItsFilterLacks() {
    assertThat(client.platforms().checkouts(ID).execute().get(0).status())
        .isSameAs(CheckoutStatus.EXPIRED);
  }

  @Test
  void periodIsPartOfThePath() {
    client.currencies().history("u", "ETH", HistoryPeriod.SEMESTER).execute();

    assertThat(server.takeRequest().url().encodedPath())
        .isEqualTo("/api/v1/user/u/currencies/ETH/history/semester");
  }
}
