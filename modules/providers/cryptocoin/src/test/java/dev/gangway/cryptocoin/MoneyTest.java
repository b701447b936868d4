package dev.gangway.cryptocoin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.cryptocoin.model.AssetType;
import dev.gangway.cryptocoin.model.Limits;
import dev.gangway.cryptocoin.model.NewDeposit;
import dev.gangway.cryptocoin.model.Order;
import dev.gangway.cryptocoin.model.Price;
import dev.gangway.testkit.SpecRequest;
import dev.gangway.testkit.SpecServer;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

final class MoneyTest {
  private static final UUID ID = UUID.fromString("f7cd7280-b75c-45ac-ac26-193162e74fc1");

  @AutoClose private final SpecServer server = SpecServer.start(FakeCryptoCoin.SPEC);
  @AutoClose private final CryptoCoin client = FakeCryptoCoin.client(server.url());
  @AutoClose private final FakeCryptoCoin cryptoCoin = new FakeCryptoCoin();

  @Test
  void amountsKeepAll25Decimals() {
    Order order = client.orders().list("u", null, null, null).execute().get(0);

    assertThat(order.fromAmount()).isEqualTo(new BigDecimal("500.0000000000000000000000000"));
    assertThat(order.toAmount()).isEqualTo(new BigDecimal("1.0000000000000000000000000"));
    assertThat(order.rate()).isEqualTo(BigDecimal.ZERO);
    assertThat(Objects.requireNonNull(order.commissions()).percent())
        .isEqualTo(new BigDecimal("0.0000000000000000000000000"));
  }

  @Test
  void rateKeepsAll50Decimals() {
    Price price = client.rates().buyPrice("u", "EUR", "XBT", null, null).execute();

    assertThat(price.rate())
        .isEqualTo(new BigDecimal("6383.37700000000000000000000000000000000000000000000000"));
    assertThat(price.rateRaw()).isEqualTo(new BigDecimal("6377"));
    assertThat(price.commission().from())
        .isEqualTo(new BigDecimal("0.09990009990009990009990036200000000000000000000000"));
    assertThat(price.commission().to())
        .isEqualTo(new BigDecimal("0.00001566568917988080603730600000000000000000000000"));
    assertThat(price.commission().percent()).isEqualTo(new BigDecimal("0.1"));
    assertThat(price.commission().discount()).isEqualTo(BigDecimal.ZERO);
    assertThat(price.amounts().from()).isEqualTo(new BigDecimal("100"));
    assertThat(price.amounts().to())
        .isEqualTo(new BigDecimal("0.01566568917988080603730595889918455388111966440334"));
    assertThat(price.payment().fee()).isNull();
  }

  @Test
  void rateWithAnExponentIsItsNumber() {
    Price price = client.rates().withdrawIcoPrice("u", "IPSX", "IPSX", null, null).execute();

    assertThat(price.rate()).isEqualTo(new BigDecimal("6.304E-5"));
    assertThat(price.rate().toPlainString()).isEqualTo("0.00006304");
    assertThat(client.users().balances("u").execute().tokens().get(0).rates().raw().day())
        .isEqualTo(new BigDecimal("0.00005791"));
  }

  @Test
  void balancesAreSplitIntoAvailableAndPending() {
    var amounts = client.users().balances("u").execute().coins().get(0).amounts();

    assertThat(amounts.crypto().available()).isEqualTo(new BigDecimal("0.011646368236156"));
    assertThat(amounts.crypto().pending()).isEqualTo(new BigDecimal("10.04129486967"));
    assertThat(amounts.fiat().available()).isEqualTo(new BigDecimal("83.545222542067"));
    assertThat(amounts.fiat().pending()).isEqualTo(new BigDecimal("72031.22874758"));
  }

  @Test
  void feeIsReadFromANumberAndFromText() {
    Order deposited = client.deposits().create("u", deposit("100")).execute();
    Order listed = client.orders().list("u", null, null, null).execute().get(0);

    assertThat(Objects.requireNonNull(deposited.payment()).feePercent()).isEqualTo(BigDecimal.ZERO);
    assertThat(Objects.requireNonNull(listed.payment()).feePercent()).isEqualTo(BigDecimal.ZERO);
  }

  @Test
  void totalIsReadFromANumberAndFromText() {
    String quote = "{\"id\":\"%s\",\"publicId\":\"x\",\"total\":%s}";
    cryptoCoin
        .answerData(quote.formatted(ID, "34.4425000000000000000000000"))
        .answerData(quote.formatted(ID, "\"34.4425000000000000000000000\""));

    BigDecimal expected = new BigDecimal("34.4425000000000000000000000");
    assertThat(cryptoCoin.client().quotes().get("u", ID).execute().total()).isEqualTo(expected);
    assertThat(cryptoCoin.client().quotes().get("u", ID).execute().total()).isEqualTo(expected);
  }

  @Test
  void absentLimitIsNullWhetherItCameAsNullOrAsEmptyText() {
    Limits inCurrencies =
        Objects.requireNonNull(
                client.currencies().list("u").execute().coins().get(0).operations().general())
            .get(0)
            .get("deposit")
            .limits()
            .crypto();
    Limits inPlatform =
        Objects.requireNonNull(
                client
                    .platforms()
                    .get(ID)
                    .execute()
                    .currencies()
                    .coins()
                    .get(0)
                    .operations()
                    .general())
            .get(0)
            .get("withdraw")
            .limits()
            .fiat();

    assertThat(inCurrencies.min()).isNull();
    assertThat(inPlatform.min()).isNull();
    assertThat(inPlatform.max()).isNull();
  }

  @Test
  void levelsAllowWholeNumbersAndPaymentLimitsMayBeNull() {
    var platform = client.platforms().get(ID).execute();

    assertThat(platform.levels())
        .extracting(level -> level.max().buy())
        .containsExactly(
            new BigDecimal("2500"),
            new BigDecimal("20000"),
            new BigDecimal("30000"),
            new BigDecimal("25000"),
            new BigDecimal("100000"));
    var limits = platform.paymentMethods().bank().get(0).limits();
    assertThat(limits.firstMaxOrderValue()).isEqualTo(new BigDecimal("1000"));
    assertThat(limits.lower().value()).isEqualTo(new BigDecimal("50"));
    assertThat(limits.upper().value()).isNull();
    assertThat(limits.upper().status()).isFalse();
  }

  @Test
  void sentAmountsKeepTheirScaleAndHaveNoExponent() {
    client.deposits().create("u", deposit("100.0000000000000000000000000")).execute();
    client.deposits().create("u", deposit("1E-25")).execute();

    assertThat(server.takeRequest().body().utf8())
        .contains("\"amount\":\"100.0000000000000000000000000\"");
    assertThat(server.takeRequest().body().utf8())
        .contains("\"amount\":\"0.0000000000000000000000001\"");
  }

  @Test
  void amountInTheQueryIsPlain() {
    client.rates().buyPrice("u", "EUR", "XBT", new BigDecimal("1E+2"), null).execute();

    SpecRequest request = server.takeRequest();
    assertThat(request.url().queryParameter("from_amount")).isEqualTo("100");
    assertThat(request.url().queryParameter("to_amount")).isNull();
  }

  private static NewDeposit deposit(String amount) {
    return NewDeposit.builder()
        .type(AssetType.TOKEN)
        .symbol("IPSX")
        .amount(new BigDecimal(amount))
        .txID("0xccb5")
        .build();
  }
}
